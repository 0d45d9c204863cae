import type * as z from 'zod/mini';
import {feedSchema} from '../../feed/feed-schema.js';
import {ruleOf, schemaIssues} from '../../feed/salvage.js';
import type {Finding} from './finding.js';

/** All that the schema has against a document as it stands, untidied: blanks around a date are an error here. */
export function schemaFindings(json: unknown): Finding[] {
  const bare = withoutEmpty(json);
  const {error} = (feedSchema as unknown as z.ZodMiniType).safeParse(bare);
  return error ? schemaIssues(error, bare).map((issue) => ({rule: ruleOf(issue), path: issue.path, original: valueAt(json, issue.path)})) : [];
}

/** `null` and `''` mean the same as a missing key. */
function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key, item]) => item !== null && item !== '' && key !== '__proto__');
  return Object.fromEntries(kept.map(([key, item]) => [key, withoutEmpty(item)]));
}

function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => {
    return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Record<PropertyKey, unknown>)[key] : undefined;
  }, json);
}
