import {UsageError} from '../document/usage-error.js';
import type {PlacedFinding} from '../strict/finding.js';
import {similar} from '../strict/similar.js';
import {placeOf, type Cell, type Sheet} from '../table/sheet.js';
import type {TableTexts} from '../texts/texts.js';
import {sheetFormat, sheetFormats} from '../workbook/columns.js';
import type {Column, SheetFormat, SheetKey} from '../workbook/format.js';
import {findHeader, isHeading, readRecords, type RecordTable} from './read-records.js';
import {plain} from './words.js';

export interface MatchedSheets {
  readonly tables: ReadonlyMap<SheetKey, RecordTable>;
  readonly findings: readonly PlacedFinding[];
  /** What is no sheet of the format, with something in it. */
  readonly unknown: readonly Sheet[];
  /** What stands alone above the header of the list of projects. */
  readonly title: string | undefined;
}

/** Sheets of our own template that hold no data. */
const silent = new Set(['anleitung', 'listen', 'hinweise']);

const isTitle = ({path}: Column) => path.at(-1) === 'title';

/**
 * Which sheet is which: by name, or by the header of a list of projects.
 *
 * @param misread what is to be said first of a file that was probably read in the wrong character set, headers and all.
 */
export function matchSheets(sheets: readonly Sheet[], texts: TableTexts, misread?: string): MatchedSheets {
  const tables = new Map<SheetKey, RecordTable>();
  const findings: PlacedFinding[] = [];
  const others: Sheet[] = [];
  const unknown: Sheet[] = [];
  let title: string | undefined;
  const take = (sheet: Sheet, format: SheetFormat): boolean => {
    const header = findHeader(sheet, format, format.key === 'projects' ? isTitle : () => true);
    if (header < 0 || tables.has(format.key)) return false;
    const table = readRecords(sheet, format, header);
    tables.set(format.key, table);
    findings.push(...table.findings);
    if (format.key === 'projects') title = titleAbove(sheet, header);
    return true;
  };
  for (const sheet of sheets) {
    const format = formatFor(sheet.name);
    if (format ? !take(sheet, format) : !silent.has(plain(sheet.name ?? ''))) others.push(sheet);
  }
  for (const sheet of others.filter(({rows}) => rows.some((row) => row.some(({text}) => text !== '')))) {
    if (!tables.has('projects') && take(sheet, sheetFormat('projects'))) continue;
    unknown.push(sheet);
    const hint = similar(sheet.name ?? '', sheetFormats.map(({name}) => name));
    findings.push({rule: 'unknown-sheet', path: [], original: sheet.name, hint, place: placeOf(sheet, 0, 0)});
  }
  if (!tables.has('projects')) {
    const known = sheetFormat('projects').columns.map(({header}) => header).join(', ');
    throw new UsageError([misread, texts.noTable(known)].filter(Boolean).join('\n'));
  }
  return {tables, findings, unknown, title};
}

function formatFor(name: string | undefined): SheetFormat | undefined {
  if (name === undefined) return undefined;
  return sheetFormats.find((format) => [format.name, ...format.synonyms].some((known) => plain(known) === plain(name)));
}

function titleAbove({rows}: Sheet, header: number): string | undefined {
  // a header may be two rows high
  const isHeader = (row: readonly Cell[]) => row.some(({text}, index) => text !== '' && text === rows[header]?.[index]?.text);
  const filled = rows.slice(0, header).filter((row) => !isHeading(row) && !isHeader(row)).flatMap((row) => row.filter(({text}) => text !== ''));
  return filled[0]?.text;
}
