// Feed stores with a made-up outside world and a listener that notes what it hears.
import type {FeedState} from '../../src/feed/feed-state.js';
import {FeedStore, type FeedListener} from '../../src/feed/feed-store.js';
import {aFeed} from './builders.js';
import {ok, TestEnvironment, type Answer} from './environment.js';

const url = 'https://example.org/feed.json';

/** A feed whose initiative has this title. */
export const titled = (title: string): Answer => ok(aFeed([], {initiative: {title}}));

export class TestListener implements FeedListener {
  readonly states: FeedState[] = [];
  readonly retries: [attempt: number, delay: number][] = [];

  onState(state: FeedState): void {
    this.states.push(state);
  }

  onRetry(attempt: number, delay: number): void {
    this.retries.push([attempt, delay]);
  }

  get statuses(): string[] {
    return this.states.map(({status}) => status);
  }
}

/** A store that nobody listens to yet. */
export function anUnusedStore(...answers: Answer[]) {
  const environment = new TestEnvironment(...answers);
  const store = new FeedStore(url, environment);
  return {url, environment, store, title: () => store.state.feed?.initiative.title};
}

/** A store that somebody listens to, and whose first request is under way. */
export function aStore(...answers: Answer[]) {
  const unused = anUnusedStore(...answers);
  const listener = new TestListener();
  return {...unused, listener, leave: unused.store.subscribe(listener)};
}

/** A store whose first request gave a feed with the title "erste"; the answers are for later ones. */
export async function aLoadedStore(...answers: Answer[]) {
  const loaded = aStore(titled('erste'), ...answers);
  await loaded.environment.settle();
  return loaded;
}
