import {formatPath} from '../../feed/issue.js';
import {isCalendarDate} from '../../model/calendar-date.js';
import {formatPlace} from '../output/order.js';
import {isCell, type Finding, type Place, type PlacedFinding} from '../strict/finding.js';
import type {Sheet} from '../table/sheet.js';
import {entriesOf, valueAt, type Entry} from '../workbook/values.js';
import {withWords} from './allowed-words.js';
import type {ImportResult} from './import-feed.js';

/** What is to be said of a table and of the feed that it made, as people see it who know cells, not keys. */
export function tableFindings(ofFeed: readonly Finding[], {json, findings: ofTable, rows}: ImportResult, sheets: readonly Sheet[]): PlacedFinding[] {
  const seen = new Set(ofTable.map(({rule, place}) => `${rule} ${formatPlace(place)}`));
  const inTable = ofFeed
    .flatMap((finding) => (finding.rule === 'status-incomplete' ? reasons(finding, json, ofFeed) : finding))
    .map((finding): PlacedFinding => {
      const {path} = finding;
      const header = rows.headerOf(path);
      return {...withWords(finding), path: header === undefined ? path : [...path.slice(0, -1), header], place: rows.placeOf(path)};
    })
    .filter(({rule, place}) => !place || !seen.has(`${rule} ${formatPlace(place)}`))
    .filter((finding) => finding.rule !== 'status-incomplete' || rows.headerOf(finding.path) !== undefined || !isColumnMissing(finding, ofTable));
  return inSheetOrder([...ofTable, ...inTable], sheets);
}

/** What a status lacks, each at its cell; nothing of what is said of that cell already. */
function reasons(finding: Finding, json: Entry, others: readonly Finding[]): Finding[] {
  const update = finding.path.reduce<unknown>((value, key) => (value as Entry)[key as string], json) as Entry;
  const {date, source, reportedBy} = update;
  const reporters = valueAt(json, ['initiative', 'reporters']);
  const at = (key: string, hint: string, original: unknown): Finding => ({...finding, path: [...finding.path, key], original, hint});
  const mayReport = Array.isArray(reporters) && reporters.includes(reportedBy);
  const isSaid = ({path}: Finding) => others.some((other) => other.rule !== finding.rule && formatPath(other.path) === formatPath(path));
  return [
    ...(typeof date === 'string' && isCalendarDate(date) ? [] : [at('date', 'date', date)]),
    ...(source ? [] : [at('source', 'source', source)]),
    ...(mayReport ? [] : [at('reportedBy', reportedBy ? 'may-not-report' : 'reportedBy', nameOf(reportedBy, json))]),
  ].filter((reason) => !isSaid(reason));
}

function nameOf(id: unknown, json: Entry): unknown {
  const organization = entriesOf(json['organizations']).find((entry) => entry['id'] === id);
  return organization?.['name'] ?? id;
}

/** A column that is not there is named once, not in each row. */
function isColumnMissing({hint, place}: PlacedFinding, ofTable: readonly PlacedFinding[]): boolean {
  const header = {date: 'Datum', source: 'Quelle', reportedBy: 'Gemeldet von'}[hint ?? ''];
  return ofTable.some((other) => other.rule === 'missing-column' && other.original === header && sheetOf(other.place) === sheetOf(place));
}

/** By sheet, row and column, as one goes through a workbook; before that what has no place. */
function inSheetOrder(findings: readonly PlacedFinding[], sheets: readonly Sheet[]): PlacedFinding[] {
  const names = sheets.map(({name}) => name);
  const keys = new Map(findings.map((finding) => [finding, keyOf(finding.place, names)]));
  const key = (finding: PlacedFinding) => keys.get(finding) ?? [];
  return [...findings].sort((a, b) => {
    const index = key(a).findIndex((part, i) => part !== key(b)[i]);
    return index < 0 ? 0 : (key(a)[index] ?? 0) - (key(b)[index] ?? 0);
  });
}

function keyOf(place: Place, names: readonly (string | undefined)[]): readonly number[] {
  if (!isCell(place)) return [-1, 0, 0];
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(place.cell) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return [names.indexOf(place.sheet), Number(row), column];
}

function sheetOf(place: Place): string | undefined {
  return isCell(place) ? place.sheet : undefined;
}
