import {findLocale} from '../../i18n/registry.js';
import {isCalendarDate} from '../../model/calendar-date.js';
import {isCell, type Finding} from '../strict/finding.js';
import type {RuleId} from '../strict/rules.js';
import {quote} from './quote.js';

const q = (value: unknown) => quote(value, ['“', '”']);
const meant = (hint: string | undefined) => (hint ? `; did you mean “${hint}”?` : '.');

const either = (allowed: readonly string[] | undefined, codes = '') => (allowed ? ` (${allowed.join(', ')})` : codes);

const englishDate = (date: unknown) => (typeof date === 'string' && isCalendarDate(date) ? findLocale('en').date(date) : q(date));
const units: Readonly<Record<string, string>> = {Y: 'year', M: 'month', W: 'week', D: 'day'};
const duration = (text = '') => `${parseInt(text.slice(1), 10)} ${units[text.slice(-1)] ?? ''}${parseInt(text.slice(1), 10) === 1 ? '' : 's'}`;

const rowWords = {updates: 'update', milestones: 'milestone', events: 'event'} as const;
const rowName = ({original, row}: Finding) => [
  rowWords[row?.key ?? 'updates'], original ? q(original) : '', row?.date ? `(${englishDate(row.date)})` : '', row?.project ? `of ${q(row.project)}` : '',
].filter(Boolean).join(' ');
const extras = ({row}: Finding) => (row?.extras ?? []).join(', ');

/** What is wrong and what would be right, in one sentence. */
export const englishRules: Readonly<Record<RuleId, (finding: Finding) => string>> = {
  'bad-date': ({original, hint, place}) => {
    const spellings = isCell(place) ? '2018, 12/2018 or 31.12.2018' : '2018, 2018-11 or 2018-11-26';
    return `${q(original)} is no date that exists (${spellings}, years 1900 to 2200)${meant(hint)}`;
  },
  'bad-duration': ({original}) => `${q(original)} is no duration (P12M, P1Y, P2W or P10D).`,
  'bad-number': ({original}) => `${q(original)} is no whole number from 0 to 100,000.`,
  'bad-url': ({original, hint}) => `${q(original)} is no address with https, mailto or tel that may be linked to${meant(hint)}`,
  'completed-ongoing': ({place}) =>
    `An ongoing task cannot be completed; ${isCell(place) ? '“Läuft dauerhaft” or “Beendet”' : '“continuing” or “cancelled”'} fits.`,
  'duplicate-id': ({original}) => `The id ${q(original)} is in this list already.`,
  'duplicate-key': ({original}) => `The key ${q(original)} is there twice; only this last one counts.`,
  encoding: ({hint}) => `${hint ? `${hint} ` : ''}The text is not saved as UTF-8; it was read as Windows-1252.`,
  'end-before-start': () => 'It ends before it starts.',
  'future-update': ({original}) => `The update is of ${q(original)}: that is in the future.`,
  'invisible-character': ({original}) => `${q(original)} has a character that cannot be seen (control, direction or zero width).`,
  'kind-unknown': ({original, allowed, hint}) => `There is no kind ${q(original)}${either(allowed, ' (fixedTerm or ongoing)')}${meant(hint)}`,
  'no-reporters': () => 'Nobody is named who may report (“reporters”; “Darf melden” in the workbook); no status counts.',
  'organization-cycle': ({original}) => `“parent” leads in a circle by way of ${q(original)}.`,
  schema: ({path, original, allowed, hint}) => {
    if (allowed) return `${q(original)} cannot stand here${either(allowed)}${meant(hint)}`;
    if (original === undefined) return `${q(path.at(-1) ?? 'feed')} is missing.`;
    return path.length === 0 ? 'This is no feed (a JSON object with “version” and “projects”).' : `${q(original)} has not the right form here.`;
  },
  'status-conflict': () => 'Another status is reported for the same day; the later row counts.',
  'status-incomplete': ({original, hint}) => ({
    date: 'The status has no date.',
    source: 'The status has no source.',
    reportedBy: 'The status does not say who reported it.',
    'may-not-report': `The organization ${q(original)} may not report (sheet “Partner”, column “Darf melden”).`,
  })[hint ?? ''] ?? 'A status needs a date, a source and somebody who may report.',
  'status-unknown': ({original, allowed, hint}) => `There is no status ${q(original)}${either(allowed)}${meant(hint)}`,
  'too-long': ({original}) => `${typeof original === 'string' ? q(original) : 'The list'} is too long.`,
  'total-too-small': ({original}) => `${q(original)} projects were adopted, but more are listed.`,
  'unknown-group': ({original, hint}) => `There is no group ${q(original)}${meant(hint)}`,
  'unknown-organization': ({original, hint, place}) => {
    if (!isCell(place)) return `There is no organization ${q(original)}${meant(hint)}`;
    const advice = String(original).includes(',') ? 'please part names with semicolons.' : 'please add a row there.';
    return `There is no organization ${q(original)} in the sheet “Partner”; ${hint ? `did you mean “${hint}”?` : advice}`;
  },
  'unknown-source': ({original, hint}) => `There is no source ${q(original)}${meant(hint)}`,
  'combining-marks': ({original}) => `${q(original)} has more than four marks on one letter.`,
  'http-link': ({original}) => `${q(original)} is not encrypted; https is better.`,
  'mail-address': ({original}) => `${q(original)} looks like the address of a person; that of an office is better.`,
  stale: ({original, hint}) => `The status of ${englishDate(original)} is older than ${duration(hint)} (“staleAfter”) and shown as out of date.`,
  'typed-progress': () => 'A progress is not typed, it follows from updates and milestones; the field has no effect.',
  'typed-status': ({hint}) => hint
    ? `The columns ${hint} follow from updates and are not read.`
    : 'A status is not typed, it follows from updates; the field has no effect.',
  'unknown-key': ({original, hint}) => `The format does not know ${q(original)}${meant(hint)}`,
  'ambiguous-project': ({original, hint}) => `More than one project is called ${q(original)}; please name the id (${hint ?? ''}).`,
  'blank-in-id': ({original, hint}) => `The id ${q(original)} has a blank; better “${hint ?? ''}”, as long as nothing refers to it.`,
  'cell-error': ({original}) => `The cell has the error ${q(original)}; it counts as empty.`,
  'double-column': ({original}) => `The column ${q(original)} is there twice; the first counts.`,
  'guessed-date': ({original, hint}) => `${q(original)} was read as ${hint ?? ''}.`,
  'guessed-timeframe': ({original, hint}) => `${q(original)} was read as “${hint ?? 'fortlaufend'}”.`,
  'missing-column': ({original, hint}) =>
    `The column ${q(original)} is missing, and what it held would be lost; ${hint ? `is it called “${hint}” now? Please call it ${q(original)} again.` : 'please add it again, if only empty.'}`,
  'missing-sheet': ({original, hint}) =>
    `The sheet ${q(original)} is missing, and what it held would be lost; ${hint ? `is it called “${hint}” now? Please call it ${q(original)} again.` : 'please add it again; its header is enough.'}`,
  'missing-id': ({hint}) => `Without an id; it is now “${hint ?? ''}”.`,
  'other-timeframe': ({original, hint}) =>
    `The timeframe ${q(original)} contradicts the columns, which hold (${hint ?? ''}); please make them agree, empty cells follow the timeframe.`,
  'project-gone': ({original}) => `The project ${q(original)} is no longer listed and leaves the feed.`,
  'ragged-row': () => 'The row has more cells than the header; the rest is not read.',
  'row-gone': (finding) => {
    const lost = extras(finding);
    return `The ${rowName(finding)} is no longer in the workbook${lost ? `; with it goes: ${lost}.` : ' and leaves the feed.'}`;
  },
  'row-guessed': (finding) =>
    `The row counts as the former ${rowName(finding)}, changed; from it stays: ${extras(finding)}. If it is another, please import without this row first.`,
  'unknown-column': ({original, hint}) => `The column ${q(original)} is unknown and not in the feed${meant(hint)}`,
  'unknown-project': ({original, hint}) => `There is no project ${q(original)}${meant(hint)}`,
  'unknown-sheet': ({original, hint}) => `The sheet ${q(original)} is unknown and not read${meant(hint)}`,
  'unlisted-source': ({original, hint}) => `The source ${q(original)} is not in the sheet “Quellen” and appears without link and date${meant(hint)}`,
  'unread-timeframe': ({original, hint}) => `The timeframe ${q(original)} gives no date and stays text only; please fill “Beginn” and “Ende”${meant(hint)}`,
};
