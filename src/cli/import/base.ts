import type {Feed} from '../../model/feed.js';
import {emptyCell, shownText} from '../table/sheet.js';
import {sheetFormat} from '../workbook/columns.js';
import type {SheetKey} from '../workbook/format.js';
import {textAt, type Entry} from '../workbook/values.js';
import {writeRows, type WrittenRow, type WrittenSheets} from '../workbook/write-rows.js';
import {readDate} from './dates.js';
import type {TableRecord} from './read-records.js';
import {plain} from './words.js';

/** The feed so far, row by row, so that a new row finds the one it was made of. */
export class Base {
  readonly json: Entry;
  readonly #rows: WrittenSheets;
  readonly #used = new Set<WrittenRow>();

  constructor(json: Entry, feed: Feed) {
    this.json = json;
    this.#rows = writeRows(json, feed);
  }

  rows(key: SheetKey): readonly WrittenRow[] {
    return this.#rows[key];
  }

  /** Whether there is anything that a sheet would show. */
  has(key: SheetKey): boolean {
    return this.#rows[key].some(({cells}) => cells.some((cell) => cell !== ''));
  }

  /** Rows that no row of a table was found to be. */
  unused(key: SheetKey): readonly WrittenRow[] {
    return this.#rows[key].filter((row) => !this.#used.has(row));
  }

  /** By id, else by name; of rows without either by the cells `same`, then by their order among those of `owner`. */
  find(key: SheetKey, record: TableRecord, names: readonly string[]): WrittenRow | undefined {
    const id = record.cells.get('Id')?.text ?? '';
    const free = this.#rows[key].filter((row) => !this.#used.has(row));
    const found = id
      ? free.find(({entry}) => textAt(entry, 'id') === id)
      : free.find(({entry}) => names.some((name) => isNamed(entry, name, record)));
    if (found) this.#used.add(found);
    return found;
  }

  /** A row without an id: the same date and title; `project` where rows belong to one. */
  findDated(key: SheetKey, record: TableRecord, project?: string): WrittenRow | undefined {
    const {columns} = sheetFormat(key);
    const isSame = ({cells}: WrittenRow) => columns.every(({header, path, type}, index) => {
      if (type === 'project') return cells[index] === project;
      const [name] = path;
      if (name !== 'date' && name !== 'title') return true;
      const cell = record.cells.get(header) ?? emptyCell;
      // a day that the spreadsheet knows as one is shown in another spelling
      return shownText(cells[index] ?? '') === ((name === 'date' && readDate(cell).date) || cell.text);
    });
    const found = this.#rows[key].find((row) => !this.#used.has(row) && isSame(row));
    if (found) this.#used.add(found);
    return found;
  }
}

function isNamed(entry: Entry, name: string, record: TableRecord): boolean {
  const own = plain(textAt(entry, name));
  return own !== '' && ['Titel', 'Name', 'Kürzel'].some((header) => plain(record.cells.get(header)?.text ?? '') === own);
}
