import type * as z from 'zod/mini';
import type {Report, Rule} from './issue.js';
import {setPlaces} from './places.js';
import {shortenList, shortenText} from './shorten.js';

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
  const indexes = new Map<unknown, readonly number[]>();
  for (let round = 0; round < maxRounds; round++) {
    const result = (schema as unknown as z.ZodMiniType<z.output<T>>).safeParse(value);
    if (result.success) {
      carryPlaces(value, result.data, indexes);
      return result.data;
    }

    const all = schemaIssues(result.error, value);
    // what is beyond the limit of a list is not looked at
    const limits = all.filter((issue) => issue.code === 'too_big' && issue.origin === 'array');
    const issues = limits.length > 0 ? limits : all;
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

/** What zod has against a value, each at the value that is wrong. The length of what is of a wrong type is none of it. */
export function schemaIssues(error: z.core.$ZodError, root: unknown): SchemaIssue[] {
  const issues = error.issues.map((issue) => within(issue, root));
  const places = new Set(issues.filter(({code}) => code === 'invalid_type').map(({path}) => JSON.stringify(path)));
  return issues.filter(({code, path}) => code !== 'too_big' || !places.has(JSON.stringify(path)));
}

/** The lists of a result are copies: they learn from those that were mended where their items stand in the file. */
function carryPlaces(from: unknown, to: unknown, indexes: Map<unknown, readonly number[]>): void {
  if (typeof to !== 'object' || to === null) return;
  const places = indexes.get(from);
  if (places && Array.isArray(to)) setPlaces(to, places);
  for (const key of Object.keys(to)) carryPlaces((from as Container)[key], (to as Container)[key], indexes);
}

interface Mended {
  /** Where in the file the change was made; empty: the entry as a whole is of no use. */
  readonly path: readonly PropertyKey[];
  readonly original: unknown;
}

function mend(root: unknown, issue: SchemaIssue, indexes: Map<unknown, readonly number[]>): Mended {
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
  if (last && issue.code === 'too_big') {
    const maximum = Number(issue.maximum);
    if (typeof value === 'string') last.parent[last.key] = shortenText(value, maximum);
    else if (Array.isArray(value)) keep(value, shortenList(value, maximum, last.key), indexes);
    return {path, original: value};
  }
  // what is missing cannot be taken out, so what it is missing from goes
  const isMissing = value === undefined && !Array.isArray(last?.parent);
  const depth = isMissing ? steps.length - 1 : steps.length;
  const target = steps[depth - 1];
  if (!target) return {path: [], original: root};

  const original = target.parent[target.key];
  remove(target.parent, target.key, indexes);
  return {path: path.slice(0, depth), original};
}

function remove(parent: Container, key: PropertyKey, indexes: Map<unknown, readonly number[]>): void {
  if (Array.isArray(parent)) keep(parent, parent.map((_, index) => index).filter((index) => index !== key), indexes);
  // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- an own copy, made for this
  else delete parent[key];
}

/** Leaves in a list what stands at these places, and remembers where it stood in the file. */
function keep(list: unknown[], places: readonly number[], indexes: Map<unknown, readonly number[]>): void {
  const before = indexes.get(list);
  indexes.set(list, places.map((place) => before?.[place] ?? place));
  list.splice(0, list.length, ...places.map((place) => list[place]));
}

/** A union reports one level up; what is wrong lies in the branch that fits the type of the value. */
function within(issue: SchemaIssue, root: unknown): SchemaIssue {
  if (issue.code !== 'invalid_union') return issue;
  const value = issue.path.reduce((parent: unknown, key) => (parent as Container)[key], root);
  const branch = issue.errors.find(([first]) => first && (typeof value !== 'object' || first.path.length > 0));
  const [first] = branch ?? [];
  return first ? {...first, path: [...issue.path, ...first.path]} : issue;
}

export function ruleOf({message}: SchemaIssue): Rule {
  return /^(bad|too)-[a-z]+$/.test(message) ? (message as Rule) : 'schema';
}

function compareDescending(a: readonly PropertyKey[], b: readonly PropertyKey[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const [x, y] = [a[i], b[i]];
    if (x !== y) return typeof x === 'number' && typeof y === 'number' ? y - x : 0;
  }
  return b.length - a.length;
}
