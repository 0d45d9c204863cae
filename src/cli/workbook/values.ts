/** A part of a feed that is being made or changed. */
export type Entry = Record<string, unknown>;

export function isEntry(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function entriesOf(value: unknown): readonly Entry[] {
  return Array.isArray(value) ? value.filter(isEntry) : [];
}

export function valueAt(entry: Entry, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, key) => (isEntry(value) && Object.hasOwn(value, key) ? value[key] : undefined), entry);
}

/** Sets a value, or takes it away if there is none, with the objects that are empty then. */
export function setAt(entry: Entry, path: readonly string[], value: unknown): void {
  const [key, ...rest] = path;
  if (key === undefined) return;
  if (rest.length > 0) {
    const inner = Object.hasOwn(entry, key) && isEntry(entry[key]) ? entry[key] : {};
    setAt(inner, rest, value);
    if (Object.keys(inner).length > 0) entry[key] = inner;
    else Reflect.deleteProperty(entry, key);
  } else if (value === undefined) Reflect.deleteProperty(entry, key);
  else entry[key] = value;
}

export function textAt(entry: Entry, ...path: readonly string[]): string {
  const value = valueAt(entry, path);
  return typeof value === 'string' ? value.trim().normalize('NFC') : '';
}

/** An empty list is written only where there was one. */
export function putList(entry: Entry, path: readonly string[], list: readonly unknown[]): void {
  if (list.length > 0) setAt(entry, path, list);
  else if (valueAt(entry, path) !== undefined) setAt(entry, path, []);
}

/** Adds to a list of the document that may not be there yet. */
export function addEntry(json: Entry, key: 'groups' | 'organizations', entry: Entry): void {
  json[key] = [...entriesOf(json[key]), entry].filter(isEntry);
}
