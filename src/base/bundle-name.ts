import {html, type TemplateResult} from 'lit';
import {commonTerms} from '../i18n/common.js';
import type {Locale} from '../i18n/locale.js';
import type {Feed} from '../model/feed.js';
import type {Bundle} from '../model/grouping.js';
import {findGroup, findOrganization} from '../model/lookup.js';
import type {Status} from '../model/status.js';
import {FeedTexts} from './feed-text.js';

/** What stands above projects that belong together: "AK 1  Infrastruktur …", an organization, a status. */
export function bundleName({by, id}: Bundle, feed: Feed, locale: Locale): TemplateResult {
  const texts = new FeedTexts(feed, locale);
  if (by === 'status') return html`${commonTerms.of(locale).status(id as Status)}`;
  if (by === 'lead') {
    const organization = findOrganization(feed, id);
    return html`${organization ? texts.of(organization, 'name') : commonTerms.of(locale).noLead}`;
  }
  const group = findGroup(feed, id);
  if (!group) return html`${commonTerms.of(locale).noGroup}`;
  const {label, title} = group;
  if (!label || !title) return html`<b>${label || title ? texts.of(group, label ? 'label' : 'title') : group.id}</b>`;
  // without the span, Chromium leaves the blank out of the accessible name
  return html`<b>${texts.of(group, 'label')}</b> <span>${texts.of(group, 'title')}</span>`;
}
