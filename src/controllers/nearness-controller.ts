import type {ReactiveController, ReactiveControllerHost} from 'lit';

interface NearnessHost extends ReactiveControllerHost, Element {
  readonly loading: 'eager' | 'lazy';
}

/** Whether a widget with `loading="lazy"` has come near the viewport, or the page is being printed. Stays true. */
export class NearnessController implements ReactiveController {
  readonly #host: NearnessHost;
  #isNear = false;
  #observer: IntersectionObserver | null = null;

  constructor(host: NearnessHost) {
    this.#host = host;
    host.addController(this);
  }

  get isNear(): boolean {
    return this.#isNear || this.#host.loading !== 'lazy';
  }

  hostConnected(): void {
    this.hostUpdate();
  }

  /** Many a page sets `loading` only when the widget is connected. */
  hostUpdate(): void {
    if (this.isNear || this.#observer || !this.#host.isConnected) return;
    this.#observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({isIntersecting}) => isIntersecting)) this.#arrive();
      },
      {rootMargin: '300px'},
    );
    this.#observer.observe(this.#host);
    window.addEventListener('beforeprint', this.#arrive);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = null;
    window.removeEventListener('beforeprint', this.#arrive);
  }

  readonly #arrive = (): void => {
    this.#isNear = true;
    this.hostDisconnected();
    this.#host.requestUpdate();
  };
}
