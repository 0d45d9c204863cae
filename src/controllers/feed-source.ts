import {describeProblem} from '../feed/describe-problem.js';
import {FeedError, toFeedError} from '../feed/feed-error.js';
import {idle, nextFeedState, type FeedEvent, type FeedState} from '../feed/feed-state.js';
import type {FeedStore} from '../feed/feed-store.js';
import {parseFeed} from '../feed/parse-feed.js';
import {feedStore} from '../feed/registry.js';
import {warn} from '../feed/warn.js';

/** Where a widget's feed comes from: a store that loads it, or a state that is there already. */
export type FeedSource =
  | {readonly store: FeedStore; readonly state: null}
  | {readonly store: null; readonly state: FeedState; readonly reload?: () => void};

interface Asking extends Element {
  readonly src: string | null | undefined;
  readonly feed: unknown;
}

export const noSource: FeedSource = {store: null, state: idle};

export function reload(source: FeedSource): void {
  (source.store ?? source).reload?.();
}

const protocols = ['http:', 'https:', 'data:', 'blob:', 'file:'];

/**
 * What an element asks for: a `feed` that a script has set, as JSON or as `parseFeed` made it; else its `src`, an address
 * relative to the page or `#id` of a `<script type="application/json">` in it. `again` is called when somebody wants that to be
 * read once more, or when it may be there at last.
 */
export function sourceOf(element: Asking, again: () => void): FeedSource {
  const {feed} = element;
  if (feed !== null && feed !== undefined) return attempt('feed', again, () => feed);
  const src = element.src?.trim();
  if (!src) return noSource;
  if (src.startsWith('#')) return sourceOfInline(src, element.getRootNode() as Document | ShadowRoot, again);
  try {
    const {href, protocol} = new URL(src, document.baseURI);
    if (protocols.includes(protocol)) return {store: feedStore(href), state: null};
  } catch {
    // no address at all: the same answer
  }
  return attempt(src, again, () => {
    throw new FeedError('host', `src="${src}" is no address.`);
  });
}

function sourceOfInline(src: string, scope: Document | ShadowRoot, again: () => void): FeedSource {
  // it may be there in part
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', again, {once: true});
    return noSource;
  }
  return attempt(src, again, () => {
    const id = src.slice(1);
    const text = (scope.getElementById(id) ?? document.getElementById(id))?.textContent;
    if (text === undefined) throw new FeedError('host', `src="${src}" is not there.`);
    try {
      return JSON.parse(text) as unknown;
    } catch (cause) {
      throw new FeedError('json', `src="${src}": ${String(cause)}`, {cause});
    }
  });
}

/** Problems that were told already: every widget reads such a feed by itself, and one of them is enough to say so. */
const told = new Set<string>();

function attempt(name: string, again: () => void, getJson: () => unknown): FeedSource {
  const event = read(getJson);
  const problem = describeProblem(name, event);
  if (problem && !told.has(problem)) {
    told.add(problem);
    warn(problem);
  }
  return {store: null, state: nextFeedState(idle, event), reload: again};
}

function read(getJson: () => unknown): FeedEvent {
  try {
    return {type: 'resolve', reading: parseFeed(getJson())};
  } catch (cause) {
    return {type: 'reject', error: toFeedError(cause)};
  }
}
