import {emptyCell, shownText} from '../table/sheet.js';
import {sheetFormat} from '../workbook/columns.js';
import type {Column, DatedKey} from '../workbook/format.js';
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
  /** Its title is another, or it has none: somebody may have written something else in its place. */
  readonly isGuess: boolean;
}

/** What a row is known by. */
interface Known<T> {
  readonly of: T;
  readonly owner: string;
  readonly date: string;
  readonly title: string;
  readonly cells: readonly string[];
}

type Step = (row: Known<unknown>) => readonly string[] | null;

const unchanged: Step = ({owner, cells}) => [owner, ...cells];
const exactly: Step = ({owner, date, title}) => (title ? [owner, date, title] : null);
const byTitle: Step = ({owner, title}) => (title ? [owner, title] : null);
const byDate: Step = ({owner, date}) => (date ? [owner, date] : null);
const byOwner: Step = ({owner}) => [owner];
const guesses: readonly Step[] = [byDate, byOwner];

/**
 * Which row of the feed so far each row of a table was made of. All that say the same come first; then one that somebody
 * changed is known by its title, else its date, else as the only one left, but never where another can be meant as well.
 */
export function matchRows(key: DatedKey, records: readonly OwnedRecord[], written: readonly WrittenRow[]): ReadonlyMap<TableRecord, RowMatch> {
  const matches = new Map<TableRecord, RowMatch>();
  const used = new Set<WrittenRow>();
  const now = records.map((row) => ofRecord(key, row));
  const before = written.map((row) => ofWritten(key, row));
  for (const step of [unchanged, exactly, byTitle, ...guesses]) {
    const then = groupBy(step, before.filter(({of}) => !used.has(of)));
    groupBy(step, now.filter(({of}) => !matches.has(of))).forEach((rows, group) => {
      const candidates = then.get(group) ?? [];
      if (step !== unchanged && (rows.length > 1 || candidates.length > 1)) return;
      rows.slice(0, candidates.length).forEach(({of: record}, index) => {
        const row = candidates[index]?.of;
        if (!row) return;
        matches.set(record, {row, isGuess: guesses.includes(step)});
        used.add(row);
      });
    });
  }
  return matches;
}

function ofRecord(key: DatedKey, {record, owner}: OwnedRecord): Known<TableRecord> {
  return {of: record, owner, ...known(key, ({header, type}) => {
    const cell = record.cells.get(header) ?? emptyCell;
    // a day that the spreadsheet knows as one is shown in another spelling
    return (type === 'date' && readDate(cell).date) || cell.text;
  })};
}

function ofWritten(key: DatedKey, row: WrittenRow): Known<WrittenRow> {
  return {of: row, owner: ownerOf(key, row), ...known(key, (_, index) => shownText(row.cells[index] ?? ''))};
}

function known(key: DatedKey, textOf: (column: Column, index: number) => string): {readonly date: string; readonly title: string; readonly cells: readonly string[]} {
  const {columns} = sheetFormat(key);
  const cells = columns.map((column, index) => (column.type === 'project' ? '' : textOf(column, index)));
  const at = (field: string) => cells[columns.findIndex(({path}) => path[0] === field)] ?? '';
  return {date: at('date'), title: at('title'), cells};
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
