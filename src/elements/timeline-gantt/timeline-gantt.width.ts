import type {LitElement, ReactiveController} from 'lit';

/** Pixels by which the width has to change before the axis is drawn anew. */
const step = 32;

/** Width of what a timeline draws, in pixels at the usual size of text, as far as it changes what is drawn; 0 until it is known. */
export class TimelineWidth implements ReactiveController {
  readonly #host: LitElement;
  readonly #onChange: () => void;
  #observer: ResizeObserver | null = null;
  #head: Element | null = null;
  width = 0;

  /** `onChange` hears of every change, however small. */
  constructor(host: LitElement, onChange: () => void) {
    this.#host = host;
    this.#onChange = onChange;
    host.addController(this);
  }

  /** Known at the first update already, with the usual space beside, so that it need not be done again at once. */
  hostUpdate(): void {
    this.width ||= Math.max(0, this.#host.offsetWidth - 32);
  }

  /**
   * What is observed is as wide as the timeline, but keeps its height while the page scrolls and rows are laid out that come
   * near: Firefox would report a loop to the page.
   */
  hostUpdated(): void {
    const head = this.#host.renderRoot.querySelector('.head');
    if (head === this.#head) return;
    this.hostDisconnected();
    if (!head) return;
    this.#observer = new ResizeObserver(() => {
      this.#onChange();
      // as the styles measure: in em
      const width = ((head as HTMLElement).offsetWidth * 13.125) / parseFloat(getComputedStyle(head).fontSize);
      if (Math.abs(width - this.width) < step) return;
      this.width = width;
      // the head may become higher by what is drawn then: at once, the page would hear of a loop
      requestAnimationFrame(() => {
        this.#host.requestUpdate();
      });
    });
    this.#observer.observe(head);
    this.#head = head;
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#head = null;
  }
}
