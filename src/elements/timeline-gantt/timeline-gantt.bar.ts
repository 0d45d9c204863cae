import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import {percent, statusStretch} from '../../base/status-mark.js';
import {statuses, type Status} from '../../model/status.js';
import type {Marks, Span, Stretch} from '../../model/span.js';
import type {TimeScale} from '../../model/time-scale.js';

/** A bar without a start fades in over this part of it. */
const fadeShare = 0.4;

/** Gradients for soft edges, once per widget: one pair for each status. */
export function renderGradients(): TemplateResult {
  return html`
    <svg class="gradients" aria-hidden="true" width="0" height="0">
      <defs>
        ${statuses.map(
          (status) => svg`
            <linearGradient id="begin-${status}" class="stretch ${status}">
              <stop offset="0" stop-opacity="0"></stop><stop offset="1"></stop>
            </linearGradient>
            <linearGradient id="end-${status}" class="stretch ${status}">
              <stop offset="0"></stop><stop offset="1" stop-opacity="0"></stop>
            </linearGradient>
          `,
        )}
      </defs>
    </svg>
  `;
}

/** One row of the chart. Decoration: all it shows is text in the same row. */
export function renderBar(status: Status, span: Span | null, marks: Marks, scale: TimeScale, now: number): TemplateResult {
  return html`
    <svg class="bar" part="bar" aria-hidden="true">
      ${marks.overdue ? overdueLine(marks.overdue, scale) : nothing} ${span ? bar(status, span, scale) : nothing}
      ${todayLine(scale, now)} ${marks.ghosts.map((stretch) => ghost(stretch, scale))}
      ${marks.milestones.map(({stretch, milestone}) => diamond(stretch, milestone.status, scale))}
    </svg>
  `;
}

function bar(status: Status, {start, end}: Span, scale: TimeScale): SVGTemplateResult {
  const begin = start === 'open' ? {from: 0, to: 0} : partOf(start, scale);
  const finish = end === 'open' ? {from: 1, to: 1} : partOf(end, scale);
  // a fade that would take the whole bar leaves some of it solid
  const solidFrom = begin.to === finish.from ? begin.from + (begin.to - begin.from) * fadeShare : begin.to;
  const [x, to] = [clamp(solidFrom), clamp(finish.from)];
  return svg`
    <svg class="edge" y="20%" height="60%">
      ${edge(`begin-${status}`, begin.from, solidFrom)}
      ${to > x ? statusStretch(status, percent(x), percent(to - x), percent(to)) : nothing}
      ${edge(`end-${status}`, finish.from, finish.to)}
    </svg>
    ${start === 'open' ? arrow(0, -1) : nothing} ${end === 'open' ? arrow(1, 1) : nothing}
  `;
}

function edge(gradient: string, from: number, to: number): SVGTemplateResult | typeof nothing {
  if (to <= from || to <= 0 || from >= 1) return nothing;
  return svg`<rect part="edge" x=${percent(from)} width=${percent(to - from)} height="100%" fill="url(#${gradient})"></rect>`;
}

/** It goes on beyond the axis: the bar is cut to a point. */
function arrow(at: number, direction: number): SVGTemplateResult {
  const [back, tip] = [-10 * direction, 2 * direction];
  return svg`
    <svg class="at" x=${percent(at)} y="50%">
      <path class="cut" d="M${back} -16 H${tip} V16 H${back} L0 0 Z"></path>
      <path class="arrow" part="arrow" d="M${back * 1.6} -5 L${back * 1.1} 0 L${back * 1.6} 5"></path>
    </svg>
  `;
}

function overdueLine(stretch: Stretch, scale: TimeScale): SVGTemplateResult {
  const {from, to} = partOf(stretch, scale);
  return svg`
    <line class="overdue" part="overdue" x1=${percent(clamp(from))} x2=${percent(clamp(to))} y1="50%" y2="50%"></line>
  `;
}

function ghost(stretch: Stretch, scale: TimeScale): SVGTemplateResult {
  const {from, to} = partOf(stretch, scale);
  return svg`
    <rect class="ghost" part="ghost" x=${percent(from)} y="20%" width=${percent(Math.max(to - from, 0.004))} height="60%"></rect>
  `;
}

/** In the middle of the days that are meant; a line below says how many those are. */
function diamond(stretch: Stretch, status: string, scale: TimeScale): SVGTemplateResult {
  const {from, to} = partOf(stretch, scale);
  return svg`
    <line class="vague" x1=${percent(from)} x2=${percent(to)} y1="90%" y2="90%"></line>
    <svg class="at" x=${percent((from + to) / 2)} y="50%">
      <path class="milestone ${status}" part="milestone" d="M0 -6 L6 0 L0 6 L-6 0 Z"></path>
    </svg>
  `;
}

function todayLine(scale: TimeScale, now: number): SVGTemplateResult | typeof nothing {
  const at = scale.at(now);
  return at < 0 || at > 1 ? nothing : svg`<line class="today" x1=${percent(at)} x2=${percent(at)} y1="0" y2="100%"></line>`;
}

function partOf({from, to}: Stretch, scale: TimeScale): Stretch {
  return {from: scale.at(from), to: scale.at(to)};
}

function clamp(part: number): number {
  return Math.min(1, Math.max(0, part));
}
