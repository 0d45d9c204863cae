import type * as z from 'zod/mini';
import type {Report, Rule} from './issue.js';
import {shorten} from './shorten.js';

/** More rounds than the format has levels: what is not mended by then is dropped. */
const maxRounds = 8;

type SchemaIssue = z.core.$ZodIssue;
type Container = Record<PropertyKey, unknown>;

/**
 * Reads one entry and keeps what is good of it: exactly the values that the schema refuses are taken out, a text or a
 * list that is too long is cut, and where a required value is gone its parent goes. `undefined`: nothing is left.
 *
 * `value` is changed in place; paths in issues are those of the file, however many list items went before.
 */
export function salvage<T extends z.core.$ZodType>(
  schema: T,
  value: unknown,
  path: readonly PropertyKey[],
  report: Report,
): z.output<T> | undefined {
  const indexes = new Map<unknown, number[]>();
  for (let round = 0; round < maxRounds; round++) {
    const result = (schema as unknown as z.ZodMiniType<z.output<T>>).safeParse(value);
    if (result.success) return result.data;

    const issues = result.error.issues.map((issue) => within(issue, value));
    // the last list items first, so that the indexes of those before stay right
    issues.sort((a, b) => compareDescending(a.path, b.path));
    const gone: (readonly PropertyKey[])[] = [];
    for (const issue of issues) {
      if (gone.some((prefix) => prefix.every((key, i) => issue.path[i] === key))) continue;
      const mended = mend(value, issue, indexes);
      report(ruleOf(issue), [...path, ...mended.path], mended.original);
      if (mended.path.length === 0) return undefined;
      gone.push(issue.path.slice(0, mended.path.length));
    }
  }
  return undefined;
}

interface Mended {
  /** Where in the file the change was made; empty: the entry as a whole is of no use. */
  readonly path: readonly PropertyKey[];
  readonly original: unknown;
}

function mend(root: unknown, issue: SchemaIssue, indexes: Map<unknown, number[]>): Mended {
  const steps: {parent: Container; key: PropertyKey}[] = [];
  let value = root;
  for (const key of issue.path) {
    if (typeof value !== 'object' || value === null) break;
    const parent = value as Container;
    steps.push({parent, key});
    value = parent[key];
  }
  const path = steps.map(({parent, key}) => indexes.get(parent)?.[key as number] ?? key);

  const last = steps.at(-1);
  if (last && issue.code === 'too_big' && value !== undefined) {
    last.parent[last.key] = shorten(value, Number(issue.maximum), last.key);
    return {path, original: value};
  }
  // what is missing cannot be taken out, so what it is missing from goes
  const depth = value === undefined ? steps.length - 1 : steps.length;
  const target = steps[depth - 1];
  if (!target) return {path: [], original: root};

  const original = target.parent[target.key];
  remove(target.parent, target.key, indexes);
  return {path: path.slice(0, depth), original};
}

function remove(parent: Container, key: PropertyKey, indexes: Map<unknown, number[]>): void {
  if (!Array.isArray(parent)) {
    // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- an own copy, made for this
    delete parent[key];
    return;
  }
  const before = indexes.get(parent) ?? parent.map((_, index) => index);
  indexes.set(parent, [...before.slice(0, key as number), ...before.slice((key as number) + 1)]);
  parent.splice(key as number, 1);
}

/** A union reports one level up; what is wrong lies in the branch that fits the type of the value. */
function within(issue: SchemaIssue, root: unknown): SchemaIssue {
  if (issue.code !== 'invalid_union') return issue;
  const value = issue.path.reduce((parent: unknown, key) => (parent as Container)[key], root);
  const branch = issue.errors.find(([first]) => first && (typeof value !== 'object' || first.path.length > 0));
  const [first] = branch ?? [];
  return first ? {...first, path: [...issue.path, ...first.path]} : issue;
}

function ruleOf({message}: SchemaIssue): Rule {
  return /^(bad|too)-[a-z]+$/.test(message) ? (message as Rule) : 'schema';
}

function compareDescending(a: readonly PropertyKey[], b: readonly PropertyKey[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const [x, y] = [a[i], b[i]];
    if (x !== y) return typeof x === 'number' && typeof y === 'number' ? y - x : 0;
  }
  return b.length - a.length;
}
