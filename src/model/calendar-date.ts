/** A day, a month or a year, as exact as it is known: `2018-11-26`, `2018-11` or `2018`. Years 1900 to 2200. */
export type CalendarDate = string;

/** How exactly a date is known. */
export type Precision = 'year' | 'month' | 'day';

const pattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const msPerDay = 86_400_000;

/** Whether the text is a date that exists, in one of the three precisions. */
export function isCalendarDate(text: string): text is CalendarDate {
  const parts = pattern.exec(text);
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2] ?? 1), Number(parts[3] ?? 1)];
  return year >= 1900 && year <= 2200 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
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
  const precision = precisionOf(date);
  if (precision === 'day') return date;
  if (precision === 'year') return `${date}-12-31`;
  return `${date}-${twoDigits(daysInMonth(Number(date.slice(0, 4)), Number(date.slice(5, 7))))}`;
}

/** Orders by the last possible day: negative, zero or positive, as `sort` wants it. */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  const [x, y] = [lastDay(a), lastDay(b)];
  return x < y ? -1 : x > y ? 1 : 0;
}

/** Whether every day that the date can mean lies before `day`. */
export function isBefore(date: CalendarDate, day: CalendarDate): boolean {
  return lastDay(date) < firstDay(day);
}

/** Milliseconds since 1970 at the start of the first day, in UTC: what a time scale takes. */
export function startTime(date: CalendarDate): number {
  const day = firstDay(date);
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8)));
}

/** Milliseconds since 1970 at the end of the last day, in UTC. */
export function endTime(date: CalendarDate): number {
  return startTime(lastDay(date)) + msPerDay;
}

/** The last possible day of `date`, moved by an ISO 8601 duration with one unit: `P12M`, `P1Y`, `P2W`, `P10D`. */
export function addDuration(date: CalendarDate, duration: string): CalendarDate {
  const day = lastDay(date);
  const count = parseInt(duration.slice(1), 10);
  const unit = duration.slice(-1);
  const time = startTime(day);
  if (unit === 'D' || unit === 'W') return toDay(time + count * (unit === 'W' ? 7 : 1) * msPerDay);

  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count * (unit === 'Y' ? 12 : 1);
  const [year, month] = [Math.min(Math.floor(months / 12), 9999), (months % 12) + 1];
  return `${year}-${twoDigits(month)}-${twoDigits(Math.min(Number(day.slice(8)), daysInMonth(year, month)))}`;
}

/** The UTC day of a time in milliseconds. */
export function toDay(time: number): CalendarDate {
  return new Date(time).toISOString().slice(0, 10);
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function twoDigits(n: number): string {
  return n < 10 ? `0${n}` : `${n}`;
}
