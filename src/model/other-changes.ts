import type {Feed, Project, Update} from './feed.js';
import {currentReport, newestFirst} from './report.js';
import {differingKeys, isSame} from './same.js';
import {currentEnd} from './timeframe.js';

/** The update that is new at the top: the newest of all, else the one that sets the status. One that was only corrected is not. */
export function newUpdate(before: Project, after: Project): Update | null {
  const isNew = (is: Update | null | undefined, was: Update | null | undefined) => {
    if (!is || before.updates.some((update) => isSame(update, is))) return false;
    return is.date !== was?.date || after.updates.length > before.updates.length;
  };
  const [newest] = newestFirst(after);
  const report = currentReport(after);
  if (newest && isNew(newest, newestFirst(before)[0])) return newest;
  return report && isNew(report, currentReport(before)) ? report : null;
}

/**
 * Fields of a project that differ. If its status, its end or its newest update tells that much already (`isTold`), what follows
 * from that is left out.
 */
export function otherFields(before: Project, after: Project, isTold: boolean): readonly string[] {
  return differingKeys(before, after).filter((key) => {
    if (key === 'updates') return !isTold || isHistoryChanged(before, after);
    return key !== 'timeframe' || !isAdoptedEndMoved(before, after) || before.timeframe.start !== after.timeframe.start;
  });
}

/** Fields that differ of a feed and its initiative, its projects aside; `order` is that of the projects. */
export function initiativeFields(older: Feed, newer: Feed): readonly string[] {
  const ids = (feed: Feed, other: Feed) => {
    const known = new Set(other.projects.map(({id}) => id));
    return feed.projects.map(({id}) => id).filter((id) => known.has(id));
  };
  return [
    ...differingKeys(older.initiative, newer.initiative),
    ...differingKeys(older, newer).filter((key) => key !== 'initiative' && key !== 'projects'),
    ...(isSame(ids(older, newer), ids(newer, older)) ? [] : ['order']),
  ];
}

/** Whether another end was adopted and holds: then it moved, and the wording follows. */
function isAdoptedEndMoved(before: Project, after: Project): boolean {
  return before.timeframe.end !== after.timeframe.end && currentEnd(before) !== currentEnd(after);
}

/** Whether an update is gone or another that was neither the newest nor set the status. */
function isHistoryChanged(before: Project, after: Project): boolean {
  const top = [newestFirst(before)[0], currentReport(before)];
  return before.updates.some((was) => !top.includes(was) && !after.updates.some((is) => isSame(was, is)));
}
