/** Whether two parts of a feed say the same. A source that the feed lists is compared there, not wherever it is referred to. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (!isObject(a) || !isObject(b)) return false;
  return Array.isArray(a) === Array.isArray(b) && differingKeys(a, b).length === 0;
}

/** Keys of two entries whose values do not say the same, in their order. */
export function differingKeys(a: object, b: object): string[] {
  const [was, is] = [a as Entry, b as Entry];
  return [...new Set([...Object.keys(was), ...Object.keys(is)])].filter((key) => {
    return key === 'source' ? !isSame(reference(was[key]), reference(is[key])) : !isSame(was[key], is[key]);
  });
}

type Entry = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null;
}

function reference(source: unknown): unknown {
  return isObject(source) ? source['id'] ?? source : source;
}
