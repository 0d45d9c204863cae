import {isCalendarDate, lastDay, startTime} from '../model/calendar-date.js';

/** The beginning of a text that is too long, with "…". Counts letters, not halves of them. */
export function shortenText(text: string, maximum: number): string {
  return `${[...text].slice(0, maximum - 1).join('')}…`;
}

/** Which items of a list that is too long stay, by their index: of updates the newest, of other lists the first. */
export function shortenList(list: readonly unknown[], maximum: number, key: PropertyKey | undefined): readonly number[] {
  const all = list.map((_, index) => index);
  if (key === 'updates') all.sort((a, b) => dateOf(list[b]) - dateOf(list[a]) || b - a);
  return all.slice(0, maximum).sort((a, b) => a - b);
}

/** The last possible day as a number; an update without a usable date is the oldest. */
function dateOf(item: unknown): number {
  const {date} = (item ?? {}) as {date?: unknown};
  return typeof date === 'string' && isCalendarDate(date) ? startTime(lastDay(date)) : -Infinity;
}
