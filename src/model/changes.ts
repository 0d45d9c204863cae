import {lastDay, type CalendarDate} from './calendar-date.js';
import type {Feed, Project} from './feed.js';
import {currentReport, type Report} from './report.js';
import {currentEnd} from './timeframe.js';

/** What changed, in the order in which it is shown. */
export type ChangeSection = (typeof changeSections)[number];

export const changeSections = ['completed', 'moved', 'dropped', 'unlisted', 'newlyReported', 'changed', 'stillWaiting'] as const;

/** A project as it was and as it is. `before` is null if it was not there, `after` if it is gone. */
export interface Change {
  readonly before: Project | null;
  readonly after: Project | null;
}

/**
 * What became of the projects. One that was completed, given up, reported for the first time or changed otherwise stands
 * in one of these; whether its date moved as well is a question of its own. `stillWaiting`: nothing reported, then or now.
 * `unlisted`: gone from the list, which nobody reported; it may be a row that was lost.
 */
export type Changes = Readonly<Record<ChangeSection, readonly Change[]>>;

/** Since the end of a day, from the dates of a feed's own updates. */
export function changesSince(feed: Feed, since: CalendarDate): Changes {
  const day = lastDay(since);
  const wasKnown = ({date}: {readonly date?: CalendarDate}) => date !== undefined && lastDay(date) <= day;
  return sectionsOf(feed.projects.map((after) => ({before: {...after, updates: after.updates.filter(wasKnown)}, after})));
}

/** Between two feeds of one initiative; projects are the same if their ids are. */
export function changesBetween(older: Feed, newer: Feed): Changes {
  const before = new Map(older.projects.map((project) => [project.id, project]));
  const after = new Set(newer.projects.map(({id}) => id));
  return sectionsOf([
    ...newer.projects.map((project) => ({before: before.get(project.id) ?? null, after: project})),
    ...older.projects.filter(({id}) => !after.has(id)).map((project) => ({before: project, after: null})),
  ]);
}

export function isUnchanged(changes: Changes): boolean {
  return changeSections.every((section) => section === 'stillWaiting' || changes[section].length === 0);
}

function sectionsOf(changes: readonly Change[]): Changes {
  const of = (section: ChangeSection) => changes.filter((change) => statusSection(change) === section);
  return {
    completed: of('completed'),
    moved: changes.filter(({before, after}) => before && after && currentEnd(before) !== currentEnd(after)),
    dropped: of('dropped'),
    unlisted: of('unlisted'),
    newlyReported: of('newlyReported'),
    changed: of('changed'),
    stillWaiting: of('stillWaiting'),
  };
}

function statusSection({before, after}: Change): ChangeSection | null {
  if (!after) return 'unlisted';
  const [was, is] = [reportOf(before)?.status, reportOf(after)?.status];
  if (is === undefined) return was === undefined ? 'stillWaiting' : 'changed';
  if (is === was) return null;
  if (is === 'completed') return 'completed';
  if (is === 'cancelled') return 'dropped';
  return was === undefined ? 'newlyReported' : 'changed';
}

function reportOf(project: Project | null): Report | null {
  return project && currentReport(project);
}
