import {FeedError, toFeedError} from '../feed/feed-error.js';
import {idle, nextFeedState, type FeedState} from '../feed/feed-state.js';
import type {FeedStore} from '../feed/feed-store.js';
import {parseFeed} from '../feed/parse-feed.js';
import {feedStore} from '../feed/registry.js';

/** Where a widget's feed comes from: a store that loads it, or a state that is there already. */
export type FeedSource =
  | {readonly store: FeedStore; readonly state: null}
  | {readonly store: null; readonly state: FeedState};

export const noSource: FeedSource = {store: null, state: idle};

const protocols = ['http:', 'https:', 'data:', 'blob:', 'file:'];

/** A feed that a script has set, as JSON or as `parseFeed` made it. */
export function sourceOfJson(json: unknown): FeedSource {
  return attempt(() => json);
}

/** The attribute `src`: an address relative to the page, or `#id` of a `<script type="application/json">` in it. */
export function sourceOfAddress(src: string, scope: Document | ShadowRoot): FeedSource {
  if (src.startsWith('#')) return sourceOfInline(src, scope);
  try {
    const {href, protocol} = new URL(src, document.baseURI);
    if (protocols.includes(protocol)) return {store: feedStore(href), state: null};
  } catch {
    // no address at all: the same answer
  }
  return attempt(() => {
    throw new FeedError('host', `src="${src}" is no address.`);
  });
}

function sourceOfInline(src: string, scope: Document | ShadowRoot): FeedSource {
  return attempt(() => {
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

function attempt(getJson: () => unknown): FeedSource {
  try {
    return {store: null, state: nextFeedState(idle, {type: 'resolve', reading: parseFeed(getJson())})};
  } catch (cause) {
    return {store: null, state: nextFeedState(idle, {type: 'reject', error: toFeedError(cause)})};
  }
}
