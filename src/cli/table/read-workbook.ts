import type {CellObject, DenseWorkSheet, Range} from '@e965/xlsx';
import {UsageError} from '../document/usage-error.js';
import type {Texts} from '../texts/texts.js';
import {loadXlsx, type Xlsx} from './load-xlsx.js';
import {emptyCell, shownText, type Cell, type Sheet} from './sheet.js';
import {checkZip} from './zip-directory.js';

/** Rows and columns that are looked at: an empty but formatted sheet has a million. */
const [maxRows, maxColumns] = [25_000, 200];

/** A workbook may count its days from 1904 on. */
const daysTo1904 = 1462;

/** All sheets of a workbook, .xlsx or .ods. */
export async function readWorkbook(bytes: Uint8Array, texts: Texts): Promise<Sheet[]> {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new UsageError(texts.table.notAWorkbook);
  checkZip(bytes, texts.table);
  const xlsx = await loadXlsx(texts);
  let workbook;
  // it says there what it makes of number formats, which helps nobody
  const {error} = console;
  console.error = () => undefined;
  try {
    workbook = xlsx.read(bytes, {type: 'array', dense: true, cellNF: true, cellText: true, cellFormula: false, cellHTML: false, sheetRows: maxRows});
  } catch (cause) {
    throw new UsageError(texts.table.badZip, {cause});
  } finally {
    console.error = error;
  }
  const date1904 = workbook.Workbook?.WBProps?.date1904 === true;
  return workbook.SheetNames.map((name) => {
    const {'!data': data = [], '!merges': merges = []} = (workbook.Sheets[name] ?? {}) as Partial<DenseWorkSheet>;
    const rows = Array.from(data, (row: readonly CellObject[] | undefined) =>
      Array.from((row ?? []).slice(0, maxColumns), (cell: CellObject | undefined) => toCell(cell, xlsx, date1904)));
    for (const merge of merges as Range[]) fillDown(rows, merge);
    return {name, rows};
  });
}

/** A cell over several rows is said of each of them; one over several columns is a heading. */
function fillDown(rows: Cell[][], {s: {c, r}, e}: Range): void {
  const top = rows[r]?.[c];
  if (!top || e.c !== c) return;
  for (const row of rows.slice(r + 1, e.r + 1)) {
    while (row.length < c) row.push(emptyCell);
    row[c] = {...top, isMerged: true};
  }
}

/** What the package's own types leave open. */
interface DateFormats {
  is_date(format: string): boolean;
  parse_date_code(value: number, options: {readonly date1904: boolean}): {readonly y: number; readonly m: number; readonly d: number} | null;
}

function toCell(cell: CellObject | undefined, {SSF}: Xlsx, date1904: boolean): Cell {
  const formats = SSF as DateFormats;
  if (!cell || cell.t === 'z') return emptyCell;
  if (cell.t === 'e') return {text: cell.w ?? '#N/A', isError: true};
  const text = shownText(cell.w ?? (typeof cell.v === 'string' ? cell.v : String(cell.v ?? '')));
  if (cell.t !== 'n' || typeof cell.v !== 'number') return {text: typeof cell.v === 'string' ? shownText(cell.v) : text};
  const format = typeof cell.z === 'string' ? cell.z : '';
  if (!formats.is_date(format)) return {text, number: cell.v, serial: cell.v + (date1904 ? daysTo1904 : 0)};
  const parts = formats.parse_date_code(cell.v, {date1904});
  if (!parts) return {text};
  const date = dateOf(parts, format);
  // as shown it would depend on the computer it was written on: 11/26/18
  return {text: date.split('-').reverse().join(date.length === 7 ? '/' : '.'), date};
}

/** A format without a day shows a month, and that is all that is known. */
function dateOf({y, m, d}: {readonly y: number; readonly m: number; readonly d: number}, format: string): string {
  const bare = format.replace(/\[[^[\]]*\]|"[^"]*"|\\./g, '');
  const [year, month, day] = [String(y).padStart(4, '0'), String(m).padStart(2, '0'), String(d).padStart(2, '0')];
  if (/d/i.test(bare)) return `${year}-${month}-${day}`;
  return /m/i.test(bare) ? `${year}-${month}` : year;
}
