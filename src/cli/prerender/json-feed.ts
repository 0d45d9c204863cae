import {feedItems, isDay} from './entries.js';
import {HtmlTexts, allTerms, type View} from './html-texts.js';

/**
 * JSON Feed 1.1. A date that is not known to the day is left out, for the format has no other.
 * @see https://www.jsonfeed.org/version/1.1/
 */
export function jsonFeed(view: View): string {
  const {feed, locale} = view;
  const texts = new HtmlTexts(view);
  const {publisher, initiative} = feed;
  return `${JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: texts.plain(initiative, 'title') || allTerms(locale).initiative,
    home_page_url: initiative.url,
    description: texts.plain(initiative, 'summary') || undefined,
    language: locale.lang === 'de-simple' ? 'de' : locale.lang,
    authors: publisher && [{name: publisher.name, url: publisher.url}],
    items: feedItems(view).map(({id, title, text, url, date}) => ({
      id,
      url,
      title,
      content_text: text || title,
      date_published: isDay(date) ? `${date}T00:00:00Z` : undefined,
    })),
  }, null, 2)}\n`;
}
