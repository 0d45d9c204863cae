// The page as it is before the library comes. Whoever wants to know what it changes imports this first, and the library after it.

/** All functions that a page finds in its globals and in their prototypes, by the way there. */
export function functionsOf(page: Window & typeof globalThis): ReadonlyMap<string, unknown> {
  const found = new Map<string, unknown>();
  const note = (owner: object, path: string) => {
    for (const [key, {value, get, set}] of Reflect.ownKeys(owner).map((key) => [String(key), Reflect.getOwnPropertyDescriptor(owner, key)!] as const)) {
      if (typeof value === 'function' && key !== 'constructor') found.set(`${path}.${key}`, value);
      if (get) found.set(`get ${path}.${key}`, get);
      if (set) found.set(`set ${path}.${key}`, set);
    }
  };
  for (const name of Object.getOwnPropertyNames(page)) {
    const value: unknown = Object.getOwnPropertyDescriptor(page, name)?.value;
    if (typeof value === 'function') found.set(name, value);
    const isOwner = typeof value === 'function' || (typeof value === 'object' && value !== null && value !== page && Object.hasOwn(value, Symbol.toStringTag));
    if (isOwner) note(value as object, name);
    if (typeof value === 'function' && typeof value.prototype === 'object' && value.prototype !== null) note(value.prototype as object, `${name}.prototype`);
  }
  return found;
}

/** What is another function, is new or is gone. */
export function changedFunctions(before: ReadonlyMap<string, unknown>, after: ReadonlyMap<string, unknown>): string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter((path) => before.get(path) !== after.get(path)).sort();
}

export const untouched = {functions: functionsOf(window), globals: Object.getOwnPropertyNames(window)};
