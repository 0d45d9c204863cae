import {scaleUtc} from 'd3-scale';
import type {Locale} from '../../i18n/locale.js';
import {toDay} from '../../model/calendar-date.js';
import type {Stretch} from '../../model/span.js';

/** Turns time into parts of the axis, 0 at its start and 1 at its end. */
export interface TimeScale {
  readonly domain: Stretch;
  /** Not clamped: what lies outside gives less than 0 or more than 1. */
  at(time: number): number;
  ticks(count: number): readonly Tick[];
}

export interface Tick {
  readonly at: number;
  readonly label: string;
}

export function createTimeScale(domain: Stretch, locale: Locale): TimeScale {
  const scale = scaleUtc([new Date(domain.from), new Date(domain.to)], [0, 1]);
  return {
    domain,
    at: (time) => scale(time),
    ticks: (count) =>
      scale.ticks(count).map((date) => {
        const day = toDay(date.getTime());
        const precision = day.endsWith('-01-01') ? 4 : day.endsWith('-01') ? 7 : 10;
        return {at: scale(date), label: locale.date(day.slice(0, precision))};
      }),
  };
}
