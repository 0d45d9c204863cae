/** Letters of the longest name that a feed may have. */
const longest = 300;

/** The candidate that was probably meant; `undefined` if none is near. */
export function similar(text: string, candidates: readonly string[]): string | undefined {
  if (text.length > longest) return undefined;
  const wanted = text.toLowerCase();
  const limit = Math.max(1, Math.floor(wanted.length / 3));
  const near = candidates
    .map((candidate) => ({candidate, distance: distance(wanted, candidate.toLowerCase(), limit)}))
    .filter((entry) => entry.distance <= limit)
    .sort((a, b) => a.distance - b.distance);
  return near[0]?.candidate;
}

/** Letters to add, drop, replace or swap with their neighbour, or more than `limit`. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({length: b.length + 1}, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + cost,
        swapped ? (before[j - 2] ?? 0) + 1 : Infinity,
      ));
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? Infinity;
}
