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
  const {feed, issues} = state;
  switch (event.type) {
    case 'request':
      return {status: 'loading', feed, error: null, issues};
    case 'resolve':
      return {status: 'ready', feed: event.reading.feed, error: null, issues: event.reading.issues};
    case 'reject':
      return {
        status: 'failed',
        feed: event.reading?.feed ?? feed,
        error: event.error,
        issues: event.reading?.issues ?? issues,
      };
    case 'cancel':
      if (state.status !== 'loading') return state;
      return feed ? {status: 'ready', feed, error: null, issues} : idle;
  }
}
