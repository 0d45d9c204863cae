import type {Formats} from '../../formats.js';
import type {CommonTerms} from '../../common-terms.js';
import {common as german} from '../de/common.js';

export function common(formats: Formats): CommonTerms {
  const {date} = formats;
  return {
    ...german(formats),
    status(status) {
      return {
        completed: 'Fertig',
        continuing: 'Läuft immer weiter',
        inProgress: 'Die Arbeit läuft',
        planned: 'Geplant',
        awaitingDecision: 'Es fehlt eine Entscheidung',
        paused: 'Macht gerade Pause',
        cancelled: 'Wird nicht mehr gemacht',
        notReported: 'Wir wissen den Stand nicht',
        unpublished: 'Wir kennen das Projekt nicht',
      }[status];
    },
    noGroup: 'Ohne Arbeits-Kreis',
    noLead: 'Das wissen wir nicht',
    kind: {fixedTerm: 'mit Ende', ongoing: 'ohne Ende'},
    publishedOn: (day) => `Liste von: ${date(day)}`,
    source: 'Das sagt',
    cite: 'Die Quelle nennen',
    loading: 'Bitte warten. Die Liste kommt gleich.',
    slow: 'Es dauert heute länger.',
    error: {
      connection: 'Die Liste kommt nicht an. Bitte prüfen Sie Ihr Internet.',
      unavailable: 'Die Liste ist gerade nicht da.',
      notFound: 'Wir haben die Liste nicht gefunden.',
      unreadable: 'Wir können die Liste gerade nicht lesen.',
      outdated: 'Diese Seite ist alt. Bitte laden Sie die Seite neu.',
      tooLarge: 'Die Liste ist zu groß.',
    },
    retry: 'Noch einmal versuchen',
    empty: 'Es gibt noch keine Projekte in der Liste.',
  };
}
