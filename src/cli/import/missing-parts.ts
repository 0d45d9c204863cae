import type {PlacedFinding} from '../strict/finding.js';
import {similar} from '../strict/similar.js';
import {placeOf, type Sheet} from '../table/sheet.js';
import {sheetFormat, sheetFormats} from '../workbook/columns.js';
import type {Column, SheetFormat, SheetKey} from '../workbook/format.js';
import {isEntry, textAt, valueAt, type Entry} from '../workbook/values.js';
import type {Base} from './base.js';
import type {MatchedSheets} from './match-sheets.js';
import {likeness, type RecordTable, type UnknownHeader} from './read-records.js';
import {readTimeframe} from './timeframes.js';
import {plain} from './words.js';

/** Without these a status, a date or who reported it is lost. */
const needed: Partial<Record<SheetKey, readonly string[]>> = {
  projects: ['Id', 'Titel'],
  updates: ['Projekt', 'Datum', 'Stand', 'Gemeldet von', 'Quelle'],
  milestones: ['Projekt'],
};

/**
 * Sheets and columns of the workbook that are gone, most likely because somebody renamed them: then what they hold would be
 * lost. A single list has whatever columns it has.
 */
export function missingParts(matched: MatchedSheets, base: Base | null): PlacedFinding[] {
  const {tables, unknown} = matched;
  const sheets = missingSheets(tables, unknown, base);
  if (tables.size < 2) return sheets;
  return [...sheets, ...[...tables].flatMap(([key, table]) => missingColumns(sheetFormat(key), table, base))];
}

function missingSheets(tables: MatchedSheets['tables'], unknown: readonly Sheet[], base: Base | null): PlacedFinding[] {
  const missing = sheetFormats.filter(({key}) => !tables.has(key));
  const renamed = new Map(unknown.flatMap((sheet): [SheetFormat, Sheet][] => {
    const format = formatLike(sheet, missing);
    return format ? [[format, sheet]] : [];
  }));
  const isPart = tables.size > 1 || renamed.size > 0;
  return missing.flatMap((format): PlacedFinding[] => {
    const sheet = renamed.get(format);
    if (sheet) return [{rule: 'missing-sheet', path: [], original: format.name, hint: sheet.name, place: placeOf(sheet, 0, 0)}];
    const isLost = isPart && base?.has(format.key);
    return isLost ? [{rule: 'missing-sheet', path: [], original: format.name, place: null}] : [];
  });
}

/** Of which format a sheet is by most of its headers, and by three at least: „Datum“ and „Titel“ have many. */
function formatLike(sheet: Sheet, formats: readonly SheetFormat[]): SheetFormat | undefined {
  const like = formats.map((format) => ({format, ...likeness(sheet, format)})).filter(({known, others}) => known >= 3 && known > others);
  return like.sort((a, b) => b.known - a.known)[0]?.format;
}

function missingColumns(format: SheetFormat, table: RecordTable, base: Base | null): PlacedFinding[] {
  const {headers, top} = table;
  let left = table.unknown;
  const missing = format.columns.filter(({header}) => !headers.has(header));
  return missing.filter((column) => needed[format.key]?.includes(column.header) || hadData(format.key, column, base)).map(({header}) => {
    const found = renamedTo(header, format, left);
    left = left.filter((other) => other !== found);
    return {rule: 'missing-column', path: [], original: header, hint: found?.text, place: found?.place ?? top};
  });
}

function hadData(key: SheetKey, column: Column, base: Base | null): boolean {
  const {path} = column;
  const place = sheetFormat(key).columns.indexOf(column);
  return (base?.rows(key) ?? []).some(({entry, cells}) => {
    if (path.length === 0) return (cells[place] ?? '') !== '';
    const value = valueAt(entry, path);
    const isEmpty = value === undefined || value === null || value === '' || isEntry(value) || (Array.isArray(value) && value.length === 0);
    return !isEmpty && value !== filledIn(path, entry);
  });
}

/** What an import writes without a cell that says so. */
function filledIn(path: readonly string[], entry: Entry): unknown {
  const reading = readTimeframe(textAt(entry, 'timeframe', 'text'));
  return {language: 'de', kind: reading?.kind, 'timeframe/start': reading?.timeframe.start, 'timeframe/end': reading?.timeframe.end}[path.join('/')];
}

/** „Zustand“ for „Stand“, „Aktueller Zustand“ too; else what stands in its place, or the only one that it can be. */
function renamedTo(header: string, {columns}: SheetFormat, unknown: readonly UnknownHeader[]): UnknownHeader | undefined {
  const alike = similar(header, unknown.map(({text}) => text));
  const place = columns.findIndex((column) => column.header === header);
  return unknown.find(({text}) => text === alike)
    ?? unknown.find(({text}) => plain(text).includes(plain(header)))
    ?? unknown.find(({index}) => index === place)
    ?? (unknown.length === 1 ? unknown[0] : undefined);
}
