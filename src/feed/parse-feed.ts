import type * as z from 'zod/mini';
import type {Feed} from '../model/feed.js';
import {FeedError} from './feed-error.js';
import {formatPath, type Issue, type Report} from './issue.js';
import {salvage} from './salvage.js';
import {groupSchema, headSchema, organizationSchema, projectSchema, sourceSchema, type ProjectEntry} from './schema.js';
import {tidy} from './tidy.js';
import {toModel} from './to-model.js';

/** What came of reading a document: the model, and what had to be mended for it. */
export interface Reading {
  readonly feed: Feed;
  readonly issues: readonly Issue[];
  /** Projects that could be read. */
  readonly shown: number;
  /** Projects that could not. */
  readonly dropped: number;
}

type Document = Record<string, unknown>;

const maxProjects = 20_000;

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
  if (!isDocument(json)) throw new FeedError('schema', 'The feed is not a JSON object.');

  const issues: Issue[] = [];
  const report: Report = (rule, path, original) => void issues.push({rule, path, original});
  const version = readVersion(json['version'], report);
  const projects = listOf(json, 'projects', report);
  if (projects.length > maxProjects) throw new FeedError('too-large', `The feed has over ${maxProjects} projects.`);

  const {projects: _, organizations: __, groups: ___, sources: ____, ...rest} = json;
  const head = salvage(headSchema, tidy(rest, [], report), [], report) ?? {};
  const lists = {
    organizations: readList(json, 'organizations', organizationSchema, report),
    groups: readList(json, 'groups', groupSchema, report),
    sources: readList(json, 'sources', sourceSchema, report),
  };
  const entries: {entry: ProjectEntry; index: number}[] = [];
  for (const [index, item] of enumerate(projects)) {
    const entry = readEntry(projectSchema, item, ['projects', index], report);
    if (entry) entries.push({entry, index});
    yield;
  }
  const dropped = projects.length - entries.length;
  if (projects.length > 0 && entries.length === 0) {
    const where = issues.slice(0, 3).map(({path, rule}) => `${formatPath(path)}: ${rule}`);
    throw new FeedError('schema', `No project of the feed is readable (${where.join('; ')}).`, {issues});
  }

  const feed = toModel({version, head, ...lists, projects: entries, dropped}, report);
  const reading = {feed, issues, shown: entries.length, dropped};
  known.set(feed, reading).set(reading, reading);
  return reading;
}

function readVersion(version: unknown, report: Report): string {
  if (typeof version === 'number' && Number.isInteger(version)) {
    report('schema', ['version'], version);
    return readVersion(`${version}.0`, report);
  }
  const [, major] = /^(\d+)\.\d+/.exec(typeof version === 'string' ? version.trim() : '') ?? [];
  if (major === undefined) throw new FeedError('schema', 'The feed has no readable version.');
  if (major !== '1') throw new FeedError('version', `The feed has version ${String(version)}; this reads 1.x.`);
  return String(version);
}

function readList<T extends z.core.$ZodType>(json: Document, key: string, schema: T, report: Report): z.output<T>[] {
  return listOf(json, key, report).flatMap((item, index) => readEntry(schema, item, [key, index], report) ?? []);
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
  if (key === 'projects') throw new FeedError('schema', 'In the feed, "projects" is not a list.');
  report('schema', [key], list);
  return [];
}

function enumerate<T>(list: readonly T[]): readonly (readonly [number, T])[] {
  return list.map((item, index) => [index, item] as const);
}

function isDocument(json: unknown): json is Document {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}
