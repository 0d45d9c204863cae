import {msPerDay, toDay, type CalendarDate} from './calendar-date.js';
import type {Stretch} from './span.js';

/** Turns time into parts of an axis, 0 at its start and 1 at its end. */
export interface TimeScale {
  readonly domain: Stretch;
  /** Not clamped: what lies outside gives less than 0 or more than 1. */
  at(time: number): number;
  /** About so many round dates within the domain, its ends included. */
  ticks(count: number): readonly Tick[];
}

export interface Tick {
  readonly at: number;
  /** As exact as it is read: a year where one begins, a month where one begins, else a day. */
  readonly date: CalendarDate;
}

/**
 * A linear scale in UTC. From months up its ticks are those of d3-scale's `scaleUtc`, which a test holds; weeks begin on
 * Monday. Our own, because d3 weighs 3.4 kB for it, an eighth of the widget, and calls what old libraries replace.
 */
export function createTimeScale(domain: Stretch): TimeScale {
  const {from, to} = domain;
  const at = (time: number) => (time - from) / (to - from);
  return {
    domain,
    at,
    ticks: (count) => timesOf(stepOf((to - from) / count), domain).map((time) => ({at: at(time), date: roundDate(time)})),
  };
}

/** From one tick to the next: days, or months. */
interface Step {
  readonly unit: 'day' | 'month';
  readonly count: number;
}

const firstMonday = 4 * msPerDay;

const steps: readonly Step[] = [
  ...[1, 7].map((count) => ({unit: 'day', count}) as const),
  ...[1, 3, 12, 24, 60, 120, 240, 600].map((count) => ({unit: 'month', count}) as const),
];

/** The nearest one by ratio: 5 months are nearer to 3 than to 12. */
function stepOf(length: number): Step {
  const distances = steps.map((step) => Math.abs(Math.log(lengthOf(step) / length)));
  return steps[distances.indexOf(Math.min(...distances))] ?? {unit: 'month', count: 12};
}

function lengthOf({unit, count}: Step): number {
  if (unit === 'day') return count * msPerDay;
  return (count < 12 ? count * 30 : (count / 12) * 365) * msPerDay;
}

function timesOf({unit, count}: Step, {from, to}: Stretch): readonly number[] {
  const timeOf = (index: number) => {
    return unit === 'day' ? firstMonday + index * count * msPerDay : Date.UTC(1900, index * count);
  };
  const start = new Date(from);
  const units = unit === 'day' ? (from - firstMonday) / msPerDay : (start.getUTCFullYear() - 1900) * 12 + start.getUTCMonth();
  const times: number[] = [];
  for (let index = Math.floor(units / count); timeOf(index) <= to; index++) {
    if (timeOf(index) >= from) times.push(timeOf(index));
  }
  return times;
}

function roundDate(time: number): CalendarDate {
  const day = toDay(time);
  return day.endsWith('-01-01') ? day.slice(0, 4) : day.endsWith('-01') ? day.slice(0, 7) : day;
}
