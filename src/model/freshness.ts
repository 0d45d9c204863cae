import {addDuration, startTime, type CalendarDate} from './calendar-date.js';
import type {Feed, Project} from './feed.js';
import {currentReport} from './report.js';

/** Whether a status is recent enough to rely on. Stale ones still count; they are shown as such. */
export type Freshness = 'current' | 'stale' | 'none';

export function freshnessOf(project: Project, {initiative}: Feed, now: CalendarDate, report = currentReport(project)): Freshness {
  if (!report) return 'none';
  return addDuration(report.date, initiative.staleAfter) < startTime(now) ? 'stale' : 'current';
}
