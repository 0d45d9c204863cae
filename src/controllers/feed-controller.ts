import type {LitElement, ReactiveController} from 'lit';
import type {FeedState} from '../feed/feed-state.js';
import type {FeedListener, FeedStore} from '../feed/feed-store.js';
import {nothingProvided, requestFeed, type Provided, type Shared} from './feed-context.js';
import {noSource, reload, sourceOf, type FeedSource} from './feed-source.js';
import {NearnessController} from './nearness-controller.js';
import {watchPage} from './page-wake.js';
import {hasDrawn, rehearse} from './rehearsal.js';

interface FeedHost extends LitElement {
  /** None while a framework has no value yet. */
  readonly src: string | null | undefined;
  readonly feed: unknown;
  readonly loading: 'eager' | 'lazy';
}

/** Gives a widget its feed: from its property `feed`, else its `src`, else the nearest `<initiative-feed>`. */
export class FeedController implements ReactiveController {
  readonly #host: FeedHost;
  readonly #nearness: NearnessController;
  readonly #listener: FeedListener;
  #provided: Provided = nothingProvided;
  #asked: unknown;
  #source: FeedSource = noSource;
  #stopAsking: (() => void) | null = null;
  #leave: (() => void) | null = null;

  constructor(host: FeedHost, onRetry: (attempt: number, delay: number) => void) {
    this.#host = host;
    this.#nearness = new NearnessController(host);
    this.#listener = {
      onState: () => {
        host.requestUpdate();
      },
      onRetry,
    };
    host.addController(this);
  }

  get state(): FeedState {
    return this.#source.state ?? this.#source.store.state;
  }

  /** Address of the feed; `null` if it came without one. */
  get url(): string | null {
    return this.#source.store?.url ?? null;
  }

  /** Of several widgets with one feed, only one says aloud that it failed. */
  get speaks(): boolean {
    return this.#source.store?.isFirst(this.#listener) ?? true;
  }

  /** What a person chose in another widget; `null` outside of an `<initiative-feed>`. */
  get shared(): Shared | null {
    return this.#provided === nothingProvided ? null : this.#provided.shared;
  }

  reload(): void {
    reload(this.#source);
  }

  hostConnected(): void {
    // whoever answered before may not be around any more
    this.#provided = nothingProvided;
    this.#stopAsking = requestFeed(this.#host, (provided) => {
      this.#provided = provided;
      this.#host.requestUpdate();
    });
    this.#host.requestUpdate();
    rehearse(this.#host.constructor as new () => FeedHost);
  }

  hostUpdate(): void {
    const {feed, src, isConnected} = this.#host;
    // a feed that was set is there wherever the widget is
    if (!(isConnected || feed) || !this.#nearness.isNear) return;
    const asked = feed ?? (src?.trim() || this.#provided.source);
    if (asked !== this.#asked) this.#choose(asked);
    if (!this.#leave && this.#source.store) this.#enter(this.#source.store);
  }

  hostUpdated(): void {
    if (this.#host.isConnected && this.state.feed) hasDrawn(this.#host.constructor);
  }

  hostDisconnected(): void {
    this.#stopAsking?.();
    this.#leave?.();
    this.#leave = null;
  }

  #choose(asked: unknown): void {
    this.#asked = asked;
    this.#leave?.();
    this.#leave = null;
    const {source} = this.#provided;
    this.#source = asked === source ? source : sourceOf(this.#host, this.#again);
  }

  readonly #again = (): void => {
    this.#asked = undefined;
    this.#host.requestUpdate();
  };

  #enter(store: FeedStore): void {
    const unsubscribe = store.subscribe(this.#listener);
    const stopWatching = watchPage();
    this.#leave = () => {
      unsubscribe();
      stopWatching();
    };
  }
}
