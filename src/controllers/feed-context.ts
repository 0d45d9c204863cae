import type {FilterAttributes} from '../model/filter.js';
import {noSource, type FeedSource} from './feed-source.js';

/** What a person chose in one of the widgets, for all of them. */
export interface Shared extends FilterAttributes {
  /** Id of a project. */
  readonly project?: string | undefined;
}

/** What an `<initiative-feed>` gives to the widgets inside it. */
export interface Provided {
  readonly source: FeedSource;
  readonly shared: Shared;
}

/** Nobody gives anything. */
export const nothingProvided: Provided = {source: noSource, shared: {}};

type FeedCallback = (provided: Provided, unsubscribe?: () => void) => void;

/** The same in all copies of this major version. */
const key = Symbol.for('initiative-widgets/1/feed');
const type = 'context-request';

/** A request as the context community protocol has it; `@lit/context` speaks it too, in 0.6 kB more. */
class FeedRequestEvent extends CustomEvent<null> {
  readonly context = key;
  readonly subscribe = true;
  readonly callback: FeedCallback;

  constructor(callback: FeedCallback) {
    super(type, {bubbles: true, composed: true});
    this.callback = callback;
  }
}

/** Answers the widgets inside an element, now and whenever another source takes the place of the first. */
export class FeedProvider {
  readonly #listeners = new Set<FeedCallback>();
  #provided: Provided = {...nothingProvided};

  constructor(host: HTMLElement) {
    host.addEventListener(type, (event) => {
      const {context, callback} = event as Partial<FeedRequestEvent>;
      if (context !== key || !callback || event.target === host) return;
      event.stopPropagation();
      this.#listeners.add(callback);
      callback(this.#provided, () => this.#listeners.delete(callback));
    });
  }

  get provided(): Provided {
    return this.#provided;
  }

  provide(change: Partial<Provided>): void {
    this.#provided = {...this.#provided, ...change};
    for (const listener of [...this.#listeners]) listener(this.#provided);
  }
}

/** Who asks, for when `<initiative-feed>` is defined: one promise for all, for it may never settle and would hold each of them. */
const waiting = new Set<() => void>();
let definition: Promise<void> | undefined;

/**
 * Asks the nearest `<initiative-feed>` around an element, also one that is defined later. Returns the way to stop.
 */
export function requestFeed(element: HTMLElement, callback: (provided: Provided) => void): () => void {
  let unsubscribe: (() => void) | undefined;
  const ask = () => {
    if (unsubscribe) return;
    element.dispatchEvent(
      new FeedRequestEvent((provided, stop) => {
        if (stop) unsubscribe = stop;
        callback(provided);
      }),
    );
  };
  ask();
  waiting.add(ask);
  definition ??= customElements.whenDefined('initiative-feed').then(() => {
    for (const askAgain of waiting) askAgain();
  });
  return () => {
    waiting.delete(ask);
    unsubscribe?.();
  };
}
