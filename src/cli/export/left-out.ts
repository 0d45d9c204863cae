import {sheetFormat} from '../workbook/columns.js';
import type {SheetKey} from '../workbook/format.js';
import {isEntry, type Entry} from '../workbook/values.js';
import {monthsOf, sourceKey} from '../workbook/write-rows.js';

const lists: Readonly<Record<string, SheetKey>> = {
  groups: 'groups',
  organizations: 'organizations',
  sources: 'sources',
  projects: 'projects',
  'initiative.events': 'events',
  'projects.updates': 'updates',
  'projects.milestones': 'milestones',
};

/** Stands in every feed, or in another column. */
const implied = new Set(['$schema', 'version', 'initiative.reporters', 'projects.id']);

/** Keys of a feed that have no column, such as `projects.partners`, with how often they are there. */
export function leftOut(json: Entry, keys: readonly SheetKey[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  visit(json, '', new Set(keys.flatMap((key) => pathsOf(key))), counts);
  return counts;
}

/** Keys of one entry that have no column, such as `dissent` of an update; not what a cell says in part. */
export function extrasOf(entry: Entry, key: SheetKey): string[] {
  const counts = new Map<string, number>();
  visit(entry, '', new Set(sheetFormat(key).columns.map(({path}) => path.join('.'))), counts);
  return [...counts.keys()].filter((path) => !path.includes('.'));
}

function pathsOf(key: SheetKey): string[] {
  const [prefix] = Object.entries(lists).find(([, list]) => list === key) ?? ['', key];
  return sheetFormat(key).columns.filter(({path}) => path.length > 0).map(({path}) => [prefix, ...path].filter(Boolean).join('.'));
}

function visit(value: unknown, path: string, known: ReadonlySet<string>, counts: Map<string, number>): void {
  if (Array.isArray(value)) {
    for (const item of value) visit(item, path, known, counts);
    return;
  }
  if (!isEntry(value)) return;
  const count = (at: string) => counts.set(at, (counts.get(at) ?? 0) + 1);
  for (const [key, item] of Object.entries(value)) {
    const at = path ? `${path}.${key}` : key;
    if (implied.has(at) || isNothing(item)) continue;
    if (known.has(at)) {
      for (const more of unwritten(key, item)) count(`${at}${more}`);
      continue;
    }
    const leadsOn = typeof item === 'object' && [...known].some((other) => other.startsWith(`${at}.`));
    if (leadsOn) visit(item, at, known, counts);
    else count(at);
  }
}

/** What a cell does not say of a value that has a column; `''`: nothing of it. */
function unwritten(key: string, value: unknown): readonly string[] {
  if (key === 'staleAfter') return typeof value === 'string' && monthsOf(value) ? [] : [''];
  if (key !== 'source' || !isEntry(value)) return [];
  const written = sourceKey(value);
  return Object.entries(value).flatMap(([part, item]) => (part === written || isNothing(item) ? [] : [`.${part}`]));
}

function isNothing(value: unknown): boolean {
  return value === null || value === '' || value === false || (Array.isArray(value) && value.length === 0);
}
