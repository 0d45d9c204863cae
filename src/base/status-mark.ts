import {html, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import type {SegmentStatus} from '../model/progress.js';
import type {Status} from '../model/status.js';

/**
 * A stretch in the colour and texture of a status; `statusStyles` has both. The texture is a thick dashed line rather
 * than a pattern: nothing refers to an id, so no `<base>` and no second widget can break it.
 */
export function statusStretch(status: SegmentStatus, x: string, width: string, end: string): SVGTemplateResult {
  return svg`
    <g class="stretch ${status}">
      <rect part="segment" x=${x} width=${width} height="100%"></rect>
      <line x1=${x} x2=${end} y1="50%" y2="50%"></line>
    </g>
  `;
}

/** The same as a small square, for legends and badges. Decoration: its text stands beside it. */
export function statusSwatch(status: SegmentStatus): TemplateResult {
  return html`<svg class="swatch stretch ${status}" aria-hidden="true" width="16" height="16">
    <rect width="100%" height="100%"></rect>
    <line x2="100%" y1="50%" y2="50%"></line>
  </svg>`;
}

/** What a sign says without colour and texture, in a square of 16; as pairs, which pictures can move. */
const signs: Readonly<Record<Status, string>> = {
  completed: 'M4 8 7 11 12 5',
  continuing: 'M12 6 10 4 6 4 4 6 4 10 6 12 10 12 12 10 M12 3 12 6 9 6',
  inProgress: 'M6 4 12 8 6 12 Z',
  planned: 'M8 4 8 8 11 10',
  awaitingDecision: 'M6 6 6 5 7 4 9 4 10 5 10 6 8 8 8 10 M8 11 8 13',
  paused: 'M6 5 6 11 M10 5 10 11',
  cancelled: 'M5 5 11 11 M11 5 5 11',
  notReported: 'M5 8 11 8',
};

/** A status as a sign on its colour, for badges. Decoration: its text stands beside it. */
export function statusSign(status: Status): TemplateResult {
  return html`<svg class="swatch stretch ${status}" aria-hidden="true" viewBox="0 0 16 16">
    <rect width="100%" height="100%"></rect>
    <path d=${signs[status]}></path>
  </svg>`;
}

/** Parts of 1 as SVG takes them: exact to a hundredth of a pixel on any screen. */
export function percent(part: number): string {
  return `${Math.round(part * 1e6) / 1e4}%`;
}
