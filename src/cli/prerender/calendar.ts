import {endTime, toDay, type CalendarDate} from '../../model/calendar-date.js';
import {currentEnd} from '../../model/timeframe.js';
import {safeUrl} from '../../feed/safe-url.js';
import {idOf, isDay, withIds} from './entries.js';
import {HtmlTexts, allTerms, type View} from './html-texts.js';
import type {Prerendered} from './prerendered.js';

interface CalendarItem {
  readonly id: string;
  readonly summary: string;
  readonly description: string;
  readonly date: CalendarDate | undefined;
  readonly url: string | undefined;
}

/**
 * Events, milestones and ends as whole days; what is not known to the day is left out, and counted.
 * @see https://www.rfc-editor.org/rfc/rfc5545
 */
export function calendar(view: View): Prerendered {
  const {feed: {publishedDate}, locale, now} = view;
  const all = calendarItems(view);
  const dated = all.flatMap((item) => (isDay(item.date) ? {...item, date: item.date} : []));
  const stamp = `${compact(isDay(publishedDate) ? publishedDate : now)}T000000Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//initiative-widgets//${locale.lang.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    ...dated.flatMap(({id, summary, description, date, url}) => [
      'BEGIN:VEVENT',
      `UID:${escapeText(id)}`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${compact(date)}`,
      `DTEND;VALUE=DATE:${compact(toDay(endTime(date)))}`,
      `SUMMARY:${escapeText(summary)}`,
      ...(description ? [`DESCRIPTION:${escapeText(description)}`] : []),
      ...(url === undefined ? [] : [`URL:${url}`]),
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return {content: lines.map((line) => `${fold(line)}\r\n`).join(''), leftOut: all.length - dated.length};
}

function calendarItems(view: View): CalendarItem[] {
  const {feed, locale} = view;
  const texts = new HtmlTexts(view);
  const terms = allTerms(locale);
  const events = withIds(view, 'ereignis', feed.initiative.events).map(([event, id]): CalendarItem => ({
    id,
    summary: texts.plain(event, 'title'),
    description: '',
    date: event.date,
    url: safe(event.source?.url),
  }));
  const ofProjects = feed.projects.flatMap((project): CalendarItem[] => {
    const title = texts.plain(project, 'title');
    const url = safe(project.url);
    const end = currentEnd(project);
    return [
      ...withIds(view, `${project.id}/meilenstein`, project.milestones).map(([milestone, id]): CalendarItem => ({
        id,
        summary: `${title}: ${texts.plain(milestone, 'title')}`,
        description: terms.milestoneStatus[milestone.status],
        date: milestone.date,
        url,
      })),
      ...(end ? [{id: idOf(view, `${project.id}/ende`), summary: `${title}: ${terms.span(undefined, end)}`, description: '', date: end, url}] : []),
    ];
  });
  return [...events, ...ofProjects];
}

function safe(url: string | undefined): string | undefined {
  return (url === undefined ? null : safeUrl(url)) ?? undefined;
}

/** The one escape of iCalendar texts; controls have no place in them. */
export function escapeText(text: string): string {
  return text
    .replace(/\\/g, '\\\\')
    .replace(/[;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/[\0-\x1f\x7f]/g, '');
}

const lineLength = 75;

/** Lines of at most 75 octets, never within a letter. */
export function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const letter of line) {
    const size = Buffer.byteLength(letter);
    if (octets + size > lineLength) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += letter;
    octets += size;
  }
  return folded;
}

function compact(day: CalendarDate): string {
  return day.replaceAll('-', '');
}
