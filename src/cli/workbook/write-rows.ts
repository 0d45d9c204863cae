import {milestoneWords, words} from '../import/words.js';
import type {Feed, Kind} from '../../model/feed.js';
import {projectTable} from '../../model/project-table.js';
import {isStatus} from '../../model/status.js';
import {sheetFormat, sheetFormats} from './columns.js';
import type {Column, SheetKey} from './format.js';
import {References} from './references.js';
import {entriesOf, isEntry, textAt, valueAt, type Entry} from './values.js';

/** A row as the workbook has it, with the entry that it shows. */
export interface WrittenRow {
  readonly entry: Entry;
  readonly cells: readonly string[];
}

export type WrittenSheets = Readonly<Record<SheetKey, readonly WrittenRow[]>>;

/** All sheets of the workbook, without their headers. `json` is the document, `feed` what a reader made of it. */
export function writeRows(json: Entry, feed: Feed): WrittenSheets {
  const initiative = isEntry(json['initiative']) ? json['initiative'] : {};
  const projects = entriesOf(json['projects']);
  const writer = new CellWriter(json);
  const rows = (key: SheetKey, entries: readonly Entry[], owner?: Entry) => {
    return entries.map((entry) => ({entry, cells: sheetFormat(key).columns.map((column) => writer.write(column, entry, owner ?? entry))}));
  };
  // the same columns in the same words as the widgets' download
  const [, ...table] = projectTable(feed, feed.projects, words);
  const {columns} = sheetFormat('projects');
  return {
    initiative: rows('initiative', [json]),
    groups: rows('groups', entriesOf(json['groups'])),
    organizations: rows('organizations', entriesOf(json['organizations'])),
    events: rows('events', entriesOf(initiative['events'])),
    projects: projects.map((entry, index) => ({entry, cells: columns.map((column, at) => {
      // a name that two have, or that could be two, is written as its id: for people, not for an import
      return column.type === 'group' || column.type === 'organizations' ? writer.write(column, entry, entry) : table[index]?.[at] ?? '';
    })})),
    updates: projects.flatMap((project) => rows('updates', entriesOf(project['updates']), project)),
    milestones: projects.flatMap((project) => rows('milestones', entriesOf(project['milestones']), project)),
    sources: rows('sources', entriesOf(json['sources'])),
  };
}

/** Headers and rows as tables, in the order of the sheets. */
export function toTables(sheets: WrittenSheets): readonly {readonly name: string; readonly rows: readonly (readonly string[])[]}[] {
  return sheetFormats.map(({key, name, columns}) => ({
    name,
    rows: [columns.map(({header}) => header), ...sheets[key].map(({cells}) => cells)],
  }));
}

class CellWriter {
  readonly #groups: References;
  readonly #organizations: References;
  readonly #reporters: ReadonlySet<unknown>;

  constructor(json: Entry) {
    this.#groups = new References(entriesOf(json['groups']), ['label', 'title']);
    this.#organizations = new References(entriesOf(json['organizations']), ['name']);
    const reporters = valueAt(json, ['initiative', 'reporters']);
    this.#reporters = new Set(Array.isArray(reporters) ? reporters : []);
  }

  write({type, path}: Column, entry: Entry, owner: Entry): string {
    const value = valueAt(entry, path);
    switch (type) {
      case 'project':
        return textAt(owner, 'id');
      case 'reports':
        return this.#reporters.has(entry['id']) ? 'ja' : '';
      case 'yes':
        return value === true ? 'ja' : '';
      case 'months':
        return typeof value === 'string' ? monthsOf(value) : '';
      case 'group':
        return typeof value === 'string' ? this.#groups.label(value) : '';
      case 'organizations':
        return Array.isArray(value) ? value.map((id) => this.#organizations.label(String(id))).join('; ') : '';
      case 'organization':
        return typeof value === 'string' ? this.#organizations.label(value) : '';
      case 'source':
        return isEntry(value) ? textAt(value, sourceKey(value)) : asText(value);
      case 'status':
        return typeof value === 'string' && isStatus(value) ? words.status(value, kindOf(owner)) : asText(value);
      case 'milestoneStatus':
        return typeof value === 'string' && Object.hasOwn(milestoneWords, value) ? milestoneWords[value as 'met'] : asText(value);
      default:
        return asText(value);
    }
  }
}

/** Which part of a source that is written in full stands in a cell. */
export function sourceKey(source: Entry): 'url' | 'title' {
  return textAt(source, 'url') ? 'url' : 'title';
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

/** Weeks and days have no column; years are months. */
export function monthsOf(duration: string): string {
  const [, count, unit] = /^P(\d{1,4})([MY])$/.exec(duration) ?? [];
  return count === undefined ? '' : String(Number(count) * (unit === 'Y' ? 12 : 1));
}

function kindOf(project: Entry): Kind {
  return project['kind'] === 'ongoing' ? 'ongoing' : 'fixedTerm';
}
