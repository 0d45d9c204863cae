import {describeProblem} from './describe-problem.js';
import {toFeedError, type FeedError} from './feed-error.js';
import {idle, nextFeedState, type FeedEvent, type FeedState} from './feed-state.js';
import {fetchFeed, type Environment} from './fetch-feed.js';
import {readFeed, type Reading} from './parse-feed.js';
import {retryDelay} from './retry.js';

/** Who wants to know about a feed. */
export interface FeedListener {
  onState(state: FeedState): void;
  /** Attempt number `attempt` follows in `delay` milliseconds. */
  onRetry?(attempt: number, delay: number): void;
}

const attemptTimeout = 10_000;
const cacheTimeout = 2000;
const graceTime = 50;
const staleTime = 60_000;
const sliceTime = 10;

/** Loads one feed for all who listen: one request at a time, tried again where that helps, and nothing lost by failing. */
export class FeedStore {
  readonly url: string;
  readonly #environment: Environment;
  readonly #listeners = new Set<FeedListener>();
  #state: FeedState = idle;
  #run: AbortController | undefined;
  #loadedAt = 0;
  #grace: unknown;
  #reloadAsked = false;

  constructor(url: string, environment: Environment) {
    this.url = url;
    this.#environment = environment;
  }

  get state(): FeedState {
    return this.#state;
  }

  get isUsed(): boolean {
    return this.#listeners.size > 0;
  }

  /** Whether this listener speaks for the others, such as in a message that is read aloud. */
  isFirst(listener: FeedListener): boolean {
    const [first] = this.#listeners;
    return first === listener;
  }

  /** Starts loading if nobody did, or in vain, or if that is too long ago. The last one to leave ends a running request, after a moment for moving in a page. */
  subscribe(listener: FeedListener): () => void {
    this.#environment.clearTimeout(this.#grace);
    const {status} = this.#state;
    const isNeeded = status === 'idle' || (status === 'failed' && !this.isUsed);
    this.#listeners.add(listener);
    if (isNeeded) void this.#load();
    else this.wake('return');
    return () => {
      if (!this.#listeners.delete(listener) || this.isUsed) return;
      this.#grace = this.#environment.setTimeout(() => this.#cancel(), graceTime);
    };
  }

  /** Loads anew, in place of a request under way. Several calls within one task are one. */
  reload(): void {
    if (this.#reloadAsked) return;
    this.#reloadAsked = true;
    queueMicrotask(() => {
      this.#reloadAsked = false;
      void this.#load();
    });
  }

  /** The page is seen again, or online again. Loads quietly if that can give anything new. */
  wake(reason: 'return' | 'online'): void {
    if (!this.isUsed) return;
    const {status, feed} = this.#state;
    const old = feed !== null && this.#environment.now() - this.#loadedAt > staleTime;
    if (reason === 'online' ? status !== 'ready' : old && status !== 'loading') {
      this.reload();
    }
  }

  async #load(): Promise<void> {
    this.#run?.abort();
    const run = (this.#run = new AbortController());
    this.#apply({type: 'request'});
    const event = await this.#attempt(run.signal, 1);
    if (run.signal.aborted) return;
    this.#loadedAt = this.#environment.now();
    const problem = describeProblem(this.url, event);
    if (problem) this.#environment.warn(problem);
    this.#apply(event);
  }

  async #attempt(signal: AbortSignal, attempt: number): Promise<FeedEvent> {
    try {
      return {type: 'resolve', reading: await this.#fetch(signal, 'default', attemptTimeout)};
    } catch (cause) {
      const error = toFeedError(cause);
      if (signal.aborted) return {type: 'cancel'};
      error.attempts = attempt;
      const delay = retryDelay(error, attempt, this.#environment.random);
      if (delay === null) return {type: 'reject', error, reading: await this.#lastKnownGood(error, signal)};
      for (const listener of [...this.#listeners]) listener.onRetry?.(attempt + 1, delay);
      await this.#pause(delay, signal);
      return this.#attempt(signal, attempt + 1);
    }
  }

  async #fetch(signal: AbortSignal, cache: RequestCache, timeout: number): Promise<Reading> {
    const {json, fallback} = await fetchFeed(this.url, {cache, timeout, signal}, this.#environment);
    const reading = await this.#read(json, signal);
    if (!fallback) return reading;
    return {...reading, issues: [{rule: 'encoding', path: [], original: this.url}, ...reading.issues]};
  }

  /** Reads in slices, so that a long feed never holds up the page. */
  async #read(json: unknown, signal: AbortSignal): Promise<Reading> {
    const steps = readFeed(json);
    let sliceStart = this.#environment.now();
    for (;;) {
      const {done, value} = steps.next();
      if (done) return value;
      if (this.#environment.now() - sliceStart < sliceTime) continue;
      await this.#pause(0, signal);
      sliceStart = this.#environment.now();
    }
  }

  /** Without a network the browser may still hold an expired copy. After an answer of the server it does not. */
  async #lastKnownGood(error: FeedError, signal: AbortSignal): Promise<Reading | undefined> {
    if (this.#state.feed || (error.code !== 'network' && error.code !== 'timeout')) return undefined;
    return this.#fetch(signal, 'force-cache', cacheTimeout).catch(() => undefined);
  }

  #pause(ms: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const end = () => {
        this.#environment.clearTimeout(timer);
        resolve();
      };
      const timer = this.#environment.setTimeout(end, ms);
      // goes with the signal, which is that of this load
      signal.addEventListener('abort', end);
    });
  }

  #cancel(): void {
    this.#run?.abort();
    this.#apply({type: 'cancel'});
  }

  #apply(event: FeedEvent): void {
    this.#state = nextFeedState(this.#state, event);
    for (const listener of [...this.#listeners]) listener.onState(this.#state);
  }
}
