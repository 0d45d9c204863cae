import type * as z from 'zod/mini';
import type {Feed} from '../model/feed.js';
import {FeedError} from './feed-error.js';
import type {Issue, Report} from './issue.js';
import {isObject} from './is-object.js';
import {maxProjects} from './limits.js';
import {salvage} from './salvage.js';
import {groupSchema, headSchema, organizationSchema, projectSchema, sourceSchema} from './schema.js';
import {tidy} from './tidy.js';
import {toModel, type Placed} from './to-model.js';

/** What came of reading a document: the model, and what had to be mended for it. */
export interface Reading {
  readonly feed: Feed;
  readonly issues: readonly Issue[];
  /** Projects that could be read. */
  readonly shown: number;
  /** Projects that could not. */
  readonly dropped: number;
}

type Document = Readonly<Record<string, unknown>>;

/** Readings by what they are made of, so that nothing is read twice. */
const known = new WeakMap<object, Reading>();

/**
 * Reads a feed: the only way from JSON to the model. A broken entry costs itself or its bad field and is an issue; what
 * `parseFeed` made before is taken as it is.
 *
 * @throws {FeedError} `schema`, `version` or `too-large`, if nothing can be shown.
 */
export function parseFeed(json: unknown): Reading {
  const steps = readFeed(json);
  for (;;) {
    const {done, value} = steps.next();
    if (done) return value;
  }
}

/** The same in small steps, so that a long feed does not hold up the page. */
export function* readFeed(json: unknown): Generator<undefined, Reading> {
  if (typeof json === 'object' && json !== null) {
    const reading = known.get(json);
    if (reading) return reading;
  }
  if (!isObject(json)) throw new FeedError('schema', 'The feed is no object.');

  const issues: Issue[] = [];
  const report: Report = (rule, path, original) => void issues.push({rule, path, original});
  const version = readVersion(json['version'], report);
  const projects = listOf(json, 'projects', report);
  if (projects.length > maxProjects) throw new FeedError('too-large', 'The feed is too large.');

  const {projects: _, organizations: __, groups: ___, sources: ____, ...rest} = json;
  const head = readEntry(headSchema, rest, [], report) ?? {};
  const organizations = yield* readList(json, 'organizations', organizationSchema, report);
  const groups = yield* readList(json, 'groups', groupSchema, report);
  const sources = yield* readList(json, 'sources', sourceSchema, report);
  const entries = yield* readList(json, 'projects', projectSchema, report);
  const shown = entries.length;
  const dropped = projects.length - shown;
  if (dropped > 0 && shown === 0) throw new FeedError('schema', 'No project is readable.', {issues});

  const feed = yield* toModel({version, head, organizations, groups, sources, projects: entries, dropped}, report);
  const reading = {feed, issues, shown, dropped};
  known.set(feed, reading).set(reading, reading);
  return reading;
}

function readVersion(version: unknown, report: Report): string {
  if (typeof version === 'number') report('schema', ['version'], version);
  const text = typeof version === 'number' || typeof version === 'string' ? `${version}`.trim() : '';
  const [, major] = /^(\d+)(\.\d+)?$/.exec(text) ?? [];
  if (major === undefined) throw new FeedError('schema', 'The feed has no version.');
  if (major !== '1') throw new FeedError('version', `The feed has version ${text}.`);
  return text;
}

function* readList<T extends z.core.$ZodType>(
  json: Document,
  key: string,
  schema: T,
  report: Report,
): Generator<undefined, Placed<z.output<T>>[]> {
  const entries: Placed<z.output<T>>[] = [];
  const list = listOf(json, key, report);
  for (let index = 0; index < list.length; index++) {
    const entry = readEntry(schema, list[index], [key, index], report);
    if (entry !== undefined) entries.push({entry, index});
    yield;
  }
  return entries;
}

function readEntry<T extends z.core.$ZodType>(
  schema: T,
  item: unknown,
  path: readonly PropertyKey[],
  report: Report,
): z.output<T> | undefined {
  return salvage(schema, tidy(item, path, report), path, report);
}

function listOf(json: Document, key: string, report: Report): readonly unknown[] {
  const list = json[key] ?? [];
  if (Array.isArray(list)) return list;
  if (key === 'projects') throw new FeedError('schema', 'The projects are not a list.');
  report('schema', [key], list);
  return [];
}
