import type {CardTerms} from '../../card-terms.js';
import type {Formats} from '../../formats.js';

export function card({date, counted}: Formats): CardTerms {
  return {
    partners: 'Beteiligt',
    promiseTrail: 'Zugesagte Termine',
    stillOpen: 'offen',
    confirmedBy: 'bestätigt von',
    dissentOf: 'Abweichende Einschätzung von',
    scope: 'Betrifft',
    waitingFor: 'Wartet auf',
    reason: 'Grund',
    history: (count) => counted(count, 'Verlauf: # Meldung', 'Verlauf: # Meldungen'),
    latestNews: 'Neueste Nachricht',
    links: 'Mehr dazu',
    officialTitle: 'Titel laut Beschluss',
    noSuchProject: 'Dieses Projekt steht nicht in den Daten.',
    chooseProject: 'Wählen Sie ein Projekt aus.',
    ask: (day) => (day ? `Letzter Stand: ${date(day)}.` : 'Zu diesem Projekt wurde noch kein Stand gemeldet.'),
    askLabel: 'Stand erfragen',
    askSubject: (title) => `Stand des Projekts „${title}“`,
    askBody: (title) => `Guten Tag,\n\nwie ist der Stand des Projekts „${title}“?\n\nMit freundlichen Grüßen`,
  };
}
