export type Json = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The objects of a list with their indexes; whatever else stands there is the schema's business. */
export function objectsIn(parent: unknown, key: string): {readonly item: Json; readonly index: number}[] {
  const list = isObject(parent) && Object.hasOwn(parent, key) ? parent[key] : undefined;
  if (!Array.isArray(list)) return [];
  return list.flatMap((item: unknown, index) => (isObject(item) ? {item, index} : []));
}

/** The texts of a list with their indexes. */
export function textsIn(parent: unknown, key: string): {readonly text: string; readonly index: number}[] {
  const list = isObject(parent) && Object.hasOwn(parent, key) ? parent[key] : undefined;
  if (!Array.isArray(list)) return [];
  return list.flatMap((text: unknown, index) => (typeof text === 'string' ? {text, index} : []));
}

/** A text as readers compare it; empty if there is none. */
export function textOf(parent: unknown, key: string): string {
  const value = isObject(parent) && Object.hasOwn(parent, key) ? parent[key] : undefined;
  return typeof value === 'string' ? value.trim().normalize('NFC') : '';
}
