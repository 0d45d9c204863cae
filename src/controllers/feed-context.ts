import {noSource, type FeedSource} from './feed-source.js';

type FeedCallback = (source: FeedSource, unsubscribe?: () => void) => void;

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
  #source: FeedSource = noSource;

  constructor(host: HTMLElement) {
    host.addEventListener(type, (event) => {
      const {context, callback} = event as Partial<FeedRequestEvent>;
      if (context !== key || !callback || event.target === host) return;
      event.stopPropagation();
      this.#listeners.add(callback);
      callback(this.#source, () => this.#listeners.delete(callback));
    });
  }

  get source(): FeedSource {
    return this.#source;
  }

  set source(source: FeedSource) {
    this.#source = source;
    for (const listener of [...this.#listeners]) listener(source);
  }
}

/**
 * Asks the nearest `<initiative-feed>` around an element, also one that is defined later. Returns the way to stop.
 */
export function requestFeed(element: HTMLElement, callback: (source: FeedSource) => void): () => void {
  let isOver = false;
  let unsubscribe: (() => void) | undefined;
  const ask = () => {
    if (isOver || unsubscribe) return;
    element.dispatchEvent(
      new FeedRequestEvent((source, stop) => {
        if (stop) unsubscribe = stop;
        callback(source);
      }),
    );
  };
  ask();
  void customElements.whenDefined('initiative-feed').then(ask);
  return () => {
    isOver = true;
    unsubscribe?.();
  };
}
