import {describe, expect, it} from 'vitest';
import {FeedError} from '../../src/feed/feed-error.js';
import {idle, nextFeedState, type FeedEvent, type FeedState} from '../../src/feed/feed-state.js';
import {parseFeed} from '../../src/feed/parse-feed.js';
import {aFeed} from '../support/builders.js';

const old = parseFeed(aFeed([], {version: 1}));
const fresh = parseFeed(aFeed());
const error = new FeedError('network', 'x');
const issues = old.issues;

const loading: FeedState = {status: 'loading', feed: null, error: null, issues: []};
const refreshing: FeedState = {status: 'loading', feed: old.feed, error: null, issues};
const ready: FeedState = {status: 'ready', feed: old.feed, error: null, issues};
const failed: FeedState = {status: 'failed', feed: null, error, issues: []};
const stale: FeedState = {status: 'failed', feed: old.feed, error, issues};
const readyAnew: FeedState = {status: 'ready', feed: fresh.feed, error: null, issues: []};

const request: FeedEvent = {type: 'request'};
const resolve: FeedEvent = {type: 'resolve', reading: fresh};
const reject: FeedEvent = {type: 'reject', error};
const rejectWithCopy: FeedEvent = {type: 'reject', error, reading: old};
const cancel: FeedEvent = {type: 'cancel'};

const states = {idle, loading, refreshing, ready, failed, stale, readyAnew};
type Name = keyof typeof states;

const transitions: [from: Name, event: FeedEvent, to: Name][] = [
  ['idle', request, 'loading'],
  ['loading', request, 'loading'],
  ['refreshing', request, 'refreshing'],
  ['ready', request, 'refreshing'],
  ['failed', request, 'loading'],
  ['stale', request, 'refreshing'],

  ['loading', resolve, 'readyAnew'],
  ['refreshing', resolve, 'readyAnew'],
  ['idle', resolve, 'readyAnew'],
  ['stale', resolve, 'readyAnew'],

  ['loading', reject, 'failed'],
  ['refreshing', reject, 'stale'],
  ['loading', rejectWithCopy, 'stale'],
  ['idle', reject, 'failed'],
  ['ready', reject, 'stale'],

  ['idle', cancel, 'idle'],
  ['loading', cancel, 'idle'],
  ['refreshing', cancel, 'ready'],
  ['ready', cancel, 'ready'],
  ['failed', cancel, 'failed'],
  ['stale', cancel, 'stale'],
];

describe('a feed', () => {
  for (const [from, event, to] of transitions) {
    const copy = event === rejectWithCopy ? ' with an old copy' : '';

    it(`that is ${from} is ${to} after ${event.type}${copy}`, () => {
      expect(nextFeedState(states[from], event)).toEqual(states[to]);
    });
  }

  it('that was there once stays, whatever happens', () => {
    for (const state of [refreshing, ready, stale]) {
      for (const event of [request, reject, cancel]) expect(nextFeedState(state, event).feed).toBe(old.feed);
    }
  });

  it('shows an old copy rather than one that is older still', () => {
    expect(nextFeedState(refreshing, {type: 'reject', error, reading: fresh}).feed).toBe(fresh.feed);
  });
});
