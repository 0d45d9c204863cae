import {compareDates, firstDay, lastDay, type CalendarDate} from './calendar-date.js';
import type {Project, Update} from './feed.js';

/** An end that was moved, with what was said about it. */
export interface Move {
  readonly end: CalendarDate;
  readonly update: Update;
}

/** The moved ends of a project, oldest report first; those without a date come before all others. */
export function movesOf({updates}: Project): readonly Move[] {
  const moves: Move[] = [];
  for (const update of updates) if (update.newEnd) moves.push({end: update.newEnd, update});
  return moves.length < 2 ? moves : moves.sort((a, b) => byDate(a.update.date, b.update.date));
}

/** The end that holds now: the newest moved one, else the adopted one. */
export function currentEnd(project: Project): CalendarDate | undefined {
  return movesOf(project).at(-1)?.end ?? project.timeframe.end;
}

/** Whether a stretch of time ends before it begins, at the precision that is known. */
export function isReversed(start: CalendarDate | undefined, end: CalendarDate | undefined): boolean {
  return start !== undefined && end !== undefined && lastDay(end) < firstDay(start);
}

function byDate(a: CalendarDate | undefined, b: CalendarDate | undefined): number {
  return a && b ? compareDates(a, b) : Number(Boolean(a)) - Number(Boolean(b));
}
