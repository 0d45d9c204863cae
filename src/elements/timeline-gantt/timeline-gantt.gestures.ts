import type {TimelineView} from './timeline-gantt.view.js';

/** How much one press of a key or a button brings nearer, and one pixel of a wheel. */
const step = 1.5;
const wheelStep = 0.004;

/** Pixels that a mouse moves before it drags. */
const dragThreshold = 4;

/** What hands do to the axis: keys, wheel, two fingers, and a mouse that drags what one finger scrolls. */
export class Gestures {
  readonly #view: TimelineView;
  #pinch: {readonly distance: number; readonly factor: number} | null = null;
  #drag: {readonly x: number; readonly scrolled: number; readonly moved: boolean} | null = null;

  constructor(view: TimelineView) {
    this.#view = view;
  }

  nearer(): void {
    this.#view.zoom((this.#view.factor || 1) * step);
  }

  farther(): void {
    this.#view.zoom((this.#view.factor || 1) / step);
  }

  /** While the chart itself has the focus: what stands in it has keys of its own. */
  readonly onKeydown = (event: KeyboardEvent): void => {
    const {target, currentTarget, key, ctrlKey, metaKey, altKey} = event;
    if (target !== currentTarget || ctrlKey || metaKey || altKey) return;
    if (key === '+') this.nearer();
    else if (key === '-') this.farther();
    else if (key === '0') this.#view.zoom(0);
    else if (this.#view.factor && (key === 'Home' || key === 'End')) this.#view.show(Number(key === 'End'));
    else return;
    event.preventDefault();
  };

  /** Only with Ctrl, which is also how a touchpad tells of two fingers: without it the page scrolls. */
  readonly onWheel = (event: WheelEvent): void => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    this.#view.zoom((this.#view.factor || 1) * Math.exp(-event.deltaY * wheelStep), event.clientX);
  };

  readonly onTouch = (event: TouchEvent): void => {
    const [one, two] = event.touches;
    if (!one || !two) {
      this.#pinch = null;
      return;
    }
    const distance = Math.hypot(one.clientX - two.clientX, one.clientY - two.clientY);
    this.#pinch ??= {distance, factor: this.#view.factor || 1};
    event.preventDefault();
    this.#view.zoom((this.#pinch.factor * distance) / this.#pinch.distance, (one.clientX + two.clientX) / 2);
  };

  readonly onPointer = (event: PointerEvent): void => {
    const {type, clientX, pointerId, pointerType, button, buttons} = event;
    const scroller = event.currentTarget as HTMLElement;
    if (type === 'pointerdown') {
      const isOnAxis = pointerType === 'mouse' && button === 0 && (event.target as Element).closest('.axis-cell');
      this.#drag = isOnAxis && this.#view.factor ? {x: clientX, scrolled: scroller.scrollLeft, moved: false} : null;
    } else if (this.#drag && buttons) {
      const distance = clientX - this.#drag.x;
      if (!this.#drag.moved) {
        if (Math.abs(distance) < dragThreshold) return;
        scroller.setPointerCapture(pointerId);
        this.#drag = {...this.#drag, moved: true};
      }
      scroller.scrollLeft = this.#drag.scrolled - distance;
    }
  };

  /** Whether this click only ends a drag. */
  endsDrag(): boolean {
    const moved = this.#drag?.moved ?? false;
    this.#drag = null;
    return moved;
  }
}
