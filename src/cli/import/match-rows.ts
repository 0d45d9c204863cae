import {emptyCell, shownText} from '../table/sheet.js';
import {sheetFormat} from '../workbook/columns.js';
import type {DatedKey} from '../workbook/format.js';
import type {WrittenRow} from '../workbook/write-rows.js';
import {readDate} from './dates.js';
import type {TableRecord} from './read-records.js';

/** A row without an id, and the id of the project that it belongs to; empty where rows belong to none. */
export interface OwnedRecord {
  readonly record: TableRecord;
  readonly owner: string;
}

export interface RowMatch {
  readonly row: WrittenRow;
  /** Date and title are others; it is the only row that is left. */
  readonly isGuess: boolean;
}

/** What a row is known by. */
interface Known<T> {
  readonly of: T;
  readonly owner: string;
  readonly date: string;
  readonly title: string;
}

type Step = (row: Known<unknown>) => readonly string[] | null;

const exactly: Step = ({owner, date, title}) => [owner, date, title];
const byDate: Step = ({owner, date}) => (date ? [owner, date] : null);
const byTitle: Step = ({owner, title}) => (title ? [owner, title] : null);
const byOwner: Step = ({owner}) => [owner];

/**
 * Which row of the feed so far each row of a table was made of. All that say the same come first; then one that somebody
 * corrected is known by its date, else its title, else as the only one left, but never where another can be meant as well.
 */
export function matchRows(key: DatedKey, records: readonly OwnedRecord[], written: readonly WrittenRow[]): ReadonlyMap<TableRecord, RowMatch> {
  const matches = new Map<TableRecord, RowMatch>();
  const used = new Set<WrittenRow>();
  const now = records.map((row) => ofRecord(key, row));
  const before = written.map((row) => ofWritten(key, row));
  for (const step of [exactly, byDate, byTitle, byOwner]) {
    const then = groupBy(step, before.filter(({of}) => !used.has(of)));
    groupBy(step, now.filter(({of}) => !matches.has(of))).forEach((rows, group) => {
      const candidates = then.get(group) ?? [];
      if (step !== exactly && (rows.length > 1 || candidates.length > 1)) return;
      rows.slice(0, candidates.length).forEach(({of: record}, index) => {
        const row = candidates[index]?.of;
        if (!row) return;
        matches.set(record, {row, isGuess: step === byOwner});
        used.add(row);
      });
    });
  }
  return matches;
}

function ofRecord(key: DatedKey, {record, owner}: OwnedRecord): Known<TableRecord> {
  const cell = (field: string) => record.cells.get(sheetFormat(key).columns.find(({path}) => path[0] === field)?.header ?? '') ?? emptyCell;
  // a day that the spreadsheet knows as one is shown in another spelling
  return {of: record, owner, date: readDate(cell('date')).date ?? cell('date').text, title: cell('title').text};
}

function ofWritten(key: DatedKey, row: WrittenRow): Known<WrittenRow> {
  const cell = (field: string) => shownText(row.cells[sheetFormat(key).columns.findIndex(({path}) => path[0] === field)] ?? '');
  return {of: row, owner: ownerOf(key, row), date: cell('date'), title: cell('title')};
}

/** The id of the project that a row belongs to; empty where rows belong to none. */
export function ownerOf(key: DatedKey, {cells}: WrittenRow): string {
  return cells[sheetFormat(key).columns.findIndex(({type}) => type === 'project')] ?? '';
}

function groupBy<T>(step: Step, rows: readonly Known<T>[]): ReadonlyMap<string, readonly Known<T>[]> {
  const groups = new Map<string, Known<T>[]>();
  for (const row of rows) {
    const parts = step(row);
    if (!parts) continue;
    const group = JSON.stringify(parts);
    const rest = groups.get(group);
    if (rest) rest.push(row);
    else groups.set(group, [row]);
  }
  return groups;
}
