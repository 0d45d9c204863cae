const longest = 80;

/** A value of a feed for a line of text: on one line, bounded, and without what would move a terminal's cursor. */
export function quote(value: unknown, marks: readonly [string, string]): string {
  const text = typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value);
  const flat = text.replace(/[\0-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, ' ');
  const letters = [...flat];
  return `${marks[0]}${letters.length > longest ? `${letters.slice(0, longest).join('')}…` : flat}${marks[1]}`;
}
