import {html, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import type {SegmentStatus} from '../model/progress.js';

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
    <line x1="0" x2="100%" y1="50%" y2="50%"></line>
  </svg>`;
}

/** Parts of 1 as SVG takes them: exact to a hundredth of a pixel on any screen. */
export function percent(part: number): string {
  return `${Math.round(part * 1e6) / 1e4}%`;
}
