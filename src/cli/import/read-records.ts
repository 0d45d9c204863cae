import {similar} from '../strict/similar.js';
import type {CellPlace, PlacedFinding} from '../strict/finding.js';
import {emptyCell, placeOf, type Cell, type Sheet} from '../table/sheet.js';
import type {Column, SheetFormat} from '../workbook/format.js';
import {plain} from './words.js';

/** A row of a sheet, its cells by the header of their column. */
export interface TableRecord {
  readonly cells: ReadonlyMap<string, Cell>;
  /** "AK 1: Infrastruktur", the last such row above. */
  readonly heading: string | null;
  place(header: string): CellPlace;
}

/** A header that no column of the format has. */
export interface UnknownHeader {
  readonly text: string;
  readonly index: number;
  readonly place: CellPlace;
}

export interface RecordTable {
  readonly records: readonly TableRecord[];
  readonly headers: ReadonlySet<string>;
  readonly unknown: readonly UnknownHeader[];
  /** Where the header begins. */
  readonly top: CellPlace;
  readonly findings: readonly PlacedFinding[];
}

const derived = /^(fortschritt|fortschritt in %|progress|umsetzung in %)$/;
const derivedStatus = new Set(['stand', 'stand vom', 'quelle', 'status']);
/** Rows that are looked through for the header. */
const maxPreamble = 15;

export const headingPattern = /^((?:AK|Arbeitskreis|Handlungsfeld|Themenfeld|Arbeitsgruppe|AG)\s*(?:\d{1,2}|[IVX]{1,4}))\s*[:–—-]\s*(\S.*)$/i;

/** How many headers of a format the row has that looks most like its header, and how many others. */
export function likeness(sheet: Sheet, format: SheetFormat): {readonly known: number; readonly others: number} {
  const filled = (sheet.rows[findHeader(sheet, format, () => true)] ?? []).filter(({text}) => plain(text) !== '');
  const known = new Set(filled.flatMap(({text}) => columnFor(format.columns, text) ?? [])).size;
  return {known, others: filled.length - known};
}

/** The row of a sheet that has the most known headers, and at least one that `isNeeded`; -1 if there is none. */
export function findHeader({rows}: Sheet, {columns}: SheetFormat, isNeeded: (column: Column) => boolean): number {
  let best = {index: -1, score: 0};
  rows.slice(0, maxPreamble).forEach((row, index) => {
    const found = row.flatMap(({text}) => columnFor(columns, text) ?? []);
    if (found.some(isNeeded) && found.length > best.score) best = {index, score: found.length};
  });
  return best.index;
}

export function readRecords(sheet: Sheet, format: SheetFormat, headerRow: number): RecordTable {
  const findings: PlacedFinding[] = [];
  const unknown: UnknownHeader[] = [];
  const header = sheet.rows[headerRow] ?? [];
  const columns = new Map<number, Column>();
  header.forEach(({text}, index) => {
    if (plain(text) === '') return;
    const column = columnFor(format.columns, text);
    const isDouble = column !== undefined && [...columns.values()].includes(column);
    if (!column) unknown.push({text, index, place: placeOf(sheet, headerRow, index)});
    if (column && !isDouble) columns.set(index, column);
    else findings.push({...headerFinding(text, format, isDouble), path: [], place: placeOf(sheet, headerRow, index)});
  });

  const status = findings.filter(({rule}) => rule === 'typed-status');
  const [first] = status;
  // the columns that an export adds are one thing to say
  if (first && status.length > 1) {
    findings.splice(0, findings.length, ...findings.filter(({rule}) => rule !== 'typed-status'), {...first, hint: status.map(({original}) => String(original)).join(', ')});
  }

  const records: TableRecord[] = [];
  const indexes = new Map([...columns].map(([index, column]) => [column.header, index]));
  const width = header.findLastIndex(({text}) => text !== '') + 1;
  let heading = sheet.rows.slice(0, headerRow).findLast(isHeading)?.find(isFilled)?.text ?? null;
  sheet.rows.slice(headerRow + 1).forEach((row, below) => {
    const rowIndex = headerRow + 1 + below;
    if (row.every((cell) => !isFilled(cell) || cell.isMerged)) return;
    if (isHeading(row)) {
      heading = row.find(isFilled)?.text ?? null;
      return;
    }
    // a list with a table for each group has its header over each
    if (row.every((cell, index) => !isFilled(cell) || plain(cell.text) === plain(header[index]?.text ?? ''))) return;
    if (row.findLastIndex(({text, isMerged}) => text !== '' && !isMerged) >= width) findings.push({rule: 'ragged-row', path: [], place: placeOf(sheet, rowIndex, width)});
    const cells = new Map([...columns].map(([index, column]) => [column.header, ownCell(column, row[index])]));
    for (const [index] of columns) {
      const cell = row[index];
      if (cell?.isError) findings.push({rule: 'cell-error', path: [], original: cell.text, place: placeOf(sheet, rowIndex, index)});
    }
    records.push({heading, cells, place: (name) => placeOf(sheet, rowIndex, indexes.get(name) ?? 0)});
  });
  return {records, headers: new Set(indexes.keys()), unknown, top: placeOf(sheet, headerRow, 0), findings};
}

function isFilled({text, isError}: Cell): boolean {
  return text !== '' || isError === true;
}

/** A row with nothing but the name of a group. */
export function isHeading(row: readonly Cell[]): boolean {
  const [only, ...others] = row.filter(isFilled);
  return only !== undefined && others.length === 0 && headingPattern.test(only.text);
}

const nameKeys = ['id', 'title', 'officialTitle', 'name', 'label'];

/** A name over several rows is that of the first, or there would be more projects than in the list. */
function ownCell({path}: Column, cell = emptyCell): Cell {
  return cell.isMerged && nameKeys.includes(path.at(-1) ?? '') ? emptyCell : cell;
}

function columnFor(columns: readonly Column[], text: string): Column | undefined {
  const wanted = plain(text);
  if (wanted === '') return undefined;
  return columns.find(({header}) => plain(header) === wanted) ?? columns.find(({synonyms}) => synonyms.some((synonym) => plain(synonym) === wanted));
}

function headerFinding(text: string, {key, columns}: SheetFormat, isDouble: boolean): Pick<PlacedFinding, 'rule' | 'original' | 'hint'> {
  if (isDouble) return {rule: 'double-column', original: text};
  if (derived.test(plain(text))) return {rule: 'typed-progress', original: text};
  if (key === 'projects' && derivedStatus.has(plain(text))) return {rule: 'typed-status', original: text};
  return {rule: 'unknown-column', original: text, hint: similar(text, columns.map(({header}) => header))};
}
