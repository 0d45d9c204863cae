import {emptyCell} from '../table/sheet.js';
import {addEntry, setAt, textAt, type Entry} from '../workbook/values.js';
import type {WrittenRow} from '../workbook/write-rows.js';
import {splitNames, type Lookups} from './cell-reader.js';
import {headingPattern, type RecordTable, type TableRecord} from './read-records.js';
import {slug} from './slug.js';

export interface ProjectRow {
  readonly entry: Entry;
  readonly record: TableRecord;
  readonly table: RecordTable;
  readonly before: WrittenRow | undefined;
  readonly path: readonly PropertyKey[];
}

/** The published list prints titles with their misprints; the feed so far may have corrected them. */
export function keepTitle({entry, record, table, before}: ProjectRow): void {
  if (!before || table.headers.has('Titel laut Beschluss')) return;
  const {text} = record.cells.get('Titel') ?? emptyCell;
  if (text !== '' && text === textAt(before.entry, 'officialTitle')) entry['title'] = before.entry['title'];
}

/** The group of a project: its cell, else the heading above it. A list without a sheet of groups brings its own. */
export function fillGroup(json: Entry, {entry, record}: ProjectRow, {groups}: Lookups, mayAdd: boolean): void {
  const {text} = record.cells.get('Arbeitskreis') ?? emptyCell;
  if (text) {
    if (!mayAdd || groups.find(text) !== undefined) return;
    const id = slug(text);
    addEntry(json, 'groups', {id, label: text});
    groups.add(id, text);
    entry['group'] = id;
    return;
  }
  const [, label, title] = headingPattern.exec(record.heading ?? '') ?? [];
  if (label === undefined || title === undefined) return;
  const known = groups.find(label) ?? groups.find(title);
  const id = known ?? slug(label).replaceAll('-', '');
  if (known === undefined) {
    addEntry(json, 'groups', {id, label, title});
    groups.add(id, label);
  }
  entry['group'] = id;
}

/**
 * The published list has one column for both: its words are the wording, and its names are leads only if all are known.
 * A table with both columns, such as the widgets' download, brings its organizations along.
 */
export function fillLeads(json: Entry, {entry, record, table, before}: ProjectRow, {organizations}: Lookups, mayAdd: boolean): void {
  const {text} = record.cells.get('Federführung') ?? emptyCell;
  if (!text) return;
  if (table.headers.has('Federführung Wortlaut')) {
    if (!mayAdd) return;
    entry['leads'] = splitNames(text).map((name) => {
      const id = organizations.find(name) ?? slug(name);
      if (organizations.find(name) === undefined) addEntry(json, 'organizations', {id, name});
      organizations.add(id, name);
      return id;
    });
    return;
  }
  if (before && textAt(before.entry, 'leadText') === text) {
    setAt(entry, ['leads'], before.entry['leads']);
    return;
  }
  const whole = organizations.find(text);
  const parts = whole === undefined ? text.split(/[;/\n]| und /).map((name) => organizations.find(name)) : [whole];
  setAt(entry, ['leads'], parts.every((id) => id !== undefined) ? parts : undefined);
  entry['leadText'] = text;
}
