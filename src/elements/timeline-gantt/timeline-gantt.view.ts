import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Stretch} from '../../model/span.js';
import {limitZoom} from '../../model/zoom.js';

type Host = ReactiveControllerHost & {readonly renderRoot: ParentNode};

/** Where the axis lies on the screen, and what of it can be seen: beside the column that stays. */
interface Measure {
  readonly scroller: HTMLElement;
  readonly width: number;
  readonly left: number;
  readonly right: number;
  /** Where reading begins: one of the two. */
  readonly start: number;
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
  #observer: ResizeObserver | null = null;
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

  /** What is in view, in parts of the axis. */
  get range(): {readonly from: number; readonly to: number} {
    const box = this.#factor ? this.#measure() : null;
    if (!box) return {from: 0, to: 1};
    const [a = 0, b = 1] = [box.partAt(box.left), box.partAt(box.right)].map((part) => Math.min(1, Math.max(0, part)));
    return {from: Math.min(a, b), to: Math.max(a, b)};
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = null;
  }

  hostUpdated(): void {
    const scroller = this.#host.renderRoot.querySelector('.scroller');
    if (!scroller) return;
    if (this.#pending) this.#keep();
    if (this.#observer) return;
    this.#observer = new ResizeObserver(() => {
      this.#keep();
    });
    this.#observer.observe(scroller);
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

  /** Has `middle`, a part of the axis, in the middle of the view. */
  show(middle: number): void {
    this.#middle = middle;
    this.#keep();
  }

  /** Brings the axis nearer or farther; what lies at `x`, in the middle unless told, stays where it is. */
  zoom(factor: number, x?: number): void {
    const box = this.#measure();
    if (!box) return;
    // from all of it, a button leads to the start, where reading begins
    const [part, at] = this.#factor === 0 && x === undefined ? [0, box.start] : anchor(box, x);
    this.#factor = this.#limit(factor);
    this.#apply();
    this.#scrollTo(part, at);
    this.#host.requestUpdate();
  }

  /** Does something while all of the axis is drawn, and gives back what was in view. */
  whole<T>(action: () => T): T {
    const [factor, middle] = [this.#factor, this.#middle];
    this.zoom(0);
    const result = action();
    if (factor) {
      this.#factor = factor;
      this.show(middle);
      this.#host.requestUpdate();
    }
    return result;
  }

  readonly onScroll = (): void => {
    const box = this.#measure();
    if (!box) return;
    if (this.#factor) [this.#middle] = anchor(box);
    // the head stays above while the page scrolls, so it lies outside of what scrolls sideways, and follows it
    box.scroller.parentElement?.style.setProperty('--_shift', `${-box.scroller.scrollLeft}px`);
  };

  #limit(factor: number): number {
    return limitZoom(factor, this.#domain.to - this.#domain.from);
  }

  /** Shows the time that was in the middle again: in another width, with another feed. */
  #keep(): void {
    if (!this.#factor && !this.#isZoomed) return;
    this.#apply();
    const box = this.#measure();
    if (!box || !this.#factor) return;
    if (this.#pending === 'start') this.#scrollTo(0, box.start);
    else this.#scrollTo(this.#middle, (box.left + box.right) / 2);
    this.#pending = null;
  }

  #apply(): void {
    this.#isZoomed = true;
    this.#measure()?.scroller.parentElement?.style.setProperty('--_zoom', String(this.#factor));
  }

  #scrollTo(part: number, x: number): void {
    const box = this.#measure();
    if (!box) return;
    box.scroller.scrollLeft += box.placeOf(part) - x;
    this.onScroll();
  }

  #measure(): Measure | null {
    const scroller = this.#host.renderRoot.querySelector<HTMLElement>('.scroller');
    const lines = scroller?.querySelector('.lines')?.getBoundingClientRect();
    // a widget that is hidden has no width
    if (!scroller || !lines?.width) return null;
    const frame = scroller.getBoundingClientRect();
    const fixed = scroller.parentElement?.querySelector('.fixed')?.getBoundingClientRect().width ?? 0;
    const {width} = lines;
    if (scroller.matches(':dir(rtl)')) {
      const right = frame.right - fixed;
      const placeOf = (part: number) => lines.right - part * width;
      return {scroller, width, left: frame.left, right, start: right, placeOf, partAt: (x) => (lines.right - x) / width};
    }
    const left = frame.left + fixed;
    const placeOf = (part: number) => lines.left + part * width;
    return {scroller, width, left, right: frame.right, start: left, placeOf, partAt: (x) => (x - lines.left) / width};
  }
}

/** A part of the axis and its place on the screen; in the middle of the view unless told. */
function anchor({left, right, partAt}: Measure, x = (left + right) / 2): readonly [part: number, x: number] {
  return [partAt(x), x];
}
