/** Where the axis lies on the screen, and what of it can be seen: beside the column that stays. */
export interface Measure {
  readonly scroller: HTMLElement;
  /** Where the view begins for a reader, and its middle. */
  readonly start: number;
  readonly middle: number;
  /** Part of the axis at a place on the screen, and the other way round. */
  partAt(x: number): number;
  placeOf(part: number): number;
}

/** `root`: what a timeline draws into; `null`, while that has no width. */
export function measure(root: ParentNode): Measure | null {
  const scroller = root.querySelector<HTMLElement>('.scroller');
  const lines = scroller?.querySelector('.lines')?.getBoundingClientRect();
  // a widget that is hidden has no width
  if (!scroller || !lines?.width) return null;
  const {left, right} = scroller.getBoundingClientRect();
  const fixed = root.querySelector('.columns span')?.getBoundingClientRect().width ?? 0;
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
