import {isObject} from './is-object.js';
import type {Report, Rule} from './issue.js';
import {setPlaces} from './places.js';
import {shortenList, shortenText} from './shorten.js';

/**
 * What the schema uses of `zod/mini`, and `salvage`, for the visitor's bundle: the same answers in a tenth of the size,
 * without shared globals and loops over inherited keys. The build plugin puts it in place of both; a test holds them
 * against each other. Servers, the command line and bundles without the plugin use zod itself.
 *
 * Nothing is tried again here: what is bad goes as it is met. `undefined` is a value that has gone.
 */
type Path = readonly PropertyKey[];
type Read = (value: unknown, path: Path, report: Report) => unknown;
/** A rule that is broken, or a length that is exceeded. */
type Check = (value: never) => Rule | number | null;

class Schema {
  readonly read: Read;
  readonly isOptional: boolean;

  constructor(read: Read, isOptional = false) {
    this.read = read;
    this.isOptional = isOptional;
  }

  check(...checks: Check[]): Schema {
    return new Schema((value, path, report) => {
      let result = this.read(value, path, report);
      for (const check of checks) {
        const broken = result === undefined ? null : check(result as never);
        if (broken === null) continue;
        report(typeof broken === 'number' ? 'too-long' : broken, path, value);
        result = typeof broken === 'number' ? shortenText(result as string, broken) : undefined;
      }
      return result;
    });
  }
}

/** Reads one entry and keeps what is good of it, as its namesake with zod does. */
export function salvage(schema: Schema, value: unknown, path: Path, report: Report): unknown {
  return schema.read(value, path, report);
}

function ofType(test: (value: unknown) => boolean, rule: Rule = 'schema'): Schema {
  return new Schema((value, path, report) => (test(value) ? value : report(rule, path, value)));
}

export const string = (): Schema => ofType((value) => typeof value === 'string');
export const boolean = (): Schema => ofType((value) => typeof value === 'boolean');
export const number = (rule: Rule): Schema => ofType((value) => Number.isFinite(value), rule);
export const optional = (schema: Schema): Schema => new Schema(schema.read, true);

export function object(fields: Readonly<Record<string, Schema>>): Schema {
  return new Schema((value, path, report) => {
    if (!isObject(value)) { report('schema', path, value); return; }
    const result: Record<string, unknown> = {};
    for (const [key, field] of Object.entries(fields)) {
      const item = Object.hasOwn(value, key) ? field.read(value[key], [...path, key], report) : undefined;
      if (item !== undefined) result[key] = item;
      else if (!field.isOptional) { report('schema', path, value); return; }
    }
    return result;
  });
}

export function record(keys: Schema, values: Schema): Schema {
  return new Schema((value, path, report) => {
    if (!isObject(value)) { report('schema', path, value); return; }
    const result: Record<string, unknown> = {};
    for (const key of Object.keys(value)) {
      const at = [...path, key];
      const item = keys.read(key, at, report) === undefined ? undefined : values.read(value[key], at, report);
      if (item !== undefined) result[key] = item;
    }
    return result;
  });
}

/** A list has a limit, and what is beyond it is not looked at. */
export const array = (item: Schema): {check(limit: Check): Schema} => ({
  check: (limit) =>
    new Schema((value, path, report) => {
      if (!Array.isArray(value)) { report('schema', path, value); return; }
      const maximum = limit(value as never);
      if (maximum !== null) report('too-long', path, value);
      const list: unknown[] = [];
      setPlaces(list, shortenList(value, Number(maximum ?? value.length), path.at(-1)).filter((index) => {
        const result = item.read(value[index], [...path, index], report);
        return result !== undefined && list.push(result);
      }));
      return list;
    }),
});

/** Of a text and a structure, the one that fits the type of the value. */
export function union([text, structure]: readonly [Schema, Schema]): Schema {
  return new Schema((value, path, report) => (isObject(value) ? structure : text).read(value, path, report));
}

export const maxLength =
  (maximum: number) =>
  (value: string | readonly unknown[]): number | null =>
    // letters, not halves of them
    value.length > maximum && [...value].length > maximum ? maximum : null;

export const refine =
  <T>(test: (value: T) => boolean, rule: Rule = 'schema') =>
  (value: T): Rule | null =>
    test(value) ? null : rule;

export const regex = (pattern: RegExp, rule?: Rule): ((value: string) => Rule | null) =>
  refine((value: string) => pattern.test(value), rule);
