import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import {renderChoice} from '../../base/choice.js';
import {FeedElement} from '../../base/feed-element.js';
import {property} from '../../base/property.js';
import {percent, statusStretch, statusSwatch} from '../../base/status-mark.js';
import {commonTerms} from '../../i18n/common.js';
import {progressTerms} from '../../i18n/progress.js';
import type {Feed} from '../../model/feed.js';
import {parseFilter, type Filter} from '../../model/filter.js';
import {bundleProjects, type Bundle, type GroupKey} from '../../model/grouping.js';
import {summarizePart, summarizeProgress, type Progress, type Segment} from '../../model/progress.js';
import {bundleName} from '../../base/bundle-name.js';
import {hostStyles} from '../../styles/host.styles.js';
import {statusStyles} from '../../styles/status.styles.js';
import {styles} from './initiative-progress.styles.js';

/**
 * How far the initiative is: a sentence, one bar that adds up to all adopted projects, its legend, and a row per
 * working group. What stands inside it is shown until the feed is there, and after a failure.
 *
 * @summary Sentence, bar and legend for the progress of an initiative.
 * @tag initiative-progress
 *
 * @fires {FeedLoadEvent} initiative-load - The feed is shown.
 * @fires {FeedErrorEvent} initiative-error - The feed could not be loaded, read or drawn.
 * @fires {FeedRetryEvent} initiative-retry - An attempt failed and another one follows.
 * @fires {ProjectFilterEvent} initiative-filter - A person chose a status or a group, beside other widgets. Cancelable.
 *
 * @slot - Shown until the feed is there and after a failure, for example a link to the plain page.
 * @slot empty - Shown when the feed has no projects.
 * @slot error - Shown when there is no feed to show.
 *
 * @csspart root - All that the widget draws.
 * @csspart heading - The heading.
 * @csspart sentence - The sentence on completion, above the bar.
 * @csspart facts - The further sentences, below the bar.
 * @csspart bar - The bar. Decoration: all it shows is text in the legend.
 * @csspart segment - One status in the bar.
 * @csspart entry - One status in the legend.
 * @csspart row - One working group, lead or the like.
 * @csspart choice - The button that has other widgets show one status or group.
 * @csspart source - The line with date, source and data.
 * @csspart message - What is said while loading and after a failure.
 * @csspart retry - The button that loads the feed again.
 *
 * @cssprop [--initiative-progress-height=1.5em] - Height of the bar.
 *
 * @cssstate loading - A request is under way.
 * @cssstate failed - The last request failed.
 * @cssstate empty - The feed has no projects; also while the bar shows those that are not published.
 */
export class InitiativeProgressElement extends FeedElement {
  static override styles = [hostStyles, statusStyles, styles];

  /** How much is shown: everything, one line with a thin bar for a sidebar, or a pill to quote. */
  @property({reflect: true, useDefault: true}) size: 'full' | 'compact' | 'badge' = 'full';

  /** By what the rows below the bar are put together; `none` leaves them out. */
  @property() breakdown: 'group' | 'lead' | 'none' = 'group';

  /** What a person chose is marked in the legend; the bar goes on adding up to all adopted projects. */
  protected override get filter(): Filter {
    return parseFilter(this);
  }

  /** Without projects there still is a bar, of those that are not published. */
  protected override isEmpty(feed: Feed): boolean {
    return super.isEmpty(feed) && !feed.initiative.projectTotal;
  }

  protected override citationTitle(): string {
    return this.#terms.progressHeading;
  }

  protected override get isBrief(): boolean {
    return this.size === 'badge';
  }

  protected override renderFeed(feed: Feed): TemplateResult {
    const progress = this.isFiltered ? summarizePart(this.visibleProjects(feed)) : summarizeProgress(feed);
    const {completion, ongoing} = progress;
    const terms = this.#terms;
    const rest = terms.ongoing(ongoing) || (this.isFiltered ? terms.noPublishedProjects : terms.empty);
    if (this.isBrief) return html`<p class="pill" part="sentence">${completion.of > 0 ? terms.badge(completion) : rest}</p>`;
    return html`
      <p class="sentence" part="sentence">${terms.completion(completion) || rest}</p>
      ${this.#renderBar(progress.segments)}
      ${this.size === 'compact'
        ? html`<p class="small">${terms.coverage(progress.reported, progress.published, progress.total)}</p>`
        : html`
            ${this.#renderLegend(progress)} ${this.#renderFacts(feed, progress)}
            ${this.breakdown === 'none' ? nothing : this.#renderBreakdown(feed)}
          `}
    `;
  }

  get #terms() {
    return {...commonTerms.of(this.locale), ...progressTerms.of(this.locale)};
  }

  #renderBar(segments: readonly Segment[]): TemplateResult {
    return html`
      <svg class="bar" part="bar" aria-hidden="true">${segments.map((segment) => this.#renderSegment(segment))}</svg>
    `;
  }

  #renderSegment({status, start, share}: Segment): SVGTemplateResult {
    return svg`${statusStretch(status, percent(start), percent(share), percent(start + share))}`;
  }

  #renderLegend({segments}: Progress): TemplateResult {
    const {number} = this.locale;
    const terms = this.#terms;
    return html`
      <ul class="legend">
        ${segments.map(
          ({status, count}) => html`
            <li class="entry" part="entry">
              ${statusSwatch(status)}<span>${this.#choice('status', status, html`${terms.status(status)}: <b>${number(count)}</b>`)}</span>
            </li>
          `,
        )}
      </ul>
      <details class="meaning">
        <summary>${terms.meaningOfStatuses}</summary>
        <dl>
          ${segments.map(({status}) => html`<dt>${terms.status(status)}</dt><dd>${terms.meaning[status]}</dd>`)}
        </dl>
      </details>
    `;
  }

  /** Nobody can show what is not published, or what belongs to no group. */
  #choice(key: Bundle['by'], value: string | null, words: unknown): unknown {
    if (value === null || value === 'unpublished' || key === 'none') return words;
    return renderChoice(this, this.shared, key, value, words);
  }

  #renderFacts(feed: Feed, progress: Progress): TemplateResult {
    const terms = this.#terms;
    const {completion, transferred, ongoing, reported, published, total, asOf} = progress;
    const facts = [
      this.isFiltered ? terms.part(published) : '',
      transferred > 0 ? terms.transferred(transferred) : '',
      // where there is nothing to complete, this sentence leads
      completion.of > 0 ? terms.ongoing(ongoing) : '',
      published > 0 ? terms.coverage(reported, published, total) : '',
      asOf ? terms.asOf(asOf) : '',
    ].filter(Boolean);
    const note = total > published && !this.isFiltered ? this.texts(feed).of(feed.initiative, 'unpublishedNote') : nothing;
    return html`
      <ul class="facts" part="facts">
        ${facts.map((fact) => html`<li>${fact}</li>`)} ${note === nothing ? nothing : html`<li>${note}</li>`}
      </ul>
    `;
  }

  #renderBreakdown(feed: Feed): TemplateResult {
    const by: GroupKey = this.breakdown === 'lead' ? 'lead' : 'group';
    const bundles = bundleProjects(feed, this.visibleProjects(feed), by);
    const shown = this.isFiltered ? bundles.filter(({projects}) => projects.length > 0) : bundles;
    if (shown.length < 2 && !shown.some(({id}) => id !== null)) return html``;
    return html`<ul class="breakdown">${shown.map((bundle) => this.#renderRow(feed, bundle))}</ul>`;
  }

  #renderRow(feed: Feed, bundle: Bundle): TemplateResult {
    const {number} = this.locale;
    const terms = this.#terms;
    const {segments, published} = summarizePart(bundle.projects);
    return html`
      <li class="row" part="row">
        <div class="name">${this.#choice(bundle.by, bundle.id, bundleName(bundle, feed, this.locale))}</div>
        <div class="count">${published > 0 ? terms.publishedProjects(published) : terms.noPublishedProjects}</div>
        ${published > 0 ? this.#renderBar(segments) : nothing}
        <div class="shares">
          ${segments.map(({status, count}) => `${terms.status(status)}:\u00a0${number(count)}`).join(' · ')}
        </div>
      </li>
    `;
  }
}
