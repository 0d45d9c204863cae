import type {CalendarDate} from '../../model/calendar-date.js';
import {feedItems, idOf, isDay} from './entries.js';
import {HtmlTexts, allTerms, type View} from './html-texts.js';
import {h} from './markup.js';
import type {Prerendered} from './prerendered.js';

/**
 * Atom, for which every entry needs a day: others are left out, and counted.
 * @see https://www.rfc-editor.org/rfc/rfc4287
 */
export function atomFeed(view: View): Prerendered {
  const {feed, locale, now} = view;
  const texts = new HtmlTexts(view);
  const {initiative, publisher, publishedDate} = feed;
  const title = texts.plain(initiative, 'title') || allTerms(locale).initiative;
  const all = feedItems(view);
  const dated = all.flatMap((item) => (isDay(item.date) ? {...item, date: item.date} : []));
  const updated = isDay(publishedDate) ? publishedDate : (dated[0]?.date ?? now);
  const root = h('feed', {xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': locale.lang === 'de-simple' ? 'de' : locale.lang},
    h('id', {}, idOf(view, 'atom')),
    h('title', {}, title),
    h('updated', {}, midnight(updated)),
    h('author', {}, h('name', {}, publisher?.name ?? title)),
    initiative.url ? h('link', {href: initiative.url, rel: 'alternate'}) : null,
    dated.map(({id, title: heading, text, url, date}) => h('entry', {},
      h('id', {}, id),
      h('title', {}, heading),
      h('updated', {}, midnight(date)),
      url === undefined ? null : h('link', {href: url, rel: 'alternate'}),
      h('content', {type: 'text'}, text || heading),
    )),
  );
  return {content: `<?xml version="1.0" encoding="UTF-8"?>\n${String(root)}\n`, leftOut: all.length - dated.length};
}

function midnight(day: CalendarDate): string {
  return `${day}T00:00:00Z`;
}
