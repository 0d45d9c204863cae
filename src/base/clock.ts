import {isBefore, isCalendarDate, type CalendarDate} from '../model/calendar-date.js';
import type {Feed} from '../model/feed.js';

/**
 * The day on which a widget looks at its feed: `now`, a day that the page names and that is taken as it is, else the visitor's
 * day. A clock that runs behind the feed is wrong.
 */
export function today(now: string, {publishedDate}: Feed): CalendarDate {
  if (isCalendarDate(now)) return now;
  const clock = new Date();
  const day = [clock.getFullYear(), clock.getMonth() + 1, clock.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
  return publishedDate !== undefined && isBefore(day, publishedDate) ? publishedDate : day;
}
