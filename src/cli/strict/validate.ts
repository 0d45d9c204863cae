import {FeedError} from '../../feed/feed-error.js';
import {parseFeed, type Reading} from '../../feed/parse-feed.js';
import type {CalendarDate} from '../../model/calendar-date.js';
import type {JsonDocument} from '../document/json-document.js';
import type {Finding, PlacedFinding} from './finding.js';
import {withHints} from './hints.js';
import {keyFindings, prototypeFindings} from './keys.js';
import {schemaFindings} from './schema-issues.js';
import {staleFindings} from './stale.js';
import {textFindings} from './texts-of.js';
import {reporterFindings, updateFindings} from './updates.js';

export interface Verdict<F extends Finding = Finding> {
  readonly findings: readonly F[];
  /** What a reader makes of it; `null` if it makes nothing. */
  readonly reading: Reading | null;
}

/**
 * The strict reading of a document: all that the schema, the reader and the rules for those who keep it have to say.
 *
 * @throws {FeedError} `version` and `too-large`: then there is nothing to say of the rest.
 */
export function validateJson(json: unknown, now: CalendarDate): Verdict {
  const schema = schemaFindings(json);
  const isSaid = saidBy(schema);
  const {reading, issues} = read(json);
  const findings = [
    ...schema,
    // the same fault as the reader sees it, one level up
    ...issues.filter((issue) => !isSaid(issue)),
    ...updateFindings(json, now),
    ...reporterFindings(json),
    ...textFindings(json),
    ...keyFindings(json),
    ...prototypeFindings(json),
    ...(reading ? staleFindings(json, reading.feed, now) : []),
  ];
  const unique = new Map(findings.map((finding) => [JSON.stringify([finding.rule, ...finding.path]), finding]));
  return {findings: withHints([...unique.values()], json), reading};
}

/** The same of a text, with line and column, and with what only a text shows. */
export function validateDocument(document: JsonDocument, now: CalendarDate): Verdict<PlacedFinding> {
  const {findings, reading} = validateJson(document.json, now);
  const placed: PlacedFinding[] = [
    ...findings.map((finding) => ({...finding, place: document.locate(finding.path)})),
    ...document.duplicateKeys().map(({path, line, column}): PlacedFinding => ({rule: 'duplicate-key', path, original: path.at(-1), place: {line, column}})),
    ...(document.fallback ? [{rule: 'encoding', path: [], place: {line: 1, column: 1}} as const] : []),
  ];
  return {findings: placed, reading};
}

function read(json: unknown): {readonly reading: Reading | null; readonly issues: readonly Finding[]} {
  try {
    const reading = parseFeed(json);
    return {reading, issues: reading.issues};
  } catch (error) {
    if (!(error instanceof FeedError) || error.code !== 'schema') throw error;
    return {reading: null, issues: error.issues.length > 0 ? error.issues : [{rule: 'schema', path: [], original: json}]};
  }
}

/** Whether the schema has found, at a place or within it, the same fault; for the reader's `schema` any fault is the same. */
function saidBy(schema: readonly Finding[]): (issue: Finding) => boolean {
  const key = (rule: string, path: readonly PropertyKey[]) => JSON.stringify([rule, ...path]);
  const said = new Set(schema.flatMap(({rule, path}) => {
    const around = Array.from({length: path.length + 1}, (_, depth) => path.slice(0, depth));
    return around.flatMap((place) => [key(rule, place), key('schema', place)]);
  }));
  return ({rule, path}) => said.has(key(rule, path));
}
