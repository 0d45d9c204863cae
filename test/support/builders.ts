// Feeds as they stand in a file. A builder states what matters in a test; the rest is valid and dull.
import {parseFeed} from '../../src/feed/parse-feed.js';
import type {Feed, Project} from '../../src/model/feed.js';
import type {Status} from '../../src/model/status.js';

/** A part of a feed file: keys as in the file, values that may be wrong on purpose. */
export type Json = Record<string, unknown>;

export interface ProjectOverrides extends Json {
  /** Writes the update that makes this status, or any other code; `notReported` writes none. */
  readonly status?: Status | (string & {});
  /** Date of that update; 1 January 2026 unless told. */
  readonly statusDate?: string;
}

export interface FeedOverrides extends Json {
  /** Goes into `initiative`; as many as there are projects unless told. */
  readonly projectTotal?: number;
  readonly initiative?: Json;
}

const source = {title: 'Bilanz', url: 'https://example.org/bilanz'};
let count = 0;

/** A report by the city that counts. */
export function anUpdate(overrides: Json = {}): Json {
  return {date: '2026-01-01', reportedBy: 'city', source, ...overrides};
}

export function aProject({status = 'notReported', statusDate = '2026-01-01', ...overrides}: ProjectOverrides = {}): Json {
  count++;
  const updates = [
    ...(status === 'notReported' ? [] : [anUpdate({date: statusDate, status})]),
    ...((overrides['updates'] ?? []) as Json[]),
  ];
  return {id: `project-${count}`, title: `Projekt ${count}`, kind: 'fixedTerm', ...overrides, updates};
}

/** Holds the organizations and groups that its projects name, unless told otherwise. */
export function aFeed(projects: readonly Json[] = [], {projectTotal, initiative, ...overrides}: FeedOverrides = {}): Json {
  const named = (key: string) => [...new Set(projects.flatMap((project) => project[key]))].filter((id) => typeof id === 'string');
  return {
    version: '1.0',
    publishedDate: '2026-11-23',
    language: 'de',
    initiative: {
      id: 'initiative',
      title: 'Initiative Hafen',
      projectTotal: projectTotal ?? projects.length,
      reporters: ['city'],
      ...initiative,
    },
    organizations: [
      {id: 'city', name: 'Stadt'},
      ...named('leads').filter((id) => id !== 'city').map((id) => ({id, name: `Partner ${id}`})),
    ],
    groups: named('group').map((id) => ({id, title: `Arbeitskreis ${id}`})),
    sources: [],
    projects,
    ...overrides,
  };
}

/** The feed as its widgets read it. */
export function aReadFeed(projects?: readonly Json[], overrides?: FeedOverrides): Feed {
  return parseFeed(aFeed(projects, overrides)).feed;
}

/** One project as widgets read it. */
export function aReadProject(overrides?: ProjectOverrides): Project {
  const [project] = aReadFeed([aProject(overrides)]).projects;
  if (!project) throw new Error('The project could not be read.');
  return project;
}

/** As many of them as `count` says, each made anew. */
export function times<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({length: count}, (_, index) => make(index));
}
