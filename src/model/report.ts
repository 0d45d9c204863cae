import {compareDates} from './calendar-date.js';
import type {Project, Update} from './feed.js';
import type {Status} from './status.js';

/** An update that counts: it carries a status and a date. */
export interface Report extends Update {
  readonly status: Status;
  readonly date: string;
}

/**
 * The report that sets the status of a project: the newest one, by its last possible day; of equal ones the later in
 * the list. None, or one with a code that nobody knows: `null`, and the project is `notReported`.
 */
export function currentReport({updates}: Project): Report | null {
  let newest: Report | null = null;
  for (const update of updates) {
    if (isReport(update) && (!newest || compareDates(update.date, newest.date) >= 0)) newest = update;
  }
  return newest?.status === 'notReported' ? null : newest;
}

/** All updates, news included, newest first by their last possible day; of equal ones the later in the list. */
export function newestFirst({updates}: Project): readonly Update[] {
  return [...updates].reverse().sort((a, b) => {
    return a.date && b.date ? compareDates(b.date, a.date) : Number(!a.date) - Number(!b.date);
  });
}

export function isReport(update: Update): update is Report {
  return update.status !== undefined && update.date !== undefined;
}
