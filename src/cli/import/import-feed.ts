import {sheetFormat} from '../workbook/columns.js';
import type {SheetKey} from '../workbook/format.js';
import {References} from '../workbook/references.js';
import {entriesOf, putList, setAt, textAt, valueAt, type Entry} from '../workbook/values.js';
import {formatPlace} from '../output/order.js';
import type {PlacedFinding} from '../strict/finding.js';
import type {Base} from './base.js';
import type {Lookups} from './cell-reader.js';
import {goneRows, guessedRows} from './gone-rows.js';
import type {MatchedSheets} from './match-sheets.js';
import {missingParts} from './missing-parts.js';
import {addProjects} from './projects.js';
import {RowReader} from './row-reader.js';
import {freeSlug} from './slug.js';
import {readYesNo} from './words.js';

export interface ImportResult {
  readonly json: Entry;
  readonly findings: readonly PlacedFinding[];
  readonly rows: RowReader;
}

const none = new References([], []);

/** The feed of a set of tables. What the tables do not have stays as `base` has it. */
export function importFeed(sheets: MatchedSheets, base: Base | null): ImportResult {
  const {tables, title} = sheets;
  const missing = missingParts(sheets, base);
  const renamed = new Set(missing.filter(({hint}) => hint !== undefined).map(({place}) => formatPlace(place)));
  const findings = [...missing, ...sheets.findings.filter(({place}) => !renamed.has(formatPlace(place)))];
  const reader = new RowReader();
  const json = readHead(tables, base, reader, title);
  const lists = new Lists(json, tables, base, reader);
  lists.read('groups', ['label', 'title']);
  lists.read('organizations', ['name']);
  lists.read('sources', ['title']);
  const lookups = {
    groups: new References(entriesOf(json['groups']), ['label', 'title']),
    organizations: new References(entriesOf(json['organizations']), ['name']),
    sources: new References(entriesOf(json['sources']), ['title']),
    projects: none,
  };
  lists.resolveParents(lookups);
  lists.readEvents(lookups);
  addProjects(json, tables, base, reader, lookups);
  return {json: base ? json : inOrder(json), findings: [...findings, ...reader.findings], rows: reader};
}

function readHead(tables: MatchedSheets['tables'], base: Base | null, reader: RowReader, title: string | undefined): Entry {
  const table = tables.get('initiative');
  const [record] = table?.records ?? [];
  const lookups = {groups: none, organizations: none, sources: none, projects: none};
  const [row] = base?.rows('initiative') ?? [];
  const json = table && record
    ? reader.read(sheetFormat('initiative'), table, record, row, [], lookups)
    : structuredClone(base?.json ?? {});
  json['version'] ??= '1.0';
  json['language'] ??= 'de';
  if (!textAt(json, 'initiative', 'title') && !record) setAt(json, ['initiative', 'title'], title ?? 'Initiative');
  if (!textAt(json, 'publisher', 'name')) delete json['publisher'];
  return json;
}

/** The lists beside the projects. */
class Lists {
  readonly #json: Entry;
  readonly #tables: MatchedSheets['tables'];
  readonly #base: Base | null;
  readonly #reader: RowReader;

  constructor(json: Entry, tables: MatchedSheets['tables'], base: Base | null, reader: RowReader) {
    this.#json = json;
    this.#tables = tables;
    this.#base = base;
    this.#reader = reader;
  }

  /** References are read as they stand, for they may name a row further down. */
  read(key: 'groups' | 'organizations' | 'sources', names: readonly string[]): void {
    const table = this.#tables.get(key);
    if (!table) return;
    const taken = new Set(table.records.map(({cells}) => cells.get('Id')?.text ?? '').filter(Boolean));
    const entries = table.records.map((record, index) => {
      const row = this.#base?.find(key, record, names);
      const path = [key, index];
      const lookups = {groups: none, organizations: none, sources: none, projects: none};
      const entry = this.#reader.read(sheetFormat(key), table, record, row, path, lookups);
      const name = names.map((field) => textAt(entry, field)).find(Boolean) ?? '';
      if (textAt(entry, 'id')) return entry;
      const id = (row && textAt(row.entry, 'id')) || freeSlug(name, taken);
      taken.add(id);
      this.#reader.findings.push({rule: 'missing-id', path, hint: id, place: this.#reader.placeOf(path)});
      return {id, ...entry, ...(entry['id'] !== undefined && {id})};
    });
    putList(this.#json, [key], entries);
    if (key === 'organizations' && table.headers.has('Darf melden')) this.#readReporters(entries);
  }

  resolveParents({organizations}: Lookups): void {
    for (const entry of entriesOf(this.#json['organizations'])) {
      const parent = textAt(entry, 'parent');
      if (parent) entry['parent'] = organizations.find(parent) ?? parent;
    }
  }

  readEvents(lookups: Lookups): void {
    const table = this.#tables.get('events');
    if (!table) return;
    const matches = this.#base?.match('events', table.records.map((record) => ({record, owner: ''})));
    const entries = table.records.map((record, index) => {
      return this.#reader.read(sheetFormat('events'), table, record, matches?.get(record)?.row, ['initiative', 'events', index], lookups);
    });
    putList(this.#json, ['initiative', 'events'], entries);
    if (this.#base && matches) this.#reader.findings.push(...guessedRows('events', matches, []), ...goneRows('events', this.#base, table, []));
  }

  #readReporters(entries: readonly Entry[]): void {
    const table = this.#tables.get('organizations');
    const reporters = entries.flatMap((entry, index) => {
      const record = table?.records[index];
      const text = record?.cells.get('Darf melden')?.text ?? '';
      const may = readYesNo(text);
      if (typeof may === 'string') {
        this.#reader.findings.push({rule: 'schema', path: [], original: text, allowed: ['ja', 'nein'], place: record?.place('Darf melden') ?? null});
      }
      return may === true ? [textAt(entry, 'id')] : [];
    });
    const before = valueAt(this.#json, ['initiative', 'reporters']);
    const isSame = Array.isArray(before) && before.length === reporters.length && before.every((id) => reporters.includes(String(id)));
    if (!isSame) putList(this.#json, ['initiative', 'reporters'], reporters);
  }
}

const order: readonly string[] = [
  '$schema', 'version', 'publishedDate', 'language', 'license', 'publisher', 'initiative', 'organizations', 'groups', 'sources', 'projects',
] satisfies (SheetKey | (string & {}))[];

function inOrder(json: Entry): Entry {
  return Object.fromEntries(Object.entries(json).sort(([a], [b]) => order.indexOf(a) - order.indexOf(b)));
}
