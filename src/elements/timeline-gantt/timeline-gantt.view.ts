import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Stretch} from '../../model/span.js';
import {limitZoom} from '../../model/zoom.js';
import {measure} from './timeline-gantt.measure.js';

type Host = ReactiveControllerHost & HTMLElement & {readonly renderRoot: ParentNode};

/** Pixels by which the width has to change before the axis is drawn anew, and of what usually stands beside the chart. */
const [step, beside] = [32, 32];

/** Pixels of the head's text at the usual size: that of a browser, of the chart in it, of the head in that. */
const usualText = 16 * 0.9375 * 0.875;

/**
 * The part of the axis that is in view, and how wide that is. Zooming makes the axis longer and draws no row anew; moving along it
 * is scrolling, by the browser. Remembers the time in the middle, for another width and another feed.
 */
export class TimelineView implements ReactiveController {
  readonly #host: Host;
  #factor = 0;
  /** The part of the axis that is in the middle of the view. */
  #middle = 0;
  /** Before anything was zoomed there is nothing to undo, and to measure would cost a layout. */
  #isZoomed = false;
  /** What has to be brought into view after the next update. */
  #pending: 'start' | 'middle' | null = null;
  #domain: Stretch = {from: 0, to: 1};
  #observer: ResizeObserver | null = null;
  #head: HTMLElement | null = null;
  /** Width of the chart in pixels at the usual size of text, as far as it changes what is drawn; 0 until it is known. */
  width = 0;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** How many views the axis is long; 0: all of it is in view. */
  get factor(): number {
    return this.#factor;
  }

  /** The days in view, in milliseconds; `null`: all of them. */
  get stretch(): Stretch | null {
    const {from, to} = this.#domain;
    const length = to - from;
    const half = length / this.#factor / 2;
    const middle = from + this.#middle * length;
    return this.#factor ? {from: middle - half, to: middle + half} : null;
  }

  /** Known at the first update already, which so need not be done again at once. */
  hostUpdate(): void {
    this.width ||= Math.max(0, this.#host.offsetWidth - beside);
  }

  hostUpdated(): void {
    if (this.#pending) this.#keep();
    const head = this.#find('.head');
    if (head === this.#head) return;
    this.hostDisconnected();
    if (!head) return;
    this.#observer = new ResizeObserver(() => {
      this.#keep();
      // the styles measure in em, too
      const width = (head.offsetWidth * usualText) / parseFloat(getComputedStyle(head).fontSize);
      // on paper there is another head
      if (!width || Math.abs(width - this.width) < step) return;
      this.width = width;
      // the head may become higher by what is drawn then: at once, the page would hear of a loop
      requestAnimationFrame(() => {
        this.#host.requestUpdate();
      });
    });
    // as wide as the chart, but not higher when rows are laid out that come near: the page would hear of that, too
    this.#observer.observe(head);
    this.#head = head;
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#head = null;
  }

  /** The axis got another beginning or end: the same time stays in view. */
  setDomain(domain: Stretch): void {
    const {from, to} = this.#domain;
    if (domain.from === from && domain.to === to) return;
    const length = domain.to - domain.from;
    this.#middle = (from + this.#middle * (to - from) - domain.from) / length;
    this.#factor = limitZoom((this.#factor * length) / (to - from), length);
    this.#domain = domain;
    if (this.#factor) this.#pending ??= 'middle';
  }

  /** Sets how near the axis is, before it is drawn: from all of it to its start, else to what is in the middle. */
  plan(factor: number): void {
    this.#pending = this.#factor ? 'middle' : 'start';
    this.#factor = this.#limit(factor);
  }

  /** The same, to have these days in view. */
  planStretch({from, to}: Stretch): void {
    const {from: begin, to: end} = this.#domain;
    this.#factor = this.#limit((end - begin) / (to - from));
    this.#middle = ((from + to) / 2 - begin) / (end - begin);
    this.#pending = 'middle';
  }

  /** Has `middle`, a part of the axis, in the middle of the view. */
  show(middle: number): void {
    this.#middle = middle;
    this.#keep();
  }

  /** Brings the axis nearer or farther; what lies at `x`, in the middle unless told, stays where it is. */
  zoom(factor: number, x?: number): void {
    const box = measure(this.#host.renderRoot);
    if (!box) return;
    // from all of it, a button leads to the start, where reading begins
    const isFirst = this.#factor === 0 && x === undefined;
    const at = x ?? (isFirst ? box.start : box.middle);
    const part = isFirst ? 0 : box.partAt(at);
    this.#factor = this.#limit(factor);
    this.#apply();
    this.#scrollTo(part, at);
    this.#host.requestUpdate();
  }

  /** Does something while all of the axis is drawn, and gives back what was in view. */
  whole(action: () => void): void {
    const [factor, middle] = [this.#factor, this.#middle];
    this.zoom(0);
    action();
    if (!factor) return;
    this.#factor = factor;
    this.show(middle);
    this.#host.requestUpdate();
  }

  readonly onScroll = (): void => {
    const box = measure(this.#host.renderRoot);
    if (!box) return;
    if (this.#factor) this.#middle = box.partAt(box.middle);
    // the head stays above while the page scrolls, so it lies outside of what scrolls sideways, and follows it
    const head = this.#find('.head');
    if (head) head.scrollLeft = box.scroller.scrollLeft;
  };

  #limit(factor: number): number {
    return limitZoom(factor, this.#domain.to - this.#domain.from);
  }

  /** Shows the time that was in the middle again: in another width, with another feed. */
  #keep(): void {
    if (!this.#factor && !this.#isZoomed) return;
    this.#apply();
    const box = measure(this.#host.renderRoot);
    if (!box || !this.#factor) return;
    if (this.#pending === 'start') this.#scrollTo(0, box.start);
    else this.#scrollTo(this.#middle, box.middle);
    this.#pending = null;
  }

  #apply(): void {
    this.#isZoomed = true;
    if (!measure(this.#host.renderRoot)) return;
    const whole = this.#factor ? `calc(100cqi - var(--_rest) + var(--_view) * ${this.#factor})` : '';
    for (const element of this.#host.renderRoot.querySelectorAll<HTMLElement>('.columns, .sheet')) element.style.inlineSize = whole;
  }

  #scrollTo(part: number, x: number): void {
    const box = measure(this.#host.renderRoot);
    if (!box) return;
    box.scroller.scrollLeft += box.placeOf(part) - x;
    this.onScroll();
  }

  #find(selector: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector(selector);
  }
}
