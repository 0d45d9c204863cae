import {lastDay, type CalendarDate} from './calendar-date.js';
import type {Feed, Project, Update} from './feed.js';
import {initiativeFields, newUpdate, otherFields} from './other-changes.js';
import {currentReport, type Report} from './report.js';
import {currentEnd} from './timeframe.js';

/** What changed, in the order in which it is shown. */
export type ChangeSection = (typeof changeSections)[number];

export const changeSections = [
  'completed', 'moved', 'dropped', 'unlisted', 'newlyListed', 'newlyReported', 'changed', 'reportedAgain', 'otherwise', 'stillWaiting',
] as const;

/** A project as it was and as it is. `before` is null if it was not there, `after` if it is gone. */
export interface Change {
  readonly before: Project | null;
  readonly after: Project | null;
  /** What was reported anew though status and end are as before. */
  readonly news: Update | null;
  /** Fields of the project that differ besides. */
  readonly fields: readonly string[];
}

/**
 * What became of the projects. One that was completed, given up, reported for the first time or changed its status otherwise
 * stands in one of these, one that was only reported anew in `reportedAgain`; whether its date moved or something else differs
 * is a question of its own. `newlyListed`, `stillWaiting`: nothing reported; `unlisted`: gone from the list, which nobody reported,
 * and it may be a row that was lost.
 */
export interface Changes extends Readonly<Record<ChangeSection, readonly Change[]>> {
  /** Fields of the initiative and of its feed that differ. */
  readonly initiative: readonly string[];
}

/** Since the end of a day, from the dates of a feed's own updates; what has no date was there before. */
export function changesSince(feed: Feed, since: CalendarDate): Changes {
  const day = lastDay(since);
  const wasKnown = ({date}: {readonly date?: CalendarDate}) => date === undefined || lastDay(date) <= day;
  return toChanges(feed.projects.map((after) => toChange({...after, updates: after.updates.filter(wasKnown)}, after)), []);
}

/** Between two feeds of one initiative; projects are the same if their ids are. */
export function changesBetween(older: Feed, newer: Feed): Changes {
  const before = new Map(older.projects.map((project) => [project.id, project]));
  const after = new Set(newer.projects.map(({id}) => id));
  return toChanges([
    ...newer.projects.map((project) => toChange(before.get(project.id) ?? null, project)),
    ...older.projects.filter(({id}) => !after.has(id)).map((project) => toChange(project, null)),
  ], initiativeFields(older, newer));
}

/** Whether both say the same. */
export function isUnchanged(changes: Changes): boolean {
  return changes.initiative.length === 0 && changeSections.every((section) => section === 'stillWaiting' || changes[section].length === 0);
}

function toChanges(changes: readonly Change[], initiative: readonly string[]): Changes {
  const found = changes.map((change) => ({change, sections: sectionsOf(change)}));
  const of = (section: ChangeSection) => found.filter(({sections}) => sections.includes(section)).map(({change}) => change);
  return {...Object.fromEntries(changeSections.map((section) => [section, of(section)])) as Record<ChangeSection, Change[]>, initiative};
}

function toChange(before: Project | null, after: Project | null): Change {
  if (!before || !after) return {before, after, news: null, fields: []};
  // an end that was adopted anew tells nothing of what was reported
  const isStatusTold = statusSection(before, after) !== null || (isMoved(before, after) && before.timeframe.end === after.timeframe.end);
  const news = isStatusTold ? null : newUpdate(before, after);
  return {before, after, news, fields: otherFields(before, after, isStatusTold || news !== null)};
}

function sectionsOf({before, after, news, fields}: Change): readonly ChangeSection[] {
  const status = statusSection(before, after);
  return [
    ...(status ? [status] : []),
    ...(before && after && isMoved(before, after) ? ['moved' as const] : []),
    ...(news ? ['reportedAgain' as const] : []),
    ...(fields.length > 0 ? ['otherwise' as const] : []),
    ...(!status && !news && !reportOf(after) ? ['stillWaiting' as const] : []),
  ];
}

/** `null` if the status is as it was. */
function statusSection(before: Project | null, after: Project | null): ChangeSection | null {
  if (!after) return 'unlisted';
  const [was, is] = [reportOf(before)?.status, reportOf(after)?.status];
  if (is === was) return before ? null : 'newlyListed';
  if (is === 'completed') return 'completed';
  if (is === 'cancelled') return 'dropped';
  return is !== undefined && was === undefined ? 'newlyReported' : 'changed';
}

function isMoved(before: Project, after: Project): boolean {
  return currentEnd(before) !== currentEnd(after);
}

function reportOf(project: Project | null): Report | null {
  return project && currentReport(project);
}
