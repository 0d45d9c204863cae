import type {Formats} from '../../formats.js';
import type {TimelineTerms} from '../../timeline-terms.js';
import {timeline as german} from '../de/timeline.js';

export function timeline(formats: Formats): TimelineTerms {
  return {
    ...german(formats),
    timelineHeading: 'Was passiert wann',
    events: 'Das ist passiert',
    chart: 'Zeit-Plan. Man kann ihn zur Seite schieben.',
    extent: 'So viel Zeit sieht man',
    zoom: {all: 'Alles', '5-years': '5 Jahre', year: '1 Jahr', quarter: '3 Monate'},
    nearer: 'Weniger Zeit sehen',
    farther: 'Mehr Zeit sehen',
    legend: 'So liest man den Zeit-Plan',
    legendOf: {
      certain: 'Der Rand ist hart: Wir kennen den Tag genau.',
      vagueEnd: 'Der Rand ist weich: Wir kennen den Tag nicht.',
      noStart: 'Wir kennen den Anfang nicht.',
      noEnd: 'Wir kennen das Ende nicht.',
      ongoing: 'Das Projekt hat kein Ende.',
      moved: 'Das Projekt sollte früher fertig sein.',
      overdue: 'Das Projekt sollte schon fertig sein. Niemand hat gesagt: Es ist fertig.',
      milestone: 'Das ist ein wichtiger Schritt. Ist das Zeichen voll? Dann ist der Schritt geschafft.',
      event: 'Die Zahl zeigt: Da ist etwas passiert. Unten steht, was.',
    },
    keys: 'Die Farbe zeigt den Stand. Sie zeigt keine Prozente. Man kann den Zeit-Plan mit der Maus ziehen. Oder man nimmt die Tasten mit den Pfeilen.',
  };
}
