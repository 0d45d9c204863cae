import type {Feed, Initiative, InitiativeEvent, Organization, Project, Source} from '../model/feed.js';
import type {Report} from './issue.js';
import {placeIn} from './places.js';
import type {References} from './references.js';
import type {GroupEntry, HeadEntry, OrganizationEntry, ProjectEntry, SourceEntry} from './schema.js';
import {toProject} from './to-project.js';

/** An entry of a list, with its index in the file. */
export interface Placed<T> {
  readonly entry: T;
  readonly index: number;
}

/** The parts of a document, each entry read by its schema. */
export interface Entries {
  readonly version: string;
  readonly head: HeadEntry;
  readonly organizations: readonly Placed<OrganizationEntry>[];
  readonly groups: readonly Placed<GroupEntry>[];
  readonly sources: readonly Placed<SourceEntry>[];
  readonly projects: readonly Placed<ProjectEntry>[];
  readonly dropped: number;
}

const defaultStaleAfter = 'P12M';

/** Joins the entries, in small steps: references become what they name, or an issue. */
export function* toModel(
  {version, head, organizations, groups, sources, projects, dropped}: Entries,
  report: Report,
): Generator<undefined, Feed> {
  const sourcesById = new Map<string, Source>(sources.map(({entry}) => [entry.id, entry]));
  const references: References = {
    organizations: new Set(organizations.map(({entry}) => entry.id)),
    groups: new Set(groups.map(({entry}) => entry.id)),
    reporters: new Set(head.initiative?.reporters),
    resolveSource(reference, path) {
      if (typeof reference !== 'string') return reference;
      const source = sourcesById.get(reference);
      if (!source) report('unknown-source', path, reference);
      return source;
    },
  };
  for (const [key, entries] of Object.entries({organizations, groups, sources, projects})) reportDoubles(key, entries, report);
  if (references.reporters.size === 0 && projects.some(({entry}) => entry.updates?.some(({status}) => status))) {
    report('no-reporters', ['initiative', 'reporters'], head.initiative?.reporters);
  }

  const {initiative, ...rest} = head;
  const joined: Project[] = [];
  for (const {entry, index} of projects) {
    joined.push(toProject(entry, ['projects', index], references, report));
    yield;
  }
  return {
    ...rest,
    version,
    language: head.language ?? 'de',
    initiative: toInitiative(initiative, projects.length + dropped, references, report),
    organizations: toOrganizations(organizations, report),
    groups: groups.map(({entry}) => entry),
    sources: sources.map(({entry}) => entry),
    projects: joined,
    unreadable: dropped,
  };
}

function toInitiative(
  initiative: HeadEntry['initiative'],
  published: number,
  {resolveSource}: References,
  report: Report,
): Initiative {
  const {events = [], reporters = [], projectTotal, ...rest} = initiative ?? {};
  if (!rest.title) report('schema', ['initiative', 'title'], undefined);
  if (projectTotal !== undefined && projectTotal < published) {
    report('total-too-small', ['initiative', 'projectTotal'], projectTotal);
  }
  return {
    ...rest,
    ...(projectTotal !== undefined && {projectTotal}),
    staleAfter: rest.staleAfter ?? defaultStaleAfter,
    reporters,
    events: events.map(({source, ...event}, index): InitiativeEvent => {
      return {...event, source: resolveSource(source, ['initiative', 'events', placeIn(events, index), 'source'])};
    }),
  };
}

/** A parent that does not exist, or that leads back to where one came from, is no parent. */
function toOrganizations(entries: Entries['organizations'], report: Report): Organization[] {
  const parents = new Map(entries.map(({entry: {id, parent}}) => [id, parent]));
  return entries.map(({entry: {parent, ...entry}, index}) => {
    const above = new Set<string>();
    for (let next = parent; next !== undefined && !above.has(next); next = parents.get(next)) above.add(next);
    const rule = above.has(entry.id) ? 'organization-cycle' : 'unknown-organization';
    const isGood = parent !== undefined && parents.has(parent) && !above.has(entry.id);
    if (parent !== undefined && !isGood) report(rule, ['organizations', index, 'parent'], parent);
    return {...entry, name: entry.name ?? entry.id, ...(isGood && {parent})};
  });
}

function reportDoubles(key: string, entries: readonly Placed<{readonly id: string}>[], report: Report): void {
  const seen = new Set<string>();
  for (const {entry, index} of entries) {
    if (seen.has(entry.id)) report('duplicate-id', [key, index, 'id'], entry.id);
    seen.add(entry.id);
  }
}
