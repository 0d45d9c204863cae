import {FeedStore} from './feed-store.js';
import type {Environment} from './fetch-feed.js';
import {warn} from './warn.js';

const maxUnused = 10;
const stores = new Map<string, FeedStore>();

/** The store of an absolute URL: one for all widgets of a page, so that ten widgets make one request. */
export function feedStore(url: string): FeedStore {
  const address = url.replace(/#.*/, '');
  const store = stores.get(address) ?? new FeedStore(address, browser);
  // the least recently asked for come first
  stores.delete(address);
  stores.set(address, store);
  const unused = [...stores].filter(([, candidate]) => candidate !== store && !candidate.isUsed);
  for (const [key] of unused.slice(0, Math.max(0, unused.length - maxUnused))) stores.delete(key);
  return store;
}

/** All stores that somebody listens to. */
export function usedStores(): readonly FeedStore[] {
  return [...stores.values()].filter((store) => store.isUsed);
}

/** Looked up at each call: consent tools and tests replace them late. */
const browser: Environment = {
  // what it throws, a rejection is
  fetch: async (url, init) => globalThis.fetch(url, init),
  now: () => Date.now(), // goes on while a device sleeps, as that of `performance` does not everywhere
  random: () => Math.random(),
  setTimeout: (callback, ms) => globalThis.setTimeout(callback, ms),
  clearTimeout: (timer) => {
    globalThis.clearTimeout(timer as number | undefined);
  },
  warn,
};
