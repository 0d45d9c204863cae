import {formatPath} from '../../feed/issue.js';
import type {CellPlace, PlacedFinding} from '../strict/finding.js';
import {emptyCell, shownText} from '../table/sheet.js';
import type {SheetFormat} from '../workbook/format.js';
import {setAt, type Entry} from '../workbook/values.js';
import type {WrittenRow} from '../workbook/write-rows.js';
import {readCell, type Lookups} from './cell-reader.js';
import type {RecordTable, TableRecord} from './read-records.js';
import {slug} from './slug.js';

type Path = readonly PropertyKey[];

/** Turns rows into entries, and remembers which cell each value came from. */
export class RowReader {
  readonly findings: PlacedFinding[] = [];
  readonly #origins = new Map<string, CellPlace>();
  readonly #headers = new Map<string, string>();

  /**
   * The entry of one row. Of a row that the feed so far had (`base`), cells that say the same keep its values, and what
   * has no column stays.
   */
  read(format: SheetFormat, {headers}: RecordTable, record: TableRecord, base: WrittenRow | undefined, path: Path, lookups: Lookups): Entry {
    const entry = base ? structuredClone(base.entry) : {};
    this.#origins.set(formatPath(path), record.place(format.columns[0]?.header ?? ''));
    format.columns.forEach((column, index) => {
      const {header} = column;
      if (!headers.has(header)) return;
      const at = [...path, ...column.path];
      if (column.path.length > 0) {
        this.#origins.set(formatPath(at), record.place(header));
        this.#headers.set(formatPath(at), header);
      }
      const cell = record.cells.get(header) ?? emptyCell;
      const whole = formatPath(at.slice(0, -1));
      if (column.path.length > 1 && cell.text && !this.#origins.has(whole)) this.#origins.set(whole, record.place(header));
      if (header === 'Id' && /\s/.test(cell.text)) {
        this.findings.push({rule: 'blank-in-id', path: at, original: cell.text, hint: slug(cell.text), place: record.place(header)});
      }
      if (column.path.length === 0 || (base && shownText(base.cells[index] ?? '') === cell.text)) return;
      const value = readCell(column, cell, lookups, (rule, original, hint) => {
        this.findings.push({rule, path: at, original, hint, place: record.place(header)});
      });
      setAt(entry, column.path, value);
    });
    return entry;
  }

  /** The header of the column that a value came from, or would have come from. */
  headerOf(path: Path): string | undefined {
    return this.#headers.get(formatPath(path));
  }

  /** The cell that a value came from, else the row that its entry came from. */
  placeOf(path: Path): CellPlace | null {
    for (let length = path.length; length > 0; length--) {
      const place = this.#origins.get(formatPath(path.slice(0, length)));
      if (place) return place;
    }
    return null;
  }
}
