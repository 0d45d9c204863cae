import type {Formats} from '../../formats.js';
import type {TimelineTerms} from '../../timeline-terms.js';

export function timeline({number, counted}: Formats): TimelineTerms {
  return {
    timelineHeading: 'Zeitplan',
    timelineSummary({shown, ongoing, elapsed, unreported}) {
      // sentences of their own, for they count some of the same projects again
      const ofThem = ongoing > 0 ? counted(ongoing, ', davon # Daueraufgabe', ', davon # Daueraufgaben') : '';
      const late = elapsed > 0 ? ` Bei ${number(elapsed)} ist der Termin vorüber, ohne dass ein Abschluss gemeldet ist.` : '';
      return `${counted(shown, '# veröffentlichtes Projekt', '# veröffentlichte Projekte')}${ofThem}.${late}${unreported > 0 ? ` Zu ${number(unreported)} fehlt der Stand.` : ''}`;
    },
    project: 'Projekt',
    axis: 'Zeitachse',
    today: 'Heute',
    events: 'Ereignisse',
    details: (title) => `Einzelheiten: ${title}`,
    close: 'Schließen',
    chart: 'Zeitplan, seitlich verschiebbar',
    extent: 'Ausschnitt',
    zoom: {all: 'Alles', '5-years': '5 Jahre', year: 'Jahr', quarter: 'Quartal'},
    nearer: 'Kürzerer Ausschnitt',
    farther: 'Längerer Ausschnitt',
    legend: 'So ist der Zeitplan zu lesen',
    legendOf: {
      certain: 'Harter Rand: Der Tag ist bekannt',
      vagueEnd: 'Weicher Rand: Der Tag ist nicht bekannt',
      noStart: 'Kein Beginn genannt: wird ab dem Beschluss allmählich kräftiger',
      noEnd: 'Kein Ende genannt: läuft über den Rand hinaus',
      ongoing: 'Daueraufgabe: an beiden Seiten offen',
      moved: 'Gestrichelter Rahmen: zugesagter Termin, der verschoben wurde',
      overdue: 'Graue Striche: Der Termin ist vorüber, ein Abschluss ist nicht gemeldet',
      milestone: 'Meilenstein: gefüllt, wenn erreicht',
      event: 'Nummer: Ereignis, siehe unten',
    },
    keys:
      'Farbe und Muster zeigen den gemeldeten Stand, keine Prozente. Tasten: Pfeile verschieben, + und − ändern den Ausschnitt, ' +
      '0 zeigt alles, Pos1 und Ende die Ränder. Maus: ziehen, oder Strg + Mausrad.',
  };
}
