import type {Feed} from '../../model/feed.js';
import type {DatedKey, SheetKey} from '../workbook/format.js';
import {textAt, type Entry} from '../workbook/values.js';
import {writeRows, type WrittenRow, type WrittenSheets} from '../workbook/write-rows.js';
import {matchRows, type OwnedRecord, type RowMatch} from './match-rows.js';
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

  /** A row with an id of its own, by that, else by its name. */
  find(key: SheetKey, record: TableRecord, names: readonly string[]): WrittenRow | undefined {
    const id = record.cells.get('Id')?.text ?? '';
    const free = this.#rows[key].filter((row) => !this.#used.has(row));
    const found = id
      ? free.find(({entry}) => textAt(entry, 'id') === id)
      : free.find(({entry}) => names.some((name) => isNamed(entry, name, record)));
    if (found) this.#used.add(found);
    return found;
  }

  /** Rows without an id, each with the one that it was made of, as far as that is plain; all rows of a sheet at once. */
  match(key: DatedKey, records: readonly OwnedRecord[]): ReadonlyMap<TableRecord, RowMatch> {
    const matches = matchRows(key, records, this.unused(key));
    matches.forEach(({row}) => this.#used.add(row));
    return matches;
  }
}

function isNamed(entry: Entry, name: string, record: TableRecord): boolean {
  const own = plain(textAt(entry, name));
  return own !== '' && ['Titel', 'Name', 'Kürzel'].some((header) => plain(record.cells.get(header)?.text ?? '') === own);
}
