import type {Formats} from '../../formats.js';
import type {ProgressTerms} from '../../progress-terms.js';
import {progress as german} from '../de/progress.js';

export function progress(formats: Formats): ProgressTerms {
  const {date, number, plural} = formats;
  const missing = (count: number) => (count > 0 ? ` Bei ${number(count)} Projekten wissen wir den Stand nicht.` : '');
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
      if (unknown === of) return `${number(of)} Projekte haben ein Ende. Wir wissen bei keinem den Stand.`;
      const done = lower === 0 ? 'Noch keins ist fertig.' : plural(lower, {one: '# Projekt ist fertig.', other: '# Projekte sind fertig.'});
      return `${number(of)} Projekte haben ein Ende. ${done}${missing(unknown)}`;
    },
    transferred: (count) =>
      plural(count, {one: '# Projekt läuft jetzt immer weiter.', other: '# Projekte laufen jetzt immer weiter.'}),
    ongoing({running, of, unknown}) {
      if (of === 0) return '';
      const run = running === 0 ? '' : plural(running, {one: ' # davon läuft.', other: ' # davon laufen.'});
      return `${number(of)} Projekte haben kein Ende.${run}${missing(unknown)}`;
    },
    coverage: (reported, published, total) =>
      `Beschlossen sind ${number(total)} Projekte. ${number(published)} stehen in der Liste. Bei ${number(reported)} wissen wir den Stand.`,
    asOf: ({from, to}) => (from === to ? `Die Meldungen sind von: ${date(to)}.` : `Die erste Meldung ist von: ${date(from)}. Die letzte Meldung ist von: ${date(to)}.`),
    meaningOfStatuses: 'Das bedeuten die Wörter',
  };
}
