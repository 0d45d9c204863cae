import type {FeedError} from './feed-error.js';

/** Attempts per trigger. */
export const maxAttempts = 3;

const transientStatuses = [408, 425, 429, 500, 502, 503, 504];
const longestRetryAfter = 60_000;

/**
 * Milliseconds until the next attempt, or `null` if none makes sense: only what passes by itself is tried again.
 * `Retry-After` is obeyed up to a minute.
 */
export function retryDelay(error: FeedError, attempt: number, random: () => number): number | null {
  const {code, status = 0, retryAfter} = error;
  const transient = code === 'network' || code === 'timeout' || (code === 'http' && transientStatuses.includes(status));
  if (!transient || attempt >= maxAttempts) return null;
  if (retryAfter !== undefined) return retryAfter <= longestRetryAfter ? retryAfter : null;
  return random() * Math.min(15_000, 1000 * 2 ** attempt);
}

/** Reads the header `Retry-After`: seconds or a date. What lies in the past or is unreadable is `undefined`. */
export function parseRetryAfter(header: string | null | undefined, now: number): number | undefined {
  if (!header) return undefined;
  const delay = /^\d+$/.test(header.trim()) ? Number(header) * 1000 : Date.parse(header) - now;
  return delay > 0 ? delay : undefined;
}
