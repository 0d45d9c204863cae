import type {Formats} from '../../formats.js';
import {percentRange} from '../../percent-range.js';
import type {ProgressTerms} from '../../progress-terms.js';

export function progress({date, number, plural}: Formats): ProgressTerms {
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
        return plural(of, {
          one: 'Zu # befristeten Projekt ist kein Stand gemeldet.',
          other: 'Zu keinem der # befristeten Projekte ist ein Stand gemeldet.',
        });
      }
      const subject = plural(of, {one: '# befristeten Projekt', other: '# befristeten Projekten'});
      const count = unknown > 0 ? `Mindestens ${number(lower)}, höchstens ${number(upper)}` : number(lower);
      const share = percent ? ` (${percentRange(percent, number, 'unter', '\u00a0%')})` : '';
      const none = plural(of, {
        one: '# befristetes Projekt ist nicht als abgeschlossen gemeldet',
        other: 'Keines der # befristeten Projekte ist als abgeschlossen gemeldet',
      });
      return `${lower > 0 ? `${count} von ${subject} abgeschlossen${share}` : none}${missing(unknown)}.`;
    },
    transferred: (count) =>
      plural(count, {one: '# Projekt ist in eine Daueraufgabe überführt.', other: '# Projekte sind in Daueraufgaben überführt.'}),
    ongoing({running, of, unknown}) {
      if (of === 0) return '';
      if (unknown === of) {
        return plural(of, {
          one: 'Zu # Daueraufgabe ist kein Stand gemeldet.',
          other: 'Zu keiner der # Daueraufgaben ist ein Stand gemeldet.',
        });
      }
      const tasks = plural(of, {one: '# Daueraufgabe', other: '# Daueraufgaben'});
      const none = plural(of, {one: '# Daueraufgabe läuft nicht', other: 'Keine der # Daueraufgaben läuft'});
      const some = plural(running, {one: `# von ${tasks} läuft`, other: `# von ${tasks} laufen`});
      return `${running > 0 ? some : none}${missing(unknown)}.`;
    },
    coverage: (reported, published, total) =>
      `Stand bekannt für ${number(reported)} von ${plural(published, {
        one: '# veröffentlichten Projekt',
        other: '# veröffentlichten Projekten',
      })} (${number(total)} beschlossen).`,
    asOf: ({from: oldest, to}) => {
      if (oldest === to) return `Angaben ${oldest.length === 10 ? 'vom' : 'von'} ${date(to)}.`;
      return `Angaben ${from(oldest)} bis ${date(to)}.`;
    },
    part: (projects) => plural(projects, {one: 'Auswahl: # veröffentlichtes Projekt.', other: 'Auswahl: # veröffentlichte Projekte.'}),
    meaningOfStatuses: 'Was die Angaben bedeuten',
    progressHeading: 'Stand der Umsetzung',
    badge: ({lower, upper, of}) =>
      lower === upper ? `${number(lower)} von ${number(of)} abgeschlossen` : `${number(lower)} bis ${number(upper)} von ${number(of)} abgeschlossen`,
  };
}
