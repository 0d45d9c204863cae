import type {CalendarDate} from './calendar-date.js';
import type {Feed, Project} from './feed.js';
import {freshnessOf, type Freshness} from './freshness.js';
import {isElapsed, scheduleOf, type Schedule} from './schedule.js';
import {currentReport, type Report} from './report.js';
import type {Status} from './status.js';
import {currentEnd} from './timeframe.js';

/** A project with all that follows from its reports on a given day. */
export interface Standing {
  readonly project: Project;
  readonly status: Status;
  /** The report that set the status; null while nothing is reported. */
  readonly report: Report | null;
  readonly schedule: Schedule;
  readonly freshness: Freshness;
  /** The end that holds now, adopted or moved. */
  readonly end: CalendarDate | undefined;
}

export function standingOf(project: Project, feed: Feed, now: CalendarDate): Standing {
  const report = currentReport(project);
  const end = currentEnd(project);
  return {
    project,
    report,
    status: report?.status ?? 'notReported',
    schedule: scheduleOf(project, now, report, end),
    freshness: freshnessOf(project, feed, now, report),
    end,
  };
}

/** What a list of projects is summed up in on a given day. */
export interface StandingCounts {
  readonly shown: number;
  readonly ongoing: number;
  /** Projects whose end has passed without a report that it was reached. */
  readonly elapsed: number;
  readonly unreported: number;
}

/** Without a standing of each: of ten thousand projects, few are drawn at once. */
export function countStandings(projects: readonly Project[], now: CalendarDate): StandingCounts {
  const count = (test: (project: Project) => boolean) => projects.filter(test).length;
  return {
    shown: projects.length,
    ongoing: count(({kind}) => kind === 'ongoing'),
    elapsed: count((project) => isElapsed(scheduleOf(project, now))),
    unreported: count((project) => !currentReport(project)),
  };
}
