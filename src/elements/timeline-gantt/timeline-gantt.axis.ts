import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import {percent} from '../../base/status-mark.js';
import type {Locale} from '../../i18n/locale.js';
import {timelineTerms} from '../../i18n/timeline.js';
import type {InitiativeEvent} from '../../model/feed.js';
import {stretchOf, type Stretch} from '../../model/span.js';
import type {TimeScale} from '../../model/time-scale.js';

/** Lines reach below all rows; the frame of the table cuts them off. */
const farBelow = 1_000_000;

/** A label that begins later would leave the axis. */
const lastLabel = 0.9;

/** Numbers closer than this part of the axis stand one below the other. */
const tooClose = 0.04;

export interface Axis {
  readonly scale: TimeScale;
  readonly tickCount: number;
  readonly now: number;
  readonly locale: Locale;
  readonly events: readonly InitiativeEvent[];
}

/** Years or months, the day of today and numbered events, with lines through all rows. */
export function renderAxis({scale, tickCount, now, locale, events}: Axis): TemplateResult {
  const marks = numberEvents(events, scale);
  const at = scale.at(now);
  const ticks = scale.ticks(tickCount);
  const hasToday = at >= 0 && at <= 1;
  // words after lines, which they stand out from
  return html`
    <svg class="axis" part="axis" aria-hidden="true">
      ${ticks.map((tick) => svg`<line class="tick" x1=${percent(tick.at)} x2=${percent(tick.at)} y1="100%" y2=${farBelow}></line>`)}
      ${marks.map((mark) => renderEventLine(mark))}
      ${hasToday ? svg`<line class="today" x1=${percent(at)} x2=${percent(at)} y1="0" y2=${farBelow}></line>` : nothing}
      ${ticks.map((tick) =>
        tick.at < lastLabel ? svg`<text x=${percent(tick.at)} dx="2" y="100%" dy="-4">${locale.date(tick.date)}</text>` : nothing,
      )}
      ${marks.map((mark) => renderEventNumber(mark))}
      ${hasToday
        ? svg`
            <text class="today-label" x=${percent(at)} y="10" dx=${at > 0.5 ? -4 : 4} text-anchor=${at > 0.5 ? 'end' : 'start'}>
              ${timelineTerms.of(locale).today}
            </text>
          `
        : nothing}
    </svg>
  `;
}

interface EventMark {
  readonly number: number;
  readonly stretch: Stretch;
  readonly lane: number;
}

function numberEvents(events: readonly InitiativeEvent[], scale: TimeScale): readonly EventMark[] {
  const lanes: number[][] = [];
  return events.flatMap(({date}, index) => {
    if (!date) return [];
    const {from, to} = stretchOf(date);
    const stretch = {from: scale.at(from), to: scale.at(to)};
    const center = (stretch.from + stretch.to) / 2;
    if (center < 0 || center > 1) return [];
    const free = lanes.findIndex((taken) => taken.every((other) => Math.abs(center - other) > tooClose));
    const lane = free < 0 ? lanes.length : free;
    (lanes[lane] ??= []).push(center);
    return {number: index + 1, stretch, lane};
  });
}

/** A day is a line through the rows; a month or a year is a bracket as wide, for nobody knows the day. */
function renderEventLine({stretch: {from, to}, lane}: EventMark): SVGTemplateResult {
  const y = heightOf(lane) + 4;
  return svg`
    <line class="event" part="event" x1=${percent(from)} x2=${percent(to)} y1=${y} y2=${from === to ? farBelow : y}></line>
  `;
}

function renderEventNumber({number, stretch: {from, to}, lane}: EventMark): SVGTemplateResult {
  return svg`
    <text class="event-number" x=${percent((from + to) / 2)} y=${heightOf(lane)} text-anchor="middle">${number}</text>
  `;
}

/** Below the word for today. */
function heightOf(lane: number): number {
  return 26 + lane * 14;
}

/** How many lanes of numbers the head of the table needs. */
export function countLanes(events: readonly InitiativeEvent[], scale: TimeScale): number {
  return numberEvents(events, scale).reduce((most, {lane}) => Math.max(most, lane + 1), 0);
}
