import {lastDay, precisionOf, type CalendarDate} from '../../model/calendar-date.js';
import type {Dissent, Source, Update} from '../../model/feed.js';
import {safeUrl} from '../../feed/safe-url.js';
import {findOrganization} from '../../model/lookup.js';
import {HtmlTexts, allTerms, type View} from './html-texts.js';

/** A report or an event, as feed readers and calendars take it. */
export interface FeedItem {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly url: string | undefined;
  readonly date: CalendarDate | undefined;
}

/** All reports and events, newest first; those without a date come last. */
export function feedItems(view: View): readonly FeedItem[] {
  const {feed} = view;
  const texts = new HtmlTexts(view);
  const updates = feed.projects.flatMap((project) => withIds(view, project.id, project.updates).map(([update, id]): FeedItem => {
    const terms = allTerms(view.locale);
    const status = update.status && terms.status(update.status, project.kind);
    const what = texts.plain(update, 'title') || status || texts.plain(update, 'text');
    return {
      id,
      title: [texts.plain(project, 'title'), what].filter(Boolean).join(': '),
      text: updateText(view, update, status),
      url: urlOf(update.source, project.url),
      date: update.date,
    };
  }));
  const events = withIds(view, 'ereignis', feed.initiative.events).map(([event, id]): FeedItem => ({
    id,
    title: texts.plain(event, 'title'),
    text: sourceText(view, event.source),
    url: urlOf(event.source, feed.initiative.url),
    date: event.date,
  }));
  return [...updates, ...events].sort((a, b) => order(a.date, b.date));
}

export function isDay(date: CalendarDate | undefined): date is CalendarDate {
  return date !== undefined && precisionOf(date) === 'day';
}

/** Rows with ids that go by their dates, so that one more row renames no other; of the same date they are counted. */
export function withIds<T extends {readonly date?: CalendarDate}>(view: View, place: string, rows: readonly T[]): readonly (readonly [T, string])[] {
  const counts = new Map<string, number>();
  return rows.map((row) => {
    const date = row.date ?? 'ohne-datum';
    const count = (counts.get(date) ?? 0) + 1;
    counts.set(date, count);
    return [row, idOf(view, [place, date, ...(count > 1 ? [count] : [])].join('/'))];
  });
}

/** Stays the same as long as the feed keeps its address. */
export function idOf({feed}: View, place: string): string {
  const base = feed.uri ?? `urn:initiative:${encodeURIComponent(feed.initiative.id ?? feed.initiative.title ?? 'initiative')}`;
  return `${base}#${place.split('/').map(encodeURIComponent).join('/')}`;
}

function updateText(view: View, update: Update, status: string | undefined): string {
  const texts = new HtmlTexts(view);
  const terms = allTerms(view.locale);
  const {newEnd, source, dissent} = update;
  const labelled = (label: string, text: string) => (text ? `${label}: ${text}` : '');
  return [
    labelled(terms.state, status ?? ''),
    texts.plain(update, 'text'),
    labelled(terms.scope, texts.plain(update, 'scope')),
    labelled(terms.waitingFor, texts.plain(update, 'waitingFor')),
    newEnd ? terms.newEnd(newEnd) : '',
    labelled(terms.reason, texts.plain(update, 'reason')),
    ...dissent.map((other) => dissentText(view, other)),
    ...reporterLines(view, update),
    sourceText(view, source),
  ].filter(Boolean).join('\n');
}

/** On one line, with its address, which stands nowhere else. */
function dissentText(view: View, {by, text = '', url = ''}: Dissent): string {
  const who = `${allTerms(view.locale).dissentOf} ${nameOf(view, by)}`.trim();
  const what = text && url ? `${text} (${url})` : text || url;
  return [who, what.replace(/\s+/g, ' ')].filter(Boolean).join(': ');
}

function reporterLines(view: View, {date, reportedBy, confirmedBy, inferred}: Update): string[] {
  const terms = allTerms(view.locale);
  const reported = [date ? terms.reportedOn(date) : terms.undated, reportedBy ? `${terms.by} ${nameOf(view, reportedBy)}` : ''];
  return [
    date || reportedBy ? reported.filter(Boolean).join(' ') : '',
    confirmedBy.length > 0 ? `${terms.confirmedBy} ${confirmedBy.map((id) => nameOf(view, id)).join(', ')}` : '',
    inferred ? terms.inferred : '',
  ];
}

function nameOf(view: View, id: string | undefined): string {
  const organization = findOrganization(view.feed, id);
  return organization ? new HtmlTexts(view).plain(organization, 'name') : id ?? '';
}

function sourceText({locale}: View, source: Source | undefined): string {
  if (!source) return '';
  const {title, publisher, date, url} = source;
  return `${allTerms(locale).source}: ${[title ?? publisher ?? url, title && publisher, date && locale.date(date)].filter(Boolean).join(', ')}`;
}

function urlOf(source: Source | undefined, other: string | undefined): string | undefined {
  const url = source?.url ?? other;
  return (url === undefined ? null : safeUrl(url)) ?? undefined;
}

function order(a: CalendarDate | undefined, b: CalendarDate | undefined): number {
  const [x, y] = [a ? lastDay(a) : '', b ? lastDay(b) : ''];
  return x < y ? 1 : x > y ? -1 : 0;
}
