import {safeUrl} from '../../feed/safe-url.js';
import {cardTerms} from '../../i18n/card.js';
import {commonTerms} from '../../i18n/common.js';
import type {Locale} from '../../i18n/locale.js';
import {progressTerms} from '../../i18n/progress.js';
import {projectTerms} from '../../i18n/project.js';
import {timelineTerms} from '../../i18n/timeline.js';
import type {CalendarDate} from '../../model/calendar-date.js';
import type {Feed, Project, Source, Translatable} from '../../model/feed.js';
import type {Bundle} from '../../model/grouping.js';
import {findGroup, findOrganization} from '../../model/lookup.js';
import type {Status} from '../../model/status.js';
import {feedText, sameLanguage} from '../../model/translation.js';
import {h, type Child} from './markup.js';

export interface View {
  readonly feed: Feed;
  readonly locale: Locale;
  readonly now: CalendarDate;
}

export function allTerms(locale: Locale) {
  return {...commonTerms.of(locale), ...progressTerms.of(locale), ...projectTerms.of(locale), ...cardTerms.of(locale), ...timelineTerms.of(locale)};
}

/** A link, or its bare content where a visitor must not be sent; the only place that writes an `href`. */
export function link(url: string | undefined, content: Child, showHost = false): Child {
  const href = url === undefined ? null : safeUrl(url);
  if (href === null) return content;
  const {host, pathname} = new URL(href);
  const name = (host || pathname).replace(/^www\./, '');
  return [h('a', {href, rel: 'noopener noreferrer'}, content), showHost ? [' ', h('span', {class: 'host'}, `(${name})`)] : null];
}

/** The texts of a feed in the words and with the fallbacks of the widgets. */
export class HtmlTexts {
  readonly #view: View;

  constructor(view: View) {
    this.#view = view;
  }

  of<T extends Translatable>(entity: T, field: keyof T & string): Child {
    const found = feedText(entity, field, this.#view.locale.lang, this.#view.feed.language);
    return found && h('bdi', {lang: found.lang}, found.text);
  }

  plain<T extends Translatable>(entity: T, field: keyof T & string): string {
    return feedText(entity, field, this.#view.locale.lang, this.#view.feed.language)?.text ?? '';
  }

  own(text: string | undefined): Child {
    if (!text) return null;
    const {feed, locale} = this.#view;
    return h('bdi', {lang: sameLanguage(feed.language, locale.lang) ? undefined : feed.language}, text);
  }

  organization(id: string | undefined): Child {
    const organization = findOrganization(this.#view.feed, id);
    return organization ? this.of(organization, 'name') : this.own(id);
  }

  organizations(ids: readonly string[]): Child {
    return ids.map((id, index) => [index > 0 ? ', ' : null, this.organization(id)]);
  }

  lead({leads, leadText}: Project): Child {
    if (leadText) return this.own(leadText);
    return leads.length === 0 ? commonTerms.of(this.#view.locale).noLead : this.organizations(leads);
  }

  timeframe({timeframe, kind}: Project): Child {
    if (timeframe.text) return this.own(timeframe.text);
    const terms = projectTerms.of(this.#view.locale);
    const {ongoing} = commonTerms.of(this.#view.locale).kind;
    return terms.span(timeframe.start, timeframe.end) || (kind === 'ongoing' ? ongoing : terms.noTimeframe);
  }

  source(source: Source | undefined): Child {
    if (!source) return null;
    const {title, publisher, date, url} = source;
    const details = [title ? this.own(publisher) : null, date ? this.#view.locale.date(date) : null];
    return [
      `${commonTerms.of(this.#view.locale).source}: `,
      link(url, this.own(title ?? publisher ?? url), true),
      details.map((detail) => (detail === null ? null : [', ', detail])),
    ];
  }

  bundle({by, id}: Pick<Bundle, 'by' | 'id'>): Child {
    const terms = commonTerms.of(this.#view.locale);
    if (by === 'status') return terms.status(id as Status);
    const group = findGroup(this.#view.feed, id);
    if (!group) return terms.noGroup;
    const {label, title} = group;
    if (!label || !title) return h('b', {}, label || title ? this.of(group, label ? 'label' : 'title') : group.id);
    return [h('b', {}, this.of(group, 'label')), ' ', this.of(group, 'title')];
  }

  /** The line under every widget. */
  provenance(): Child {
    const {feed: {publishedDate, publisher}, locale} = this.#view;
    const terms = commonTerms.of(locale);
    return h('p', {class: 'provenance'},
      publishedDate ? [terms.publishedOn(publishedDate), ' '] : null,
      publisher ? [`${terms.source}: `, link(publisher.url, h('bdi', {}, publisher.name))] : null,
    );
  }

  unreadable(): Child {
    const {feed: {unreadable}, locale} = this.#view;
    return unreadable > 0 ? h('p', {class: 'note'}, commonTerms.of(locale).unreadable(unreadable)) : null;
  }

  heading(): Child {
    const {feed: {initiative}, locale} = this.#view;
    return initiative.title ? this.of(initiative, 'title') : commonTerms.of(locale).initiative;
  }
}
