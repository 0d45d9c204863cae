import {firstDay, lastDay} from './calendar-date.js';
import type {Project} from './feed.js';
import {currentReport} from './report.js';
import {statuses} from './status.js';
import {currentEnd} from './timeframe.js';

/** Orders of a list. `feed` is the order of the adopted list. */
export type SortKey = (typeof sortKeys)[number];

export const sortKeys = ['feed', 'start', 'end', 'status', 'title'] as const;

/**
 * A sorted copy; equal ones keep the order of the feed, and what has no start or end comes last.
 * Titles compare as `compareTitles` says, for that depends on the language.
 */
export function sortProjects(
  projects: readonly Project[],
  key: SortKey,
  compareTitles: (a: string, b: string) => number,
): readonly Project[] {
  if (key === 'feed') return projects;
  if (key === 'title') return [...projects].sort((a, b) => compareTitles(a.title, b.title));
  return [...projects].sort((a, b) => {
    const [x, y] = [sortValue(a, key), sortValue(b, key)];
    return x < y ? -1 : x > y ? 1 : 0;
  });
}

const last = '9999';

function sortValue(project: Project, key: 'start' | 'end' | 'status'): string {
  if (key === 'start') return project.timeframe.start ? firstDay(project.timeframe.start) : last;
  if (key === 'status') return String(statuses.indexOf(currentReport(project)?.status ?? 'notReported'));
  const end = currentEnd(project);
  return end ? lastDay(end) : last;
}
