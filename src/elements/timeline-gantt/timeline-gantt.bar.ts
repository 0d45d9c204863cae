import {percent} from '../../base/status-mark.js';
import {solidOf, type Marks, type Span, type Stretch} from '../../model/span.js';
import type {Status} from '../../model/status.js';
import type {TimeScale} from '../../model/time-scale.js';
import type {Gradients} from './timeline-gantt.gradients.js';
import {shape} from './timeline-gantt.shape.js';

/** What one row of the chart shows. Decoration: all of it is text in the same row. */
export interface Bar {
  readonly status: Status;
  readonly span: Span | null;
  readonly marks: Marks;
  readonly scale: TimeScale;
  readonly gradients: Gradients;
  /** The day of the widget, in milliseconds. */
  readonly now: number;
}

/** Draws into an empty `<svg>`, node by node: a row is drawn ten thousand times, and a template costs four times as much. */
export function drawBar(bar: SVGElement, {status, span, marks, scale, gradients, now}: Bar): void {
  const partOf = ({from, to}: Stretch) => ({from: scale.at(from), to: scale.at(to)});
  if (marks.overdue) {
    const {from, to} = partOf(marks.overdue);
    bar.append(line('overdue', clamp(from), clamp(to), '50%'));
  }
  if (span) drawSpan(bar, status, scale.at(marks.knownUntil), span, partOf, gradients);
  const at = scale.at(now);
  if (at >= 0 && at <= 1) bar.append(line('today', at, at, '0', '100%'));
  for (const stretch of marks.ghosts) {
    const {from, to} = partOf(stretch);
    bar.append(box('ghost', from, Math.max(to - from, 0.004), {y: '20%', height: '60%'}));
  }
  for (const {stretch, milestone} of marks.milestones) {
    const {from, to} = partOf(stretch);
    // in the middle of the days that are meant; a line below says how many those are
    bar.append(
      line('vague', from, to, '90%'),
      shape('svg', {class: 'at', x: percent((from + to) / 2), y: '50%'}, [
        shape('path', {class: `milestone ${milestone.status}`, part: 'milestone', d: 'M0 -6 6 0 0 6 -6 0 Z'}),
      ]),
    );
  }
}

function drawSpan(
  bar: SVGElement,
  status: Status,
  known: number,
  {start, end}: Span,
  partOf: (stretch: Stretch) => Stretch,
  gradients: Gradients,
): void {
  const statusAt = (part: number) => (part < known ? status : 'notReported');
  const edge = (side: 'begin' | 'end', from: number, to: number) => {
    if (to <= from || to <= 0 || from >= 1) return [];
    return [box('edge', from, to - from, {height: '100%', fill: gradients.fill(side, statusAt(from))})];
  };
  const certain = (from: number, to: number) => {
    if (to <= from) return [];
    return [shape('g', {class: `stretch ${statusAt(from)}`}, [box('segment', from, to - from, {height: '100%'}), line('', from, to, '50%')])];
  };
  const begin = start === 'open' ? {from: 0, to: 0} : partOf(start);
  const finish = end === 'open' ? {from: 1, to: 1} : partOf(end);
  const solid = solidOf(begin, finish, known);
  const [from, to] = [clamp(solid.from), clamp(solid.to)];
  bar.append(
    shape('svg', {class: 'edge', y: '20%', height: '60%'}, [
      // both before what is certain: after its line Chromium 156 leaves a gradient out of a PDF, and bars end too early
      ...edge('begin', begin.from, solid.from),
      ...edge('end', solid.to, finish.to),
      ...certain(from, Math.min(to, known)),
      ...certain(Math.max(from, known), to),
    ]),
  );
  if (start === 'open') bar.append(arrow(statusAt(0), 0, -1));
  if (end === 'open') bar.append(arrow(statusAt(1), 1, 1));
}

/** It goes on beyond the axis: the bar is cut to a point. */
function arrow(status: Status, at: number, direction: number): SVGElement {
  const [back, tip] = [-10 * direction, 2 * direction];
  return shape('svg', {class: 'at', x: percent(at), y: '50%'}, [
    shape('path', {class: 'cut', d: `M${back} -16 ${tip} -16 ${tip} 16 ${back} 16 0 0 Z`}),
    shape('path', {class: `arrow ${status}`, part: 'arrow', d: `M${back * 1.6} -5 ${back * 1.1} 0 ${back * 1.6} 5`}),
  ]);
}

/** Public boxes are parts with the name of their class. */
function box(name: string, x: number, width: number, more: Readonly<Record<string, string>>): SVGElement {
  return shape('rect', {class: name, part: name, x: percent(x), width: percent(width), ...more});
}

function line(name: string, x1: number, x2: number, y1: string, y2 = y1): SVGElement {
  return shape('line', {...(name && {class: name, part: name}), x1: percent(x1), x2: percent(x2), y1, y2});
}

function clamp(part: number): number {
  return Math.min(1, Math.max(0, part));
}
