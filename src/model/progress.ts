import {firstDay, lastDay, type CalendarDate} from './calendar-date.js';
import type {Feed, Project} from './feed.js';
import {currentReport, type Report} from './report.js';
import {statuses, type Status} from './status.js';

/** How far an initiative, or a part of it, is. Counts come first; what is unknown is neither zero nor skipped. */
export interface Progress {
  /** All adopted projects; in a part, the published ones of it. The segments add up to it. */
  readonly total: number;
  /** Published projects, unreadable entries included. */
  readonly published: number;
  readonly completion: Completion;
  /** Fixed-term projects that became a standing task: neither done nor open. */
  readonly transferred: number;
  readonly ongoing: OngoingTasks;
  /** Projects with a report. */
  readonly reported: number;
  readonly segments: readonly Segment[];
  /** From the oldest to the newest counted status; null while nothing is reported. */
  readonly asOf: AsOf | null;
}

/** Of `of` fixed-term projects at least `lower`, at most `upper` are completed; of `unknown` nothing is reported. */
export interface Completion {
  readonly lower: number;
  readonly upper: number;
  readonly of: number;
  readonly unknown: number;
  readonly percent: PercentRange | null;
}

/** Whole percents; `lower` rounded down, `upper` up; equal if all is known. `belowOne`: `lower` is not nothing, but rounds to it. */
export interface PercentRange {
  readonly lower: number;
  readonly upper: number;
  readonly belowOne: boolean;
}

export interface OngoingTasks {
  readonly running: number;
  readonly of: number;
  readonly unknown: number;
}

/** One stretch of the bar; `start` and `share` are parts of 1. */
export interface Segment {
  readonly status: SegmentStatus;
  readonly count: number;
  readonly start: number;
  readonly share: number;
}

/** `unpublished`: adopted, but not in the feed. */
export type SegmentStatus = Status | 'unpublished';

export interface AsOf {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** The whole initiative: its bar adds up to all adopted projects. */
export function summarizeProgress(feed: Feed): Progress {
  const published = feed.projects.length + feed.unreadable;
  return summarize(feed.projects, published, Math.max(feed.initiative.projectTotal ?? 0, published), feed.unreadable);
}

/** A part of it, such as a group: its bar adds up to the published projects given. */
export function summarizePart(projects: readonly Project[]): Progress {
  return summarize(projects, projects.length, projects.length, 0);
}

function summarize(projects: readonly Project[], published: number, total: number, unreadable: number): Progress {
  const reports = projects.map((project) => ({kind: project.kind, report: currentReport(project)}));
  const count = (kind: string, ...codes: Status[]) =>
    reports.filter((entry) => entry.kind === kind && codes.includes(entry.report?.status ?? 'notReported')).length;
  const of = (kind: string) => reports.filter((entry) => entry.kind === kind).length;

  const unknown = count('fixedTerm', 'notReported');
  const lower = count('fixedTerm', 'completed');
  const dated = reports.flatMap(({report}) => report ?? []);
  const counts = new Map<SegmentStatus, number>(
    statuses.map((status) => [status, count('fixedTerm', status) + count('ongoing', status)]),
  );
  counts.set('notReported', (counts.get('notReported') ?? 0) + unreadable).set('unpublished', total - published);

  return {
    total,
    published,
    completion: completionOf(lower, unknown, of('fixedTerm')),
    transferred: count('fixedTerm', 'continuing'),
    ongoing: {
      running: count('ongoing', 'continuing', 'inProgress'),
      of: of('ongoing'),
      unknown: count('ongoing', 'notReported'),
    },
    reported: dated.length,
    segments: segmentsOf(counts, total),
    asOf: asOf(dated),
  };
}

function completionOf(lower: number, unknown: number, of: number): Completion {
  const upper = lower + unknown;
  // integers throughout: 29 / 100 * 100 is 28.999…
  const known = of > 0 && 5 * (of - unknown) >= 4 * of;
  const floor = Math.floor((100 * lower) / of);
  const ceiling = unknown === 0 ? floor : Math.ceil((100 * upper) / of);
  return {
    lower,
    upper,
    of,
    unknown,
    percent: known
      ? {lower: floor, upper: upper < of ? Math.min(ceiling, 99) : ceiling, belowOne: lower > 0 && floor === 0}
      : null,
  };
}

function segmentsOf(counts: ReadonlyMap<SegmentStatus, number>, total: number): Segment[] {
  let before = 0;
  return [...counts]
    .filter(([, count]) => count > 0)
    .map(([status, count]) => {
      const segment = {status, count, start: before / total, share: count / total};
      before += count;
      return segment;
    });
}

function asOf(reports: readonly Report[]): AsOf | null {
  const dates = reports.map(({date}) => date);
  const [first, ...rest] = dates;
  if (first === undefined) return null;
  return {
    from: rest.reduce((a, b) => (firstDay(b) < firstDay(a) ? b : a), first),
    to: rest.reduce((a, b) => (lastDay(b) > lastDay(a) ? b : a), first),
  };
}
