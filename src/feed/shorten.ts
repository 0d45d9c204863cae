/** A text or a list that is too long, cut. Texts end in "…"; of updates the newest stay, of other lists the first. */
export function shorten(value: unknown, maximum: number, key: PropertyKey | undefined): unknown {
  if (typeof value === 'string') return `${value.slice(0, maximum - 1)}…`;
  if (!Array.isArray(value)) return undefined;
  if (key !== 'updates') return value.slice(0, maximum);
  const newest = new Set([...(value as unknown[])].sort((a, b) => (dateOf(a) < dateOf(b) ? 1 : -1)).slice(0, maximum));
  return value.filter((item) => newest.has(item));
}

function dateOf(item: unknown): string {
  const {date} = (item ?? {}) as {date?: unknown};
  return typeof date === 'string' ? date : '';
}
