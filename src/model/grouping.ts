import type {Feed, Project} from './feed.js';
import {currentReport} from './report.js';
import {statuses} from './status.js';

/** By what rows are put together. */
export type GroupKey = (typeof groupKeys)[number];

export const groupKeys = ['group', 'lead', 'status', 'none'] as const;

/** Projects that belong together; `id` is that of a group, an organization or a status, `null` where none is named. */
export interface Bundle {
  readonly by: GroupKey;
  readonly id: string | null;
  readonly projects: readonly Project[];
}

/**
 * Puts projects together, in the order of the feed's own lists; those that name none come last.
 * A group without projects stays, for it was adopted; a lead or status without any does not.
 * A project with several leads stands with the first, so that no project is counted twice.
 */
export function bundleProjects(feed: Feed, projects: readonly Project[], by: GroupKey): readonly Bundle[] {
  if (by === 'none') return [{by, id: null, projects}];

  const ids = orderedIds(feed, by);
  const bundles = new Map<string | null, Project[]>([...ids, null].map((id) => [id, []]));
  for (const project of projects) {
    const id = idOf(project, by);
    (bundles.get(id) ?? bundles.get(null))?.push(project);
  }
  return [...bundles]
    .filter(([id, members]) => members.length > 0 || (by === 'group' && id !== null))
    .map(([id, members]) => ({by, id, projects: members}));
}

function orderedIds(feed: Feed, by: Exclude<GroupKey, 'none'>): readonly string[] {
  if (by === 'status') return statuses;
  return (by === 'group' ? feed.groups : feed.organizations).map(({id}) => id);
}

function idOf(project: Project, by: Exclude<GroupKey, 'none'>): string | null {
  if (by === 'status') return currentReport(project)?.status ?? 'notReported';
  return (by === 'group' ? project.group : project.leads[0]) ?? null;
}
