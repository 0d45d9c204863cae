import type {FeedError} from '../feed/feed-error.js';
import type {FeedState} from '../feed/feed-state.js';
import {warn} from '../feed/warn.js';
import type {Feed} from '../model/feed.js';
import {FeedErrorEvent, FeedLoadEvent} from './feed-events.js';

/** Why something could not be drawn, as the console knows it already: it is the same for all widgets of a page. */
let told = '';

/** Tells the page what a widget has drawn: each feed once, each failure once. */
export class Announcer {
  readonly #host: HTMLElement;
  #state: FeedState | null = null;
  #feed: Feed | null = null;
  #failure: string | undefined;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  /** `failure`: what went wrong while drawing, beside what the state knows. */
  announce(url: string | null, state: FeedState, failure: FeedError | null): void {
    const {status, feed, error, issues} = state;
    const isNew = state !== this.#state;
    this.#state = state;
    // what threw while it was drawn is not shown; what the feed does not have is said in its place
    if (feed && feed !== this.#feed && !failure?.cause) {
      this.#feed = feed;
      this.#host.dispatchEvent(new FeedLoadEvent(url, feed, issues, status === 'failed'));
    }
    if (isNew && error) this.#host.dispatchEvent(new FeedErrorEvent(url, error));
    if (failure && failure.message !== this.#failure) {
      const {cause = failure} = failure;
      const why = String(cause);
      if (told !== why) warn(failure);
      told = why;
      this.#host.dispatchEvent(new FeedErrorEvent(url, failure));
    }
    this.#failure = failure?.message;
  }
}
