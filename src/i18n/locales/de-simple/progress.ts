import type {Formats} from '../../formats.js';
import type {ProgressTerms} from '../../progress-terms.js';
import {progress as german} from '../de/progress.js';

export function progress(formats: Formats): ProgressTerms {
  const {date, number, plural} = formats;
  const missing = (count: number) =>
    count > 0 ? plural(count, {one: ' Bei # Projekt wissen wir den Stand nicht.', other: ' Bei # Projekten wissen wir den Stand nicht.'}) : '';
  return {
    ...german(formats),
    meaning: {
      completed: 'Das Projekt ist fertig. Das Ergebnis kann man sehen.',
      continuing: 'Die Arbeit hört nicht auf. Sie gehört jetzt zum Alltag.',
      inProgress: 'Die Arbeit hat angefangen. Sie ist noch nicht fertig.',
      planned: 'Das Projekt ist beschlossen. Es wird vorbereitet.',
      awaitingDecision: 'Es gibt einen Vorschlag. Es fehlt noch eine Entscheidung oder das Geld.',
      paused: 'Die Arbeit macht eine Pause. Sie kann weitergehen.',
      cancelled: 'Das Projekt wird nicht mehr gemacht. Wir zählen es trotzdem mit.',
      notReported: 'Niemand hat uns etwas gesagt. Vielleicht ist das Projekt fertig. Vielleicht nicht.',
      unpublished: 'Das Projekt ist beschlossen. Aber es steht nicht in der Liste.',
    },
    completion({lower, of, unknown}) {
      if (of === 0) return '';
      const all = plural(of, {one: '# Projekt hat ein Ende.', other: '# Projekte haben ein Ende.'});
      if (unknown === of) return `${all} Wir wissen nicht, wie weit es ist.`;
      const done = plural(lower, {one: '# Projekt ist fertig.', other: '# Projekte sind fertig.'});
      return `${all} ${lower === 0 ? 'Noch keins ist fertig.' : done}${missing(unknown)}`;
    },
    transferred: (count) =>
      plural(count, {one: '# Projekt läuft jetzt immer weiter.', other: '# Projekte laufen jetzt immer weiter.'}),
    ongoing({running, of, unknown}) {
      if (of === 0) return '';
      const all = plural(of, {one: '# Projekt hat kein Ende.', other: '# Projekte haben kein Ende.'});
      const run = running === 0 ? '' : plural(running, {one: ' # davon läuft.', other: ' # davon laufen.'});
      return `${all}${run}${missing(unknown)}`;
    },
    coverage: (reported, published, total) => {
      const adopted = plural(total, {one: 'Beschlossen ist # Projekt.', other: 'Beschlossen sind # Projekte.'});
      const listed = plural(published, {one: '# steht in der Liste.', other: '# stehen in der Liste.'});
      return `${adopted} ${listed} Bei ${number(reported)} wissen wir den Stand.`;
    },
    asOf: ({from, to}) => (from === to ? `Die Meldungen sind von: ${date(to)}.` : `Die erste Meldung ist von: ${date(from)}. Die letzte Meldung ist von: ${date(to)}.`),
    meaningOfStatuses: 'Das bedeuten die Wörter',
  };
}
