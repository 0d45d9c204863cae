import {compareDates} from './calendar-date.js';
import type {Project, Update} from './feed.js';

/** What a partner reported last. `notReported` is what is left when nobody did: neither done nor not begun. */
export type Status = (typeof statuses)[number];

/** All statuses, in the order in which bars, legends and filters show them. */
export const statuses = [
  'completed',
  'continuing',
  'inProgress',
  'planned',
  'awaitingDecision',
  'paused',
  'cancelled',
  'notReported',
] as const;

export function isStatus(code: string): code is Status {
  return (statuses as readonly string[]).includes(code);
}

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

/** `completed` and `cancelled`: nothing more is expected. */
export function isFinal(status: Status): boolean {
  return status === 'completed' || status === 'cancelled';
}
