import type {Feed} from '../model/feed.js';
import type {FeedError} from './feed-error.js';
import type {Issue} from './issue.js';
import type {Reading} from './parse-feed.js';

/** What is known of a feed. Once there, `feed` stays, whatever happens later. `issues` are those of `feed`. */
export type FeedState =
  | {readonly status: 'idle'; readonly feed: null; readonly error: null; readonly issues: readonly []}
  | {readonly status: 'loading'; readonly feed: Feed | null; readonly error: null; readonly issues: readonly Issue[]}
  | {readonly status: 'ready'; readonly feed: Feed; readonly error: null; readonly issues: readonly Issue[]}
  | {readonly status: 'failed'; readonly feed: Feed | null; readonly error: FeedError; readonly issues: readonly Issue[]};

export type FeedEvent =
  | {readonly type: 'request'}
  | {readonly type: 'resolve'; readonly reading: Reading}
  /** `reading`: an old copy that was found after all. */
  | {readonly type: 'reject'; readonly error: FeedError; readonly reading?: Reading | undefined}
  | {readonly type: 'cancel'};

export const idle: FeedState = {status: 'idle', feed: null, error: null, issues: []};

/** The only code that makes a new state. */
export function nextFeedState(state: FeedState, event: FeedEvent): FeedState {
  switch (event.type) {
    case 'request':
      return {...state, status: 'loading', error: null};
    case 'resolve': {
      const {feed, issues} = event.reading;
      return {feed, issues, status: 'ready', error: null};
    }
    case 'reject': {
      const {feed, issues} = event.reading ?? state;
      return {feed, issues, status: 'failed', error: event.error};
    }
    case 'cancel': {
      const {feed, issues, status} = state;
      if (status !== 'loading') return state;
      return feed ? {feed, issues, status: 'ready', error: null} : idle;
    }
  }
}
