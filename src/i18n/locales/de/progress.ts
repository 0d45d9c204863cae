import type {Formats} from '../../formats.js';
import type {ProgressTerms} from '../../progress-terms.js';

export function progress({date, number, plural}: Formats): ProgressTerms {
  // "vom 26.11.2018", but "von November 2018" and "von 2018"
  const from = (day: string) => `${day.length === 10 ? 'vom' : 'von'} ${date(day)}`;
  const missing = (count: number) => (count > 0 ? `; zu ${number(count)} fehlt der Stand` : '');
  return {
    meaning: {
      completed: 'Das vereinbarte Ergebnis liegt vor und ist belegt.',
      continuing: 'Wird im Tagesgeschäft fortgeführt; zählt nicht als abgeschlossen.',
      inProgress: 'Die Arbeit hat begonnen und ist nicht beendet.',
      planned: 'Beschlossen; ein Konzept, eine Prüfung oder ein Antrag ist in Arbeit.',
      awaitingDecision: 'Ein Vorschlag liegt vor; es fehlt ein Beschluss oder die Finanzierung.',
      paused: 'Bewusst angehalten; kann weitergehen.',
      cancelled: 'Aufgegeben oder in einem anderen Projekt aufgegangen; zählt weiter mit.',
      notReported: 'Kein Partner hat einen Stand gemeldet. Das heißt weder erledigt noch nicht begonnen.',
      unpublished: 'Beschlossen, aber nicht einzeln veröffentlicht.',
    },
    completion({lower, upper, of, unknown, percent}) {
      if (of === 0) return '';
      const projects = plural(of, {one: '# befristeten Projekt', other: '# befristeten Projekten'});
      const share = !percent
        ? ''
        : percent.lower === percent.upper
          ? ` (${percent.belowOne ? 'unter 1' : number(percent.lower)}\u00a0%)`
          : ` (${percent.belowOne ? 'unter 1' : number(percent.lower)}–${number(percent.upper)}\u00a0%)`;
      if (unknown === of) {
        return of === 1
          ? 'Zum einzigen befristeten Projekt ist kein Stand gemeldet.'
          : `Zu keinem der ${projects.replace('Projekten', 'Projekte')} ist ein Stand gemeldet.`;
      }
      if (lower === of) return of === 1 ? 'Das einzige befristete Projekt ist abgeschlossen.' : `Alle ${number(of)} befristeten Projekte sind abgeschlossen.`;
      if (lower === 0) {
        const none = of === 1 ? 'Das einzige befristete Projekt ist nicht' : `Keines der ${number(of)} befristeten Projekte ist`;
        return `${none} als abgeschlossen gemeldet${missing(unknown)}.`;
      }
      const count = unknown > 0 ? `Mindestens ${number(lower)}, höchstens ${number(upper)}` : number(lower);
      return `${count} von ${projects} abgeschlossen${share}${missing(unknown)}.`;
    },
    transferred: (count) =>
      count === 0
        ? ''
        : plural(count, {one: '# Projekt ist in eine Daueraufgabe überführt.', other: '# Projekte sind in Daueraufgaben überführt.'}),
    ongoing({running, of, unknown}) {
      if (of === 0) return '';
      if (of === 1) {
        return unknown === 1
          ? 'Zur einzigen Daueraufgabe ist kein Stand gemeldet.'
          : `Die einzige Daueraufgabe läuft${running === 1 ? '' : ' nicht'}.`;
      }
      if (unknown === of) return `Zu keiner der ${number(of)} Daueraufgaben ist ein Stand gemeldet.`;
      if (running === 0) return `Keine der ${number(of)} Daueraufgaben ist als laufend gemeldet${missing(unknown)}.`;
      return `${plural(running, {one: '# von', other: '# von'})} ${number(of)} Daueraufgaben ${running === 1 ? 'läuft' : 'laufen'}${missing(unknown)}.`;
    },
    coverage: (reported, published, total) =>
      total > published
        ? `Stand bekannt für ${number(reported)} von ${plural(published, {one: '# veröffentlichten Projekt', other: '# veröffentlichten Projekten'})} (${number(total)} beschlossen).`
        : `Stand bekannt für ${number(reported)} von ${plural(published, {one: '# Projekt', other: '# Projekten'})}.`,
    asOf: ({from: oldest, to}) => {
      if (oldest === to) return `Angaben ${oldest.length === 10 ? 'vom' : 'von'} ${date(to)}.`;
      return `Angaben ${from(oldest)} bis ${date(to)}.`;
    },
    part: (projects) => plural(projects, {one: 'Auswahl: # veröffentlichtes Projekt.', other: 'Auswahl: # veröffentlichte Projekte.'}),
    legendEntry: (label, count) => `${label}: ${number(count)}`,
    meaningOfStatuses: 'Was die Angaben bedeuten',
    progressHeading: 'Stand der Umsetzung',
    badge: ({lower, upper, of}) =>
      lower === upper ? `${number(lower)} von ${number(of)} abgeschlossen` : `${number(lower)} bis ${number(upper)} von ${number(of)} abgeschlossen`,
  };
}
