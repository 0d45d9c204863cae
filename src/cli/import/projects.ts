import {emptyCell} from '../table/sheet.js';
import {similar} from '../strict/similar.js';
import {sheetFormat} from '../workbook/columns.js';
import {References} from '../workbook/references.js';
import {putList, textAt, type Entry} from '../workbook/values.js';
import type {Base} from './base.js';
import type {Lookups} from './cell-reader.js';
import {fillGroup, fillLeads, keepTitle} from './project-cells.js';
import {goneRows, guessedRows} from './gone-rows.js';
import type {OwnedRecord} from './match-rows.js';
import type {MatchedSheets} from './match-sheets.js';
import type {RowReader} from './row-reader.js';
import {freeSlug} from './slug.js';
import {fillTimeframe} from './timeframe-cells.js';

/** Projects with their reports and milestones. */
export function addProjects(json: Entry, tables: MatchedSheets['tables'], base: Base | null, reader: RowReader, lookups: Lookups): void {
  const table = tables.get('projects');
  if (!table) return;
  const mayAdd = {groups: !base && !tables.has('groups'), organizations: !base && !tables.has('organizations')};
  const taken = new Set(table.records.map(({cells}) => cells.get('Id')?.text ?? '').filter(Boolean));
  const projects = table.records.map((record, index): Entry => {
    const before = base?.find('projects', record, ['title', 'officialTitle']);
    const path = ['projects', index];
    const entry = reader.read(sheetFormat('projects'), table, record, before, path, lookups);
    const row = {entry, record, table, before, path};
    keepTitle(row);
    fillGroup(json, row, lookups, mayAdd.groups);
    if (!tables.has('organizations')) fillLeads(json, row, lookups, mayAdd.organizations);
    fillTimeframe(row, reader);
    if (textAt(entry, 'id')) return entry;
    const id = (before && textAt(before.entry, 'id')) || freeSlug(textAt(entry, 'title'), taken);
    taken.add(id);
    if (table.headers.has('Id')) reader.findings.push({rule: 'missing-id', path, hint: id, place: record.place('Id')});
    return {id, ...entry, ...(entry['id'] !== undefined && {id})};
  });
  for (const {entry} of base?.unused('projects') ?? []) {
    reader.findings.push({rule: 'project-gone', path: [], original: textAt(entry, 'title') || textAt(entry, 'id'), place: table.top});
  }
  json['projects'] = projects;
  const own = new References(projects, ['title', 'officialTitle']);
  addRows('updates', projects, tables, base, reader, {...lookups, projects: own});
  addRows('milestones', projects, tables, base, reader, {...lookups, projects: own});
}

function addRows(
  key: 'updates' | 'milestones',
  projects: readonly Entry[],
  tables: MatchedSheets['tables'],
  base: Base | null,
  reader: RowReader,
  lookups: Lookups,
): void {
  const table = tables.get(key);
  // a column that is missing is named once
  if (!table?.headers.has('Projekt')) return;
  const lists = new Map<string, Entry[]>(projects.map((project) => [textAt(project, 'id'), []]));
  // of two with one id the first has the rows, as in a reader
  const indexes = new Map(projects.map((project, index) => [textAt(project, 'id'), index] as const).reverse());
  const rows = table.records.flatMap((record): OwnedRecord[] => {
    const {text} = record.cells.get('Projekt') ?? emptyCell;
    const owner = lookups.projects.find(text);
    const namesakes = lookups.projects.namesakes(text);
    if (namesakes.length > 1) {
      reader.findings.push({rule: 'ambiguous-project', path: [], original: text, hint: namesakes.join(', '), place: record.place('Projekt')});
      return [];
    }
    if (owner !== undefined && lists.has(owner)) return [{record, owner}];
    const hint = similar(text, [...lists.keys()]);
    reader.findings.push({rule: 'unknown-project', path: [], original: text, hint, place: record.place('Projekt')});
    return [];
  });
  const matches = base?.match(key, rows);
  for (const {record, owner} of rows) {
    const list = lists.get(owner) ?? [];
    const path = ['projects', indexes.get(owner) ?? 0, key, list.length];
    list.push(reader.read(sheetFormat(key), table, record, matches?.get(record)?.row, path, lookups));
  }
  projects.forEach((project, index) => {
    const id = textAt(project, 'id');
    if (indexes.get(id) === index) putList(project, [key], lists.get(id) ?? []);
  });
  if (!base || !matches) return;
  reader.findings.push(...guessedRows(key, matches, projects));
  // a row of a project that nobody knows may be the one that is missed
  if (rows.length === table.records.length) reader.findings.push(...goneRows(key, base, table, projects));
}
