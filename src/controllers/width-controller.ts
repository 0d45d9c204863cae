import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Width of an element in CSS pixels, as far as it changes what is drawn; 0 until it is known. */
export class WidthController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #step: number;
  #observer: ResizeObserver | null = null;
  width = 0;

  /** `step`: changes smaller than this are not worth an update. */
  constructor(host: ReactiveControllerHost & HTMLElement, step: number) {
    this.#host = host;
    this.#step = step;
    host.addController(this);
  }

  /** Known at the first update already, which so need not be done again at once. */
  hostUpdate(): void {
    this.width ||= this.#host.offsetWidth;
  }

  hostConnected(): void {
    this.#observer = new ResizeObserver(() => {
      // what an observer says of an element that a page has made inline is 0
      const width = this.#host.offsetWidth;
      if (Math.abs(width - this.width) < this.#step) return;
      this.width = width;
      this.#host.requestUpdate();
    });
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = null;
  }
}
