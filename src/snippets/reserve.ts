/**
 * Room for a widget until its data are there, in `em` of a page that changes no font size: `least`, and on narrower pages `start`
 * less `fall` hundredths of their width.
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

/** About a screen. More moves nothing that is seen, and if the data never come, the link stands in an emptiness of this height. */
const most = 48;

/** From a widget measured on a narrow, a middle and a wide page. Never more than it needs, so that no gap stays below it. */
export function reserve(measured: readonly [narrow: Measured, middle: Measured, wide: Measured]): Reserve {
  const [narrow, ...wider] = measured;
  const least = Math.min(most, tenths(Math.min(...measured.map(({height}) => height)) / pixelsPerEm, Math.floor));
  const slope = Math.max(...wider.map(({width, height}) => (narrow.height - height) / (width - narrow.width)));
  const fall = tenths(slope * 100, Math.ceil);
  if (fall <= 0 || least === most) return {least, start: 0, fall: 0};
  return {least, start: tenths((narrow.height + (fall * narrow.width) / 100) / pixelsPerEm, Math.floor), fall};
}

/** As CSS says it. */
export function minHeight({least, start, fall}: Reserve): string {
  return fall > 0 ? `clamp(${least}em,${start}em - ${fall}vw,${most}em)` : `${least}em`;
}

function tenths(value: number, round: (value: number) => number): number {
  return round(value * 10) / 10;
}
