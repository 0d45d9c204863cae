import {findLocale} from '../../i18n/registry.js';
import {isCalendarDate} from '../../model/calendar-date.js';
import {isCell, type Finding} from '../strict/finding.js';
import type {RuleId} from '../strict/rules.js';
import {germanKeys} from './keys.de.js';
import {quote} from './quote.js';

const q = (value: unknown) => quote(value, ['„', '“']);
const meant = (hint: string | undefined) => (hint ? `; meinten Sie „${hint}“?` : '.');
const instead = (hint: string | undefined) => (hint ? `; gemeint ist wohl „${hint}“.` : '.');

const either = (allowed: readonly string[] | undefined, codes = '') => (allowed ? ` (${allowed.join(', ')})` : codes);

const germanDate = (date: unknown) => (typeof date === 'string' && isCalendarDate(date) ? findLocale('de').date(date) : q(date));
const units: Readonly<Record<string, readonly [string, string]>> = {Y: ['Jahr', 'Jahre'], M: ['Monat', 'Monate'], W: ['Woche', 'Wochen'], D: ['Tag', 'Tage']};
const duration = (text = '') => `${parseInt(text.slice(1), 10)} ${units[text.slice(-1)]?.[parseInt(text.slice(1), 10) === 1 ? 0 : 1] ?? ''}`;

const rowWords = {
  updates: {the: 'Die Meldung', former: 'die bisherige Meldung', it: 'ihr'},
  milestones: {the: 'Der Meilenstein', former: 'der bisherige Meilenstein', it: 'ihm'},
  events: {the: 'Das Ereignis', former: 'das bisherige Ereignis', it: 'ihm'},
} as const;
const rowName = ({original, row}: Finding) =>
  [original ? q(original) : '', row?.date ? `(${germanDate(row.date)})` : '', row?.project ? `zu ${q(row.project)}` : ''].filter(Boolean).join(' ');
const extras = ({row}: Finding) => (row?.extras ?? []).map(germanKeys).join(', ');

/** What is wrong and what would be right, in one sentence. */
export const germanRules: Readonly<Record<RuleId, (finding: Finding) => string>> = {
  'bad-date': ({original, hint, place}) => {
    const spellings = isCell(place) ? '2018, 12/2018 oder 31.12.2018' : '2018, 2018-11 oder 2018-11-26';
    return `${q(original)} ist kein gültiges Datum (erlaubt: ${spellings}; Jahre 1900 bis 2200)${instead(hint)}`;
  },
  'bad-duration': ({original}) => `${q(original)} ist keine Dauer (erlaubt: P12M, P1Y, P2W oder P10D).`,
  'bad-number': ({original}) => `${q(original)} ist keine ganze Zahl von 0 bis 100\u202f000.`,
  'bad-url': ({original, hint}) => `${q(original)} ist keine Adresse mit https, mailto oder tel, auf die man verweisen darf${instead(hint)}`,
  'completed-ongoing': ({place}) =>
    `Eine Daueraufgabe kann nicht abgeschlossen sein; ${isCell(place) ? '„Läuft dauerhaft“ oder „Beendet“' : '„continuing“ oder „cancelled“'} passt.`,
  'duplicate-id': ({original}) => `Die Id ${q(original)} gibt es in dieser Liste schon.`,
  'duplicate-key': ({original}) => `Der Schlüssel ${q(original)} steht zweimal da; nur dieser letzte gilt.`,
  encoding: ({hint}) => `${hint ? `${hint} ` : ''}Der Text ist nicht in UTF-8 gespeichert; er wurde als Windows-1252 gelesen.`,
  'end-before-start': () => 'Das Ende liegt vor dem Beginn.',
  'future-update': ({original}) => `Das Datum der Meldung, ${germanDate(original)}, liegt in der Zukunft.`,
  'invisible-character': ({original}) => `${q(original)} enthält ein Zeichen, das man nicht sieht (Steuer-, Richtungs- oder Nullzeichen).`,
  'kind-unknown': ({original, allowed, hint}) =>
    `Die Art ${q(original)} gibt es nicht${either(allowed, ' (fixedTerm für befristet, ongoing für Daueraufgabe)')}${meant(hint)}`,
  'no-reporters': () => 'Es ist niemand genannt, der melden darf („reporters“, in der Arbeitsmappe „Darf melden“); kein Stand zählt.',
  'organization-cycle': ({original}) => `„Gehört zu“ führt über ${q(original)} im Kreis.`,
  schema: ({path, original, allowed, hint}) => {
    if (allowed) return `${q(original)} geht hier nicht${either(allowed)}${meant(hint)}`;
    if (original === undefined) return `${q(path.at(-1) ?? 'Feed')} fehlt.`;
    return path.length === 0 ? 'Das ist kein Feed (ein JSON-Objekt mit „version“ und „projects“).' : `${q(original)} hat hier nicht die richtige Form.`;
  },
  'status-conflict': () => 'Für denselben Tag ist ein anderer Stand gemeldet; es gilt die spätere Zeile.',
  'status-incomplete': ({original, hint}) => ({
    date: 'Zum Stand fehlt das Datum.',
    source: 'Zum Stand fehlt die Quelle.',
    reportedBy: 'Zum Stand fehlt, wer ihn meldet.',
    'may-not-report': `Die Stelle ${q(original)} darf nicht melden (Blatt „Partner“, Spalte „Darf melden“).`,
  })[hint ?? ''] ?? 'Ein Stand braucht Datum, Quelle und eine Stelle, die melden darf.',
  'status-unknown': ({original, allowed, hint}) => `Den Stand ${q(original)} gibt es nicht${either(allowed)}${meant(hint)}`,
  'too-long': ({original}) => `${typeof original === 'string' ? q(original) : 'Die Liste'} ist zu lang.`,
  'total-too-small': ({original}) => `${q(original)} Projekte sind beschlossen, aber mehr stehen in der Liste.`,
  'unknown-group': ({original, hint}) => `Den Arbeitskreis ${q(original)} gibt es nicht${meant(hint)}`,
  'unknown-organization': ({original, hint, place}) => {
    if (!isCell(place)) return `Die Stelle ${q(original)} gibt es nicht${meant(hint)}`;
    const advice = String(original).includes(',') ? 'mehrere Namen bitte mit Semikolon trennen.' : 'dort eine Zeile anlegen.';
    return `Die Stelle ${q(original)} gibt es im Blatt „Partner“ nicht; ${hint ? `meinten Sie „${hint}“?` : advice}`;
  },
  'unknown-source': ({original, hint}) => `Die Quelle ${q(original)} gibt es nicht${meant(hint)}`,
  'combining-marks': ({original}) => `${q(original)} hat mehr als vier Zeichen übereinander.`,
  'http-link': ({original}) => `${q(original)} ist nicht verschlüsselt; besser https.`,
  'mail-address': ({original}) => `${q(original)} sieht nach der Adresse einer Person aus; besser die einer Stelle.`,
  stale: ({original, hint}) => `Der Stand (${germanDate(original)}) ist älter als ${duration(hint)} („Veraltet nach“) und erscheint als veraltet.`,
  'typed-progress': () => 'Ein Fortschritt wird nicht eingetragen, er folgt aus Meldungen und Meilensteinen; das Feld bleibt ohne Wirkung.',
  'typed-status': ({hint}) => hint
    ? `Die Spalten ${hint} folgen aus den Meldungen und werden nicht gelesen.`
    : 'Ein Stand wird nicht eingetragen, er folgt aus den Meldungen; das Feld bleibt ohne Wirkung.',
  'unknown-key': ({original, hint}) => `Das Format kennt ${q(original)} nicht${meant(hint)}`,
  'ambiguous-project': ({original, hint}) => `${q(original)} heißt mehr als ein Projekt; bitte die Id nennen (${hint ?? ''}).`,
  'blank-in-id': ({original, hint}) => `Die Id ${q(original)} hat ein Leerzeichen; besser „${hint ?? ''}“, solange noch nichts auf sie verweist.`,
  'cell-error': ({original}) => `Die Zelle enthält den Fehler ${q(original)}; sie gilt als leer.`,
  'double-column': ({original}) => `Die Spalte ${q(original)} gibt es zweimal; die erste gilt.`,
  'guessed-date': ({original, hint}) => `${q(original)} wurde als ${hint ?? ''} gelesen.`,
  'guessed-timeframe': ({original, hint}) => `${q(original)} wurde als „${hint ?? 'fortlaufend'}“ gelesen.`,
  'missing-column': ({original, hint}) =>
    `Die Spalte ${q(original)} fehlt, ihr Inhalt ginge verloren; ${hint ? `heißt sie jetzt „${hint}“? Bitte wieder ${q(original)} nennen.` : 'bitte wieder anlegen, wenn auch leer.'}`,
  'missing-sheet': ({original, hint}) =>
    `Das Blatt ${q(original)} fehlt, sein Inhalt ginge verloren; ${hint ? `heißt es jetzt „${hint}“? Bitte wieder ${q(original)} nennen.` : 'bitte wieder anlegen; seine Kopfzeile genügt.'}`,
  'missing-id': ({hint}) => `Ohne Id; sie heißt nun „${hint ?? ''}“.`,
  'other-timeframe': ({original, hint}) =>
    `Der Zeitrahmen ${q(original)} widerspricht den Spalten, die gelten (${hint ?? ''}); bitte angleichen, leere Zellen folgen dem Zeitrahmen.`,
  'project-gone': ({original}) => `Das Projekt ${q(original)} steht nicht mehr in der Liste und fällt aus dem Feed.`,
  'ragged-row': () => 'Die Zeile hat mehr Zellen als die Kopfzeile; was darüber hinausgeht, bleibt ungelesen.',
  'row-gone': (finding) => {
    const {the, it} = rowWords[finding.row?.key ?? 'updates'];
    const lost = extras(finding);
    return `${the} ${rowName(finding)} steht nicht mehr in der Mappe${lost ? `; mit ${it} entfallen: ${lost}.` : ' und fällt aus dem Feed.'}`;
  },
  'row-guessed': (finding) => {
    const {former, it} = rowWords[finding.row?.key ?? 'updates'];
    return `Die Zeile gilt als ${former} ${rowName(finding)} in geänderter Fassung; von ${it} bleiben: ${extras(finding)}. Ist etwas anderes gemeint, bitte erst ohne diese Zeile importieren.`;
  },
  'unknown-column': ({original, hint}) => `Die Spalte ${q(original)} ist unbekannt und kommt nicht in den Feed${meant(hint)}`,
  'unknown-project': ({original, hint}) => `Das Projekt ${q(original)} gibt es nicht${meant(hint)}`,
  'unknown-sheet': ({original, hint}) => `Das Blatt ${q(original)} ist unbekannt und bleibt ungelesen${meant(hint)}`,
  'unlisted-source': ({original, hint}) => `Die Quelle ${q(original)} steht nicht im Blatt „Quellen“ und erscheint ohne Link und Datum${meant(hint)}`,
  'unread-timeframe': ({original, hint}) => `Aus dem Zeitrahmen ${q(original)} folgt kein Datum, er bleibt nur Text; bitte „Beginn“ und „Ende“ ausfüllen${instead(hint)}`,
};
