import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Stretch} from '../../model/span.js';
import {limitZoom} from '../../model/zoom.js';

type Host = ReactiveControllerHost & {readonly renderRoot: ParentNode};

/** Where the axis lies on the screen, and what of it can be seen: beside the column that stays. */
interface Measure {
  readonly scroller: HTMLElement;
  /** Where the view begins for a reader, and its middle. */
  readonly start: number;
  readonly middle: number;
  /** Part of the axis at a place on the screen, and the other way round. */
  partAt(x: number): number;
  placeOf(part: number): number;
}

/**
 * The part of the axis that is in view. Zooming makes the axis longer by a custom property and draws no row anew; moving
 * along it is scrolling, by the browser. Remembers the time in the middle, for another width and another feed.
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

  hostUpdated(): void {
    if (this.#pending) this.keep();
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
    this.keep();
  }

  /** Brings the axis nearer or farther; what lies at `x`, in the middle unless told, stays where it is. */
  zoom(factor: number, x?: number): void {
    const box = this.#measure();
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
    const box = this.#measure();
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
  keep(): void {
    if (!this.#factor && !this.#isZoomed) return;
    this.#apply();
    const box = this.#measure();
    if (!box || !this.#factor) return;
    if (this.#pending === 'start') this.#scrollTo(0, box.start);
    else this.#scrollTo(this.#middle, box.middle);
    this.#pending = null;
  }

  #apply(): void {
    this.#isZoomed = true;
    if (!this.#measure()) return;
    const whole = this.#factor ? `calc(100cqi - var(--_rest) + var(--_view) * ${this.#factor})` : '';
    for (const element of this.#host.renderRoot.querySelectorAll<HTMLElement>('.columns, .sheet')) element.style.inlineSize = whole;
  }

  #scrollTo(part: number, x: number): void {
    const box = this.#measure();
    if (!box) return;
    box.scroller.scrollLeft += box.placeOf(part) - x;
    this.onScroll();
  }

  #find(selector: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector(selector);
  }

  #measure(): Measure | null {
    const scroller = this.#find('.scroller');
    const lines = scroller?.querySelector('.lines')?.getBoundingClientRect();
    // a widget that is hidden has no width
    if (!scroller || !lines?.width) return null;
    const {left, right} = scroller.getBoundingClientRect();
    const fixed = this.#find('.columns span')?.getBoundingClientRect().width ?? 0;
    const isMirrored = scroller.matches(':dir(rtl)');
    const [origin, width] = isMirrored ? [lines.right, -lines.width] : [lines.left, lines.width];
    const start = isMirrored ? right - fixed : left + fixed;
    return {
      scroller,
      start,
      middle: (start + (isMirrored ? left : right)) / 2,
      placeOf: (part) => origin + part * width,
      partAt: (x) => (x - origin) / width,
    };
  }
}
