import type {FeedError, FeedErrorCode} from '../feed/feed-error.js';
import type {Issue} from '../feed/issue.js';
import type {Feed} from '../model/feed.js';

// CustomEvent, not Event: old libraries put a function of their own in its place.

/** A feed is shown. Does not bubble, as `load` does not. */
export class FeedLoadEvent extends CustomEvent<null> {
  /** Address of the feed, `null` if it came without one. */
  readonly url: string | null;
  readonly feed: Feed;
  /** What was mended or left out while reading. */
  readonly issues: readonly Issue[];
  /** An old copy, because the newest could not be had. */
  readonly stale: boolean;

  constructor(url: string | null, feed: Feed, issues: readonly Issue[], stale: boolean) {
    super('initiative-load');
    this.url = url;
    this.feed = feed;
    this.issues = issues;
    this.stale = stale;
  }

  /** Projects that could be read. */
  get shown(): number {
    return this.feed.projects.length;
  }

  /** Projects that could not. */
  get dropped(): number {
    return this.feed.unreadable;
  }

  get publishedDate(): string | undefined {
    return this.feed.publishedDate;
  }
}

/** A feed could not be loaded, read or drawn. Does not bubble, as `error` does not. */
export class FeedErrorEvent extends CustomEvent<null> {
  readonly url: string | null;
  readonly error: FeedError;

  constructor(url: string | null, error: FeedError) {
    super('initiative-error');
    this.url = url;
    this.error = error;
  }

  get code(): FeedErrorCode {
    return this.error.code;
  }

  /** Status code of the answer, with the code `http`. */
  get status(): number | undefined {
    return this.error.status;
  }

  /** Requests that were made before giving up; 0 if none was. */
  get attempts(): number {
    return this.error.attempts;
  }

  /** Whether trying again can help: then the widget has a button for it. */
  get retryable(): boolean {
    return this.error.retryable;
  }
}

/** An attempt failed, and another one follows. Does not bubble. */
export class FeedRetryEvent extends CustomEvent<null> {
  readonly url: string | null;
  /** Number of the coming attempt, 2 or 3. */
  readonly attempt: number;
  /** Milliseconds until then. */
  readonly delay: number;

  constructor(url: string | null, attempt: number, delay: number) {
    super('initiative-retry');
    this.url = url;
    this.attempt = attempt;
    this.delay = delay;
  }
}

declare global {
  interface HTMLElementEventMap {
    'initiative-load': FeedLoadEvent;
    'initiative-error': FeedErrorEvent;
    'initiative-retry': FeedRetryEvent;
  }
}
