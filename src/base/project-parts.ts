import {html, nothing, type TemplateResult} from 'lit';
import {commonTerms} from '../i18n/common.js';
import type {Locale} from '../i18n/locale.js';
import {projectTerms} from '../i18n/project.js';
import type {Feed, Project, Source} from '../model/feed.js';
import {findOrganization} from '../model/lookup.js';
import type {Standing} from '../model/standing.js';
import {FeedTexts} from './feed-text.js';
import {link} from './link.js';
import {statusSign} from './status-mark.js';

/** The facts of a project that several widgets show, each in the same words everywhere. */
export class ProjectParts {
  readonly #feed: Feed;
  readonly #locale: Locale;
  readonly #texts: FeedTexts;

  constructor(feed: Feed, locale: Locale) {
    this.#feed = feed;
    this.#locale = locale;
    this.#texts = new FeedTexts(feed, locale);
  }

  /** Colour, texture and word; outlined where the report is out of date. */
  badge({status, freshness, project}: Standing): TemplateResult {
    const terms = commonTerms.of(this.#locale);
    return html`<span class="badge ${freshness}" part="badge"
      >${statusSign(status)}<span>${terms.status(status, project.kind)}</span></span
    >`;
  }

  /** The wording of the adopted list, else the names, else that nobody is named. */
  lead({leads, leadText}: Project): TemplateResult {
    if (leadText) return html`${this.#texts.own(leadText)}`;
    if (leads.length === 0) return html`<span class="muted">${commonTerms.of(this.#locale).noLead}</span>`;
    return html`${this.#names(leads)}`;
  }

  partners({partners}: Project): TemplateResult | typeof nothing {
    return partners.length > 0 ? this.#names(partners) : nothing;
  }

  organization(id: string | undefined): TemplateResult | typeof nothing {
    const organization = findOrganization(this.#feed, id);
    return organization ? html`${this.#texts.of(organization, 'name')}` : this.#texts.own(id);
  }

  /** The adopted words, else the dates, else what kind of task it is. */
  timeframe({timeframe: {text, start, end}, kind}: Project): TemplateResult | string {
    if (text) return html`${this.#texts.own(text)}`;
    const {span, noTimeframe} = projectTerms.of(this.#locale);
    if (start || end) return span(start, end);
    return kind === 'ongoing' ? commonTerms.of(this.#locale).kind.ongoing : html`<span class="muted">${noTimeframe}</span>`;
  }

  /** Title, publisher and date of a source; the title is the link. */
  source(source: Source | undefined): TemplateResult | typeof nothing {
    if (!source) return nothing;
    const {title, publisher, date, url} = source;
    const details = [
      title ? this.#texts.own(publisher) : nothing,
      date ? this.#locale.date(date) : nothing,
    ].filter((detail) => detail !== nothing);
    return html`<span class="source-of"
      >${commonTerms.of(this.#locale).source}:
      ${link(url, this.#texts.own(title ?? publisher ?? url), {showHost: true})}${details.map((detail) => html`, ${detail}`)}</span
    >`;
  }

  #names(ids: readonly string[]): TemplateResult {
    return html`${ids.map((id, index) => html`${index > 0 ? ', ' : nothing}${this.organization(id)}`)}`;
  }
}
