import type {Formats} from '../../formats.js';
import type {ProgressTerms} from '../../progress-terms.js';
import {progress as german} from '../de/progress.js';

export function progress(formats: Formats): ProgressTerms {
  const {date, number, counted} = formats;
  const missing = (count: number) =>
    count > 0 ? counted(count, ' Bei # Projekt wissen wir den Stand nicht.', ' Bei # Projekten wissen wir den Stand nicht.') : '';
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
      const all = counted(of, '# Projekt hat ein Ende.', '# Projekte haben ein Ende.');
      if (unknown === of) return all + missing(of);
      const done = counted(lower, '# Projekt ist fertig.', '# Projekte sind fertig.');
      return `${all} ${lower === 0 ? 'Keins ist als fertig gemeldet.' : done}${missing(unknown)}`;
    },
    transferred: (count) =>
      counted(count, '# Projekt läuft jetzt immer weiter.', '# Projekte laufen jetzt immer weiter.'),
    ongoing({running, of, unknown}) {
      if (of === 0) return '';
      const all = counted(of, '# Projekt hat kein Ende.', '# Projekte haben kein Ende.');
      const run = running === 0 ? '' : counted(running, ' # davon läuft.', ' # davon laufen.');
      return `${all}${run}${missing(unknown)}`;
    },
    coverage: (reported, published, total) => {
      const adopted = counted(total, 'Beschlossen ist # Projekt.', 'Beschlossen sind # Projekte.');
      const listed = counted(published, '# steht in der Liste.', '# stehen in der Liste.');
      return `${adopted} ${listed} Bei ${number(reported)} wissen wir den Stand.`;
    },
    asOf: ({from, to}) => `Die Meldungen sind von: ${from === to ? '' : `${date(from)} bis `}${date(to)}.`,
    meaningOfStatuses: 'Das bedeuten die Wörter',
  };
}
