import type {Project} from '../../model/feed.js';
import {currentReport} from '../../model/report.js';

/**
 * From so many pixels on, the axis takes a part of the widget's width, and another one once it is zoomed; no row is lower than
 * `row`, with a report `reported`, in pixels, at the usual size of text. The styles have the same steps.
 */
const layouts = [
  {from: 960, axis: 0.315, view: 0.73, row: 36, reported: 56},
  {from: 640, axis: 0.49, view: 0.49, row: 90, reported: 90},
  {from: 0, axis: 1, view: 1, row: 120, reported: 120},
] as const;

/** Pixels that stand above the rows, at least. */
const leastHead = 180;

const layoutAt = (width: number) => layouts.find(({from}) => width >= from) ?? layouts[2];

/** Pixels that the axis has in a widget of this width; `factor`: how many views it is long, 0 if all of it is in view. */
export function axisPixels(width: number, factor: number): number {
  const {axis, view} = layoutAt(width);
  return width * (factor ? view * factor : axis);
}

/** How many of these rows fill the rest of the screen below `top`, at most. A frame may be as high as the page beside it makes it. */
export function rowsOnScreen(width: number, top: number, projects: readonly Project[]): number {
  if (window !== window.top) return Infinity;
  const {row, reported} = layoutAt(width);
  let space = innerHeight - top - leastHead;
  const first = projects.findIndex((project) => (space -= currentReport(project) ? reported : row) < 0);
  return first < 0 ? projects.length : first + 1;
}
