import {firstDay, isBefore, lastDay, type CalendarDate} from './calendar-date.js';
import type {Project} from './feed.js';
import {currentReport} from './report.js';
import {isFinal} from './status.js';
import {currentEnd} from './timeframe.js';

/** How a project stands against its end. Lateness is a fact of dates, never a status. */
export type Schedule =
  | 'none'
  | 'open'
  | 'elapsed'
  | 'elapsedUnreported'
  | 'met'
  | 'late'
  | 'completedUndated'
  | 'notApplicable';

/** Whether an end has passed without a report that it was reached. */
export function isElapsed(schedule: Schedule): boolean {
  return schedule === 'elapsed' || schedule === 'elapsedUnreported';
}

/**
 * How a project stands on the day `now`.
 * A completed one is held against its *adopted* end, an open one against the end that holds now. Who knows `report` and `end`
 * already spares to look for them.
 */
export function scheduleOf(project: Project, now: CalendarDate, report = currentReport(project), end = currentEnd(project)): Schedule {
  if (report?.status === 'cancelled' || report?.status === 'continuing') return 'notApplicable';
  if (project.kind === 'ongoing') return 'none';

  const adopted = project.timeframe.end;
  if (report?.status === 'completed') {
    if (!adopted) return 'none';
    if (lastDay(report.date) <= lastDay(adopted)) return 'met';
    return firstDay(report.date) > lastDay(adopted) ? 'late' : 'completedUndated';
  }

  if (!end) return 'none';
  if (!isBefore(end, now)) return 'open';
  return report && !isFinal(report.status) ? 'elapsed' : 'elapsedUnreported';
}
