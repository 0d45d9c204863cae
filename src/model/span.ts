import {endTime, isBefore, isCalendarDate, precisionOf, startTime, type CalendarDate} from './calendar-date.js';
import type {Initiative, Milestone, Project} from './feed.js';
import {isElapsed} from './schedule.js';
import type {Standing} from './standing.js';
import {isFinal} from './status.js';
import {isReversed, movesOf} from './timeframe.js';

/** A stretch of time, in milliseconds since 1970, UTC. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * What can be drawn of a timeframe without claiming more than is known. An edge is the stretch in which the bar begins
 * or ends: nothing at all if the day is known, a year if only the year is.
 *
 * `open`: it goes on beyond the axis. `null`: nothing is known, and there is no bar.
 */
export interface Span {
  readonly start: Stretch | 'open';
  readonly end: Stretch | 'open';
}

/** What a bar shows beside its span. */
export interface Marks {
  /** Ends that were given up. */
  readonly ghosts: readonly Stretch[];
  /** Since an end that has passed, with nothing reported that reached it. */
  readonly overdue: Stretch | null;
  /**
   * Until when the status is drawn, in milliseconds: to the report, if that is out of date and the project may have gone on;
   * else for ever.
   */
  readonly knownUntil: number;
  readonly milestones: readonly {readonly stretch: Stretch; readonly milestone: Milestone}[];
}

/** Without a start a bar fades in from the day of adoption; a standing task goes on at both sides, until it is ended. */
export function spanOf({project, end, status, report}: Standing, adoptedDate: CalendarDate | undefined): Span | null {
  const {start} = project.timeframe;
  if (!start && !end) {
    if (project.kind !== 'ongoing') return null;
    return {start: 'open', end: report && isFinal(status) ? stretchOf(report.date) : 'open'};
  }
  if (!end) return start ? {start: stretchOf(start), end: 'open'} : null;

  const ending = stretchOf(end);
  if (start) return isReversed(start, end) ? null : apart(stretchOf(start), ending);
  if (!adoptedDate || startTime(adoptedDate) >= ending.from) return {start: 'open', end: ending};
  return {start: {from: startTime(adoptedDate), to: ending.from}, end: ending};
}

export function marksOf({project, end, schedule, status, report, freshness}: Standing, now: CalendarDate): Marks {
  const promised = [project.timeframe.end, ...movesOf(project).map((move) => move.end)];
  return {
    ghosts: promised.flatMap((date) => (date && date !== end ? stretchOf(date) : [])),
    overdue: end && isElapsed(schedule) && isBefore(end, now) ? {from: endTime(end), to: startTime(now)} : null,
    knownUntil: report && freshness === 'stale' && !isFinal(status) ? stretchOf(report.date).to : Infinity,
    milestones: project.milestones.flatMap((milestone) => {
      return milestone.date ? {stretch: stretchOf(milestone.date), milestone} : [];
    }),
  };
}

/** A beginning that would take the whole bar fades in over this part of it. */
const fadeShare = 0.4;

/**
 * What is drawn solid between the edges of a bar, in the unit of those. No colour outlasts its report, and what was reported had
 * begun and not ended: an edge that `known` lies in is cut there.
 */
export function solidOf(begin: Stretch, finish: Stretch, known: number): Stretch {
  const fadeTo = begin.to === finish.from ? begin.from + (begin.to - begin.from) * fadeShare : begin.to;
  return {
    from: known > begin.from ? Math.min(fadeTo, known) : fadeTo,
    to: known < finish.to ? Math.max(finish.from, known) : finish.from,
  };
}

/** From the first to the end of the last day that a date can mean; a day is a point. */
export function stretchOf(date: CalendarDate): Stretch {
  const from = startTime(date);
  return {from, to: precisionOf(date) === 'day' ? from : endTime(date)};
}

/** Two edges in one year share it: one half is for beginning, the other for ending. */
function apart(start: Stretch, end: Stretch): Span {
  if (start.to <= end.from) return {start, end};
  const middle = (Math.max(start.from, end.from) + Math.min(start.to, end.to)) / 2;
  return {start: {from: start.from, to: middle}, end: {from: middle, to: end.to}};
}

/** No axis is longer, whatever a feed says. */
const maxYears = 60;

/**
 * The years that hold all that is drawn, at most 60 of them around the day of adoption or else the middle one.
 * `from` and `to` go before what the data say, if they are dates in this order.
 */
export function axisOf(
  projects: readonly Project[],
  {adoptedDate, events}: Pick<Initiative, 'adoptedDate' | 'events'>,
  now: CalendarDate,
  {from, to}: {readonly from: string; readonly to: string},
): Stretch {
  const years: number[] = [];
  const add = (date: CalendarDate | undefined) => date && years.push(Number(date.slice(0, 4)));
  for (const project of projects) {
    add(project.timeframe.start);
    add(project.timeframe.end);
    for (const move of movesOf(project)) add(move.end);
    for (const {date} of project.milestones) add(date);
  }
  for (const {date} of events) add(date);
  add(now);
  add(adoptedDate);
  const center = (adoptedDate ? years.at(-1) : [...years].sort((a, b) => a - b)[years.length >> 1]) as number;
  let [first, last] = [center, center];
  for (const year of years) {
    if (Math.abs(year - center) >= maxYears / 2) continue;
    first = Math.min(first, year);
    last = Math.max(last, year);
  }
  const whole = {from: startTime(String(first)), to: endTime(String(last))};
  const wanted = {
    from: isCalendarDate(from) ? startTime(from) : whole.from,
    to: isCalendarDate(to) ? endTime(to) : whole.to,
  };
  return wanted.from < wanted.to ? wanted : whole;
}
