/**
 * Room for a widget until its data are there: `least`, and on pages narrower than the widest measured `start` less `fall` for each
 * hundredth of their width, all (`vw`).
 */
export interface Reserve {
  readonly least: number;
  readonly start: number;
  readonly fall: number;
}

/** How high a widget was on a page of this width, in pixels. */
export interface Measured {
  readonly width: number;
  readonly height: number;
}

const pixelsPerEm = 16;

/** From a widget measured on a narrow, a middle and a wide page. Never more than it needs, so that no gap stays below it. */
export function reserve(measured: readonly [narrow: Measured, middle: Measured, wide: Measured]): Reserve {
  const [narrow, ...wider] = measured;
  const least = tenths(Math.min(...measured.map(({height}) => height)) / pixelsPerEm, Math.floor);
  const slope = Math.max(...wider.map(({width, height}) => (narrow.height - height) / (width - narrow.width)));
  const fall = tenths(slope * 100, Math.ceil);
  if (fall <= 0) return {least, start: 0, fall: 0};
  return {least, start: tenths((narrow.height + (fall * narrow.width) / 100) / pixelsPerEm, Math.floor), fall};
}

/** As CSS says it. */
export function minHeight({least, start, fall}: Reserve): string {
  return fall > 0 ? `max(${least}em,${start}em - ${fall}vw)` : `${least}em`;
}

function tenths(value: number, round: (value: number) => number): number {
  return round(value * 10) / 10;
}
