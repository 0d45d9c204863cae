import type {FeedStore} from '../feed/feed-store.js';

type FeedCallback = (store: FeedStore | null, unsubscribe?: () => void) => void;

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

/** Answers the widgets inside an element, now and whenever the store changes. */
export class FeedProvider {
  readonly #listeners = new Set<FeedCallback>();
  #store: FeedStore | null = null;

  constructor(host: HTMLElement) {
    host.addEventListener(type, (event) => {
      const {context, callback} = event as Partial<FeedRequestEvent>;
      if (context !== key || !callback || event.target === host) return;
      event.stopPropagation();
      this.#listeners.add(callback);
      callback(this.#store, () => this.#listeners.delete(callback));
    });
  }

  get store(): FeedStore | null {
    return this.#store;
  }

  set store(store: FeedStore | null) {
    this.#store = store;
    for (const listener of [...this.#listeners]) listener(store);
  }
}

/**
 * Asks the nearest `<initiative-feed>` around an element, also one that is defined later. Returns the way to stop.
 */
export function requestFeed(element: HTMLElement, callback: (store: FeedStore | null) => void): () => void {
  let isOver = false;
  let unsubscribe: (() => void) | undefined;
  const ask = () => {
    if (isOver || unsubscribe) return;
    element.dispatchEvent(
      new FeedRequestEvent((store, stop) => {
        if (stop) unsubscribe = stop;
        callback(store);
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
