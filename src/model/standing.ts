import type {CalendarDate} from './calendar-date.js';
import type {Feed, Project} from './feed.js';
import {freshnessOf, type Freshness} from './freshness.js';
import {scheduleOf, type Schedule} from './schedule.js';
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

/** What a list of projects is summed up in. */
export interface StandingCounts {
  readonly shown: number;
  readonly ongoing: number;
  /** Projects whose end has passed without a report that it was reached. */
  readonly elapsed: number;
  readonly unreported: number;
}

export function countStandings(standings: readonly Standing[]): StandingCounts {
  const count = (test: (standing: Standing) => boolean) => standings.filter(test).length;
  return {
    shown: standings.length,
    ongoing: count(({project}) => project.kind === 'ongoing'),
    elapsed: count(({schedule}) => schedule === 'elapsed' || schedule === 'elapsedUnreported'),
    unreported: count(({status}) => status === 'notReported'),
  };
}
