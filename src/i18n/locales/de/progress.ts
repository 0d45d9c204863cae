import type {Formats} from '../../formats.js';
import {percentRange} from '../../percent-range.js';
import type {ProgressTerms} from '../../progress-terms.js';

export function progress({date, number, counted}: Formats): ProgressTerms {
  // "vom 26.11.2018", but "von November 2018" and "von 2018"
  const from = (day: string) => `${day.length === 10 ? 'vom' : 'von'} ${date(day)}`;
  const missing = (count: number) => (count > 0 ? `; zu ${number(count)} fehlt der Stand` : '');
  return {
    meaning: {
      completed: 'Das vereinbarte Ergebnis liegt vor und ist belegt.',
      continuing: 'Läuft im Tagesgeschäft weiter; zählt nicht als abgeschlossen.',
      inProgress: 'Die Arbeit hat begonnen und ist nicht beendet.',
      planned: 'Beschlossen; ein Konzept, eine Prüfung oder ein Antrag ist in Arbeit.',
      awaitingDecision: 'Ein Vorschlag liegt vor; es fehlt ein Beschluss oder die Finanzierung.',
      paused: 'Bewusst angehalten; kann weitergehen.',
      cancelled: 'Aufgegeben oder in einem anderen aufgegangen; zählt weiter mit.',
      notReported: 'Kein Partner hat einen Stand gemeldet. Das heißt weder erledigt noch nicht begonnen.',
      unpublished: 'Beschlossen, aber nicht einzeln veröffentlicht.',
    },
    completion({lower, upper, of, unknown, percent}) {
      if (of === 0) return '';
      if (unknown === of) {
        return counted(of, 'Zu # befristeten Projekt ist kein Stand gemeldet.', 'Zu keinem der # befristeten Projekte ist ein Stand gemeldet.');
      }
      const subject = counted(of, '# befristeten Projekt', '# befristeten Projekten');
      const count = unknown > 0 ? `Mindestens ${number(lower)}, höchstens ${number(upper)}` : number(lower);
      const share = percent ? ` (${percentRange(percent, number, 'unter', '\u00a0%')})` : '';
      const none = counted(
        of,
        '# befristetes Projekt ist nicht als abgeschlossen gemeldet',
        'Keines der # befristeten Projekte ist als abgeschlossen gemeldet',
      );
      return `${lower > 0 ? `${count} von ${subject} abgeschlossen${share}` : none}${missing(unknown)}.`;
    },
    transferred: (count) =>
      counted(count, '# Projekt ist in eine Daueraufgabe überführt.', '# Projekte sind in Daueraufgaben überführt.'),
    ongoing({running, of, unknown}) {
      if (of === 0) return '';
      if (unknown === of) {
        return counted(of, 'Zu # Daueraufgabe ist kein Stand gemeldet.', 'Zu keiner der # Daueraufgaben ist ein Stand gemeldet.');
      }
      return `${number(running)} von ${counted(of, '# Daueraufgabe', '# Daueraufgaben')} als laufend gemeldet${missing(unknown)}.`;
    },
    coverage(reported, published, total) {
      const projects = counted(published, '# veröffentlichten Projekt', '# veröffentlichten Projekten');
      return `Stand gemeldet zu ${number(reported)} von ${projects} (${number(total)} beschlossen).`;
    },
    asOf: ({from: oldest, to}) => `Angaben ${from(oldest)}${oldest === to ? '' : ` bis ${date(to)}`}.`,
    part: (projects) => counted(projects, 'Auswahl: # veröffentlichtes Projekt.', 'Auswahl: # veröffentlichte Projekte.'),
    meaningOfStatuses: 'Was die Angaben bedeuten',
    progressHeading: 'Stand der Umsetzung',
    badge: ({lower, upper, of}) =>
      `${number(lower)}${lower < upper ? ` bis ${number(upper)}` : ''} von ${counted(of, '# befristeten Projekt', '# befristeten Projekten')} abgeschlossen`,
  };
}
