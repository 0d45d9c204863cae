/** A day, a month or a year, as exact as it is known: `2018-11-26`, `2018-11` or `2018`. Years 1900 to 2200. */
export type CalendarDate = string;

/** How exactly a date is known. */
export type Precision = 'year' | 'month' | 'day';

export const msPerDay = 86_400_000;

/** Whether the text is a date that exists, in one of the three precisions. */
export function isCalendarDate(text: string): text is CalendarDate {
  if (!/^\d{4}(-\d\d){0,2}$/.test(text)) return false;
  const year = yearOf(text);
  // a day that does not exist is counted on into the next month
  return year >= 1900 && year <= 2200 && toDay(startTime(text)).startsWith(text);
}

export function precisionOf(date: CalendarDate): Precision {
  return date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day';
}

/** The first day that the date can mean, as `YYYY-MM-DD`. */
export function firstDay(date: CalendarDate): CalendarDate {
  return date + '-01-01'.slice(date.length - 4);
}

/** The last day that the date can mean, as `YYYY-MM-DD`: "bis 2018" ends on 31 December 2018. */
export function lastDay(date: CalendarDate): CalendarDate {
  return date.length === 10 ? date : toDay(endTime(date) - msPerDay);
}

/** Orders by the last possible day: negative, zero or positive, as `sort` wants it. */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  return endTime(a) - endTime(b);
}

/** Whether every day that the date can mean lies before `day`. */
export function isBefore(date: CalendarDate, day: CalendarDate): boolean {
  // as text: to make times of the dates of ten thousand projects takes longer than to draw the first of them
  return date < day.slice(0, date.length);
}

/** Milliseconds since 1970 at the start of the first day, in UTC: what a time scale takes. */
export function startTime(date: CalendarDate): number {
  return Date.UTC(yearOf(date), partAt(date, 5, 1) - 1, partAt(date, 8, 1));
}

/** Milliseconds since 1970 at the end of the last day, in UTC. */
export function endTime(date: CalendarDate): number {
  // the month after the last of a year, or after this one
  const month = partAt(date, 5, 13) - Number(precisionOf(date) !== 'month');
  return Date.UTC(yearOf(date), month, partAt(date, 8, 0) + 1);
}

/**
 * The last possible day of `date`, moved by an ISO 8601 duration with one unit: `P12M`, `P1Y`, `P2W`, `P10D`. Milliseconds since
 * 1970 at its start, in UTC.
 */
export function addDuration(date: CalendarDate, duration: string): number {
  const count = parseInt(duration.slice(1), 10);
  const unit = duration.slice(-1);
  const last = lastDay(date);
  if (unit === 'D' || unit === 'W') return startTime(last) + count * (unit === 'W' ? 7 : 1) * msPerDay;
  const year = yearOf(last);
  const moved = partAt(last, 5, 1) + count * (unit === 'Y' ? 12 : 1);
  // a month after 31 January is the last day of February
  return Math.min(Date.UTC(year, moved - 1, partAt(last, 8, 1)), Date.UTC(year, moved, 0));
}

/** The UTC day of a time in milliseconds. */
export function toDay(time: number): CalendarDate {
  return new Date(time).toISOString().slice(0, 10);
}

/** In pieces rather than as a list: ten thousand projects have their dates read before the first paint. */
function yearOf(date: CalendarDate): number {
  return Number(date.slice(0, 4));
}

/** The month, at 5, or the day, at 8. */
function partAt(date: CalendarDate, at: number, otherwise: number): number {
  return Number(date.slice(at, at + 2)) || otherwise;
}
