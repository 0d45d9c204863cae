import type {SegmentStatus} from '../../model/progress.js';
import {h, type Child} from './markup.js';
import {drawStretch} from './svg-bar.js';

const [columns, line] = [3, 24];

export interface LegendEntry {
  readonly status: SegmentStatus;
  readonly text: string;
}

/** Swatches with their words, three in a line. */
export function drawLegend(entries: readonly LegendEntry[], width: number, top: number): {readonly body: Child; readonly height: number} {
  const body = entries.map(({status, text}, index) => {
    const [x, y] = [(index % columns) * (width / columns), top + Math.floor(index / columns) * line];
    return [drawStretch(status, x, y, 14, 14), h('text', {x: x + 22, y: y + 12}, text)];
  });
  return {body, height: Math.ceil(entries.length / columns) * line};
}
