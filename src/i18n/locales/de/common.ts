import type {Formats} from '../../formats.js';
import type {CommonTerms} from '../../common-terms.js';

export function common({date, counted}: Formats): CommonTerms {
  return {
    status(status, kind) {
      if (status === 'continuing' && kind === 'fixedTerm') return 'In Daueraufgabe überführt';
      if (status === 'cancelled' && kind === 'ongoing') return 'Beendet';
      return {
        completed: 'Abgeschlossen',
        continuing: 'Läuft dauerhaft',
        inProgress: 'In Umsetzung',
        planned: 'Geplant',
        awaitingDecision: 'Entscheidung steht aus',
        paused: 'Ruht',
        cancelled: 'Nicht weiterverfolgt',
        notReported: 'Stand nicht gemeldet',
        unpublished: 'Nicht veröffentlicht',
      }[status];
    },
    publishedProjects: (count) => counted(count, '# veröffentlichtes Projekt', '# veröffentlichte Projekte'),
    noPublishedProjects: 'Keine veröffentlichten Projekte',
    noGroup: 'Ohne Arbeitskreis',
    noLead: 'nicht benannt',
    kind: {fixedTerm: 'befristet', ongoing: 'Daueraufgabe'},
    publishedOn: (day) => `Stand: ${date(day)}`,
    source: 'Quelle',
    data: 'Daten',
    cite: 'Zitieren',
    citation: ({title, publisher, date: day, url}) =>
      `${[title, publisher, day && `Stand: ${date(day)}`].filter(Boolean).join('. ')}. ${url}`,
    copy: 'Kopieren',
    copied: 'Kopiert',
    initiative: 'Initiative',
    loading: 'Projektdaten werden geladen …',
    slow: 'Das Laden dauert länger als üblich.',
    error: {
      connection: 'Die Projektdaten konnten nicht geladen werden. Bitte prüfen Sie Ihre Verbindung.',
      unavailable: 'Die Projektdaten sind derzeit nicht verfügbar.',
      notFound: 'Die Projektdaten wurden nicht gefunden.',
      unreadable: 'Die Projektdaten sind derzeit nicht lesbar.',
      outdated: 'Diese Anzeige ist veraltet. Bitte laden Sie die Seite neu.',
      tooLarge: 'Die Projektdaten sind zu groß für diese Anzeige.',
    },
    retry: 'Erneut versuchen',
    empty: 'Noch keine Projekte veröffentlicht.',
    notUpdated: (day) => `${day ? `Stand: ${date(day)}. ` : ''}Neuere Daten waren nicht zu laden.`,
    unreadable: (count) =>
      counted(count, '# Eintrag konnte nicht gelesen werden.', '# Einträge konnten nicht gelesen werden.'),
  };
}
