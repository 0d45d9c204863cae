import type {Segment, SegmentStatus} from '../../model/progress.js';
import {h, type Markup} from './markup.js';
import {palette} from './palette.js';

/** A stretch in the colour and texture of a status. */
export function drawStretch(status: SegmentStatus, x: number, y: number, width: number, height: number): Markup {
  const {fill, stroke = '#fff', dash, line = 0} = palette[status];
  const [left, right, middle] = [round(x), round(x + width), round(y + height / 2)];
  return h('g', {},
    h('rect', {x: left, y: round(y), width: round(width), height: round(height), fill, stroke, 'stroke-dasharray': dash === 'outline' ? '4 3' : undefined}),
    dash === undefined || dash === 'outline' ? null : h('line', {
      x1: left, x2: right, y1: middle, y2: middle, stroke: '#fff', 'stroke-opacity': 0.55, 'stroke-width': Math.min(line, round(height)),
      'stroke-dasharray': dash === 'none' ? undefined : dash,
    }),
  );
}

/** The stacked bar, 1000 units wide. Decoration in a page, where its legend is text. */
export function drawBar(segments: readonly Segment[]): Markup {
  return h('svg', {viewBox: '0 0 1000 20', preserveAspectRatio: 'none', 'aria-hidden': 'true'},
    segments.map(({status, start, share}) => drawStretch(status, start * 1000, 0, share * 1000, 20)),
  );
}

export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
