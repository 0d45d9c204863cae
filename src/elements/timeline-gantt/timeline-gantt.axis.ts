import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import {percent} from '../../base/status-mark.js';
import type {Locale} from '../../i18n/locale.js';
import {timelineTerms} from '../../i18n/timeline.js';
import type {InitiativeEvent} from '../../model/feed.js';
import {stretchOf, type Stretch} from '../../model/span.js';
import type {Tick, TimeScale} from '../../model/time-scale.js';

/** A label that begins later would leave the axis. */
const lastLabel = 0.9;

/** Pixels that a label needs: "2018", and "Sept. 2018" or "26.11.2018". */
const yearWidth = 44;
const dateWidth = 84;

/** Pixels of a letter: where a language takes more of them, a label that would touch the one before is left out. */
const letterWidth = 7.5;

/** What is drawn stays bounded at any zoom. */
const mostTicks = 400;

/** Pixels that the number of an event needs beside another one. */
const numberWidth = 16;

/** What the axis shows beside the bars, all in parts of it. */
export interface Axis {
  readonly ticks: readonly Tick[];
  readonly marks: readonly EventMark[];
  /** Width of a letter, as a part of the axis. */
  readonly letter: number;
  /** `null`: not on the axis. */
  readonly today: number | null;
  /** Whether time runs from right to left. */
  readonly isMirrored: boolean;
}

interface EventMark {
  readonly number: number;
  readonly stretch: Stretch;
  readonly lane: number;
}

/** `width`: pixels that the axis has; `now` in milliseconds. */
export function createAxis(scale: TimeScale, width: number, now: number, events: readonly InitiativeEvent[], isMirrored: boolean): Axis {
  const today = scale.at(now);
  return {
    ticks: ticksThatFit(scale, width),
    marks: numberEvents(events, scale, numberWidth / Math.max(width, numberWidth)),
    letter: letterWidth / width,
    today: today >= 0 && today <= 1 ? today : null,
    isMirrored,
  };
}

/** As many as there is room for their labels. */
function ticksThatFit(scale: TimeScale, width: number): readonly Tick[] {
  let count = Math.min(mostTicks, Math.max(1, width / yearWidth));
  for (;;) {
    const ticks = scale.ticks(count);
    const label = ticks.some(({date}) => date.length > 4) ? dateWidth : yearWidth;
    if (count <= 1 || (ticks.length - 1) * label <= width) return ticks;
    count *= 0.75;
  }
}

/** Years, months or days, numbers of events, and the word for today. */
export function renderAxis(axis: Axis, locale: Locale): TemplateResult {
  const {ticks, marks, letter, today, isMirrored} = axis;
  const ahead = isMirrored ? -1 : 1;
  const lanes = marks.reduce((most, {lane}) => Math.max(most, lane + 1), 0);
  let free = 0;
  return html`
    <svg class="axis" part="axis" aria-hidden="true" height="${2.75 + lanes}em">
      ${marks.map((mark) => renderEvent(axis, mark))}
      ${ticks.map(({at, date}) => {
        if (at < free || at >= lastLabel) return nothing;
        const label = locale.tick(date);
        free = at + (label.length + 1) * letter;
        return svg`<text x=${placeOf(axis, at)} dx=${2 * ahead} y="100%" dy="-4">${label}</text>`;
      })}
      ${today === null
        ? nothing
        : svg`
            <text class="today-label" x=${placeOf(axis, today)} y="10" dx=${(today > 0.5 ? -4 : 4) * ahead} text-anchor=${today > 0.5 ? 'end' : 'start'}>
              ${timelineTerms.of(locale).today}
            </text>
          `}
    </svg>
  `;
}

/** Bars are turned round by style, texts would be unreadable then. */
function placeOf({isMirrored}: Axis, at: number): string {
  return percent(isMirrored ? 1 - at : at);
}

/** A day is a line through all rows; a month or a year is a bracket as wide in the head, for nobody knows the day. */
function renderEvent(axis: Axis, {number, stretch: {from, to}, lane}: EventMark): SVGTemplateResult {
  const y = 26 + lane * 14;
  return svg`
    <line class="event" x1=${placeOf(axis, from)} x2=${placeOf(axis, to)} y1=${y + 4} y2=${from === to ? '100%' : y + 4}></line>
    <text class="event-number" x=${placeOf(axis, (from + to) / 2)} y=${y} text-anchor="middle">${number}</text>
  `;
}

/** Behind the rows: where a year begins, where an event was, and today. */
export function renderLines(axis: Axis): TemplateResult {
  const {ticks, marks, today} = axis;
  const line = (name: string, at: number) => svg`
    <line class=${name} part=${name} x1=${placeOf(axis, at)} x2=${placeOf(axis, at)} y1="0" y2="100%"></line>
  `;
  return html`
    <svg class="lines" aria-hidden="true">
      ${ticks.map(({at}) => line('tick', at))}
      ${marks.map(({stretch: {from, to}}) => (from === to ? line('event', from) : nothing))}
      ${today === null ? nothing : line('today', today)}
    </svg>
  `;
}

function numberEvents(events: readonly InitiativeEvent[], scale: TimeScale, tooClose: number): readonly EventMark[] {
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
