/** Chance that repeats itself: the same seed gives the same numbers. */
export interface SeededRandom {
  /** 0 to 1. */
  (): number;
  /** A whole number from 0 up to, but not, `limit`. */
  below(limit: number): number;
  pick<T>(items: readonly T[]): T;
}

/** @see https://github.com/bryc/code/blob/master/jshash/PRNGs.md#mulberry32 */
export function seededRandom(seed: number): SeededRandom {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return Object.assign(next, {below, pick: <T>(items: readonly T[]) => items[below(items.length)] as T});
}
