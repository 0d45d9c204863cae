import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import type {Shared} from '../controllers/feed-context.js';
import {FeedController} from '../controllers/feed-controller.js';
import {LocaleController} from '../controllers/locale-controller.js';
import {FeedError} from '../feed/feed-error.js';
import {commonTerms} from '../i18n/common.js';
import type {Locale} from '../i18n/locale.js';
import type {CalendarDate} from '../model/calendar-date.js';
import type {Feed, Project} from '../model/feed.js';
import {isFiltering, matches, parseFilter, type Filter} from '../model/filter.js';
import {Announcer} from './announcer.js';
import {today} from './clock.js';
import {FeedRetryEvent} from './feed-events.js';
import {FeedTexts} from './feed-text.js';
import {createMessages, type Messages} from './messages.js';
import {property} from './property.js';
import {renderProvenance} from './provenance.js';
import {showState} from './show-state.js';

/**
 * What every widget does: get a feed, keep what the page author wrote until there is one, say where numbers come from.
 *
 * @cssprop --initiative-color-text - Text.
 * @cssprop --initiative-color-muted - Text of less weight.
 * @cssprop --initiative-color-surface - Background.
 * @cssprop --initiative-color-line - Lines between rows and sections.
 * @cssprop --initiative-color-accent - Mark and fill of what is completed.
 * @cssprop --initiative-color-link - Links and buttons.
 * @cssprop --initiative-color-focus - Outline of what has the focus; the colour of links unless told.
 * @cssprop [--initiative-font-family=system-ui, sans-serif] - Font.
 * @cssprop [--initiative-heading-font-family=inherit] - Font of the heading.
 * @cssprop [--initiative-font-size=medium] - Size of the text, which all lengths follow.
 * @cssprop [--initiative-radius=0.25em] - Rounding of corners.
 * @cssprop [--initiative-space=1em] - Space around the widget and between its sections.
 */
export abstract class FeedElement extends LitElement {
  /** Address of the feed, relative to the page, or `#id` of a `<script type="application/json">` in the page. */
  @property() src = '';

  /** The feed itself, as parsed JSON or as `parseFeed` made it; goes before `src`. */
  @property({attribute: false}) feed: unknown = null;

  /** Language of the widget's own texts; without it the nearest `lang` of the page. */
  @property({reflect: true, useDefault: true}) override lang = '';

  /** Light or dark colours; `auto` takes those of the page. */
  @property({reflect: true, useDefault: true}) theme: 'light' | 'dark' | 'auto' = 'light';

  /** Heading in place of the title of the initiative or project. */
  @property() heading = '';

  /** Level of the heading, `2` to `6`; `none` hides it. */
  @property({attribute: 'heading-level'}) headingLevel: '2' | '3' | '4' | '5' | '6' | 'none' = '2';

  /** Day on which the feed is looked at, as `2026-11-23`, for archived pages; without it the visitor's day. */
  @property() now = '';

  /** Shows only these working groups: ids, separated by blanks. */
  @property() group = '';

  /** Shows only what these organizations lead: ids, separated by blanks. */
  @property() lead = '';

  /** Shows only these statuses: codes, separated by blanks. */
  @property() status = '';

  /** `lazy` asks for the feed only near the viewport, or for printing. */
  @property() loading: 'eager' | 'lazy' = 'eager';

  /** `none` hides downloads and citation. */
  @property() actions: 'all' | 'none' = 'all';

  readonly #internals = this.attachInternals();
  readonly #locale = new LocaleController(this);
  readonly #source = new FeedController(this, (attempt, delay) => {
    this.dispatchEvent(new FeedRetryEvent(this.#source.url, attempt, delay));
  });
  readonly #announcer = new Announcer(this);
  #failure: FeedError | null = null;
  #hasFallenBack = false;

  /** Loads the feed again. What is shown stays until the new one is there. */
  reload(): void {
    this.#source.reload();
  }

  /** What throws while Lit writes leaves its part unusable: it goes, and what the page author wrote is seen again. */
  protected override update(changed: PropertyValues): void {
    this.#failure = null;
    // not in `willUpdate`: controllers learn of a new feed after that
    showState(this.#internals, this.#source.state);
    if (this.#hasFallenBack) {
      this.renderRoot.replaceChildren();
      this.#hasFallenBack = false;
    }
    try {
      super.update(changed);
    } catch (error) {
      this.#fail(error);
      this.#hasFallenBack = true;
      delete (this.renderRoot as {_$litPart$?: unknown})['_$litPart$'];
      this.renderRoot.replaceChildren(document.createElement('slot'));
    }
  }

  protected override render(): TemplateResult {
    const {status, feed, error} = this.#source.state;
    const messages = createMessages(this.locale, this.#source.speaks, () => this.reload());
    try {
      if (feed) return this.isEmpty(feed) ? messages.empty() : this.#renderReady(feed, messages);
    } catch (cause) {
      // after a throw from here Lit would never draw this element again
      this.#fail(cause);
    }
    return html`<slot>${status === 'loading' ? messages.loading() : nothing}</slot>${error ? messages.failed(error, this.isBrief) : nothing}`;
  }

  protected override updated(): void {
    if (this.isConnected) this.#announcer.announce(this.#source.url, this.#source.state, this.#failure);
  }

  /** What the widget shows of a feed that has projects. */
  protected abstract renderFeed(feed: Feed): TemplateResult;

  /** Whether there is nothing to show but a message. */
  protected isEmpty(feed: Feed): boolean {
    return feed.projects.length + feed.unreadable === 0;
  }

  /** The heading where the page author gave none. */
  protected defaultHeading(feed: Feed): unknown {
    return feed.initiative.title ? this.texts(feed).of(feed.initiative, 'title') : commonTerms.of(this.locale).initiative;
  }

  /** What stands above the heading. */
  protected renderAboveHeading(_feed: Feed): TemplateResult | typeof nothing {
    return nothing;
  }

  /** What the page asks for and the feed does not have; sent as an error, while the widget says it in its own words. */
  protected missing(_feed: Feed): string | null {
    return null;
  }

  /** Downloads beside the data. */
  protected renderPictures(_feed: Feed): TemplateResult | typeof nothing {
    return nothing;
  }

  /** What a citation calls this widget. */
  protected citationTitle(_feed: Feed): string {
    return '';
  }

  /** Whether there is room for a sign only where data are missing. */
  protected get isBrief(): boolean {
    return false;
  }

  protected get locale(): Locale {
    return this.#locale.locale(this.#source.state.feed);
  }

  protected texts(feed: Feed): FeedTexts {
    return new FeedTexts(feed, this.locale);
  }

  protected today(feed: Feed): CalendarDate {
    return today(this.now, feed);
  }

  /** What a person chose in another widget; `null` outside of an `<initiative-feed>`. */
  protected get shared(): Shared | null {
    return this.#source.shared;
  }

  /** The attributes `group`, `lead` and `status`; where one says nothing, what a person chose in another widget. */
  protected get filter(): Filter {
    return parseFilter(this, this.shared ?? {});
  }

  protected get isFiltered(): boolean {
    return isFiltering(this.filter);
  }

  /** The projects that the filter leaves. */
  protected visibleProjects(feed: Feed): readonly Project[] {
    const {filter} = this;
    return feed.projects.filter((project) => matches(project, filter));
  }

  #renderReady(feed: Feed, messages: Messages): TemplateResult {
    const {error} = this.#source.state;
    const missing = this.missing(feed);
    if (missing) this.#failure = new FeedError('host', `<${this.localName}>: ${missing}`);
    return html`
      <div class="root" part="root" lang=${this.locale.lang}>
        <div class="frame">
          ${this.renderAboveHeading(feed)}
          ${this.headingLevel === 'none'
            ? nothing
            : html`<div class="heading" part="heading" role="heading" aria-level=${/^[3-6]$/.test(this.headingLevel) ? this.headingLevel : 2}>${this.heading || this.defaultHeading(feed)}</div>`}
          ${this.renderFeed(feed)}
          ${feed.unreadable > 0 ? html`<p class="note">${commonTerms.of(this.locale).unreadable(feed.unreadable)}</p>` : nothing}
          ${renderProvenance({
            feed,
            projects: this.visibleProjects(feed),
            isFiltered: this.isFiltered,
            locale: this.locale,
            url: this.#source.url,
            json: this.feed,
            title: this.heading || this.citationTitle(feed),
            hasActions: this.actions !== 'none',
            pictures: this.renderPictures(feed),
          })}
          ${error ? messages.notUpdated(feed, error) : nothing}
        </div>
      </div>
    `;
  }

  #fail(error: unknown): void {
    this.#failure = new FeedError('host', `<${this.localName}> could not be drawn: ${String(error)}`, {cause: error});
  }
}
