import {html, nothing, type TemplateResult} from 'lit';
import {bundleName} from '../../base/bundle-name.js';
import {FeedElement} from '../../base/feed-element.js';
import {link} from '../../base/link.js';
import {ProjectParts} from '../../base/project-parts.js';
import {property} from '../../base/property.js';
import {cardTerms} from '../../i18n/card.js';
import type {Feed, Project, Update} from '../../model/feed.js';
import {findOrganization, findProject} from '../../model/lookup.js';
import {standingOf, type Standing} from '../../model/standing.js';
import {newestFirst} from '../../model/report.js';
import {hostStyles} from '../../styles/host.styles.js';
import {statusStyles} from '../../styles/status.styles.js';
import {renderFacts, renderMilestones, renderTrail} from './project-card.facts.js';
import {renderReport, type ReportContext} from './project-card.reports.js';
import {styles} from './project-card.styles.js';

/**
 * One project: what was adopted, what is reported, by whom and when, and what became of its dates. What stands inside it
 * is shown until the feed is there, and after a failure.
 *
 * @summary One project with its status, its dates and its history.
 * @tag project-card
 *
 * @fires {FeedLoadEvent} initiative-load - The feed is shown.
 * @fires {FeedErrorEvent} initiative-error - The feed could not be loaded, read or drawn, or has no such project.
 * @fires {FeedRetryEvent} initiative-retry - An attempt failed and another one follows.
 *
 * @slot - Shown until the feed is there and after a failure, for example a link to the project's page.
 * @slot empty - Shown when the feed has no projects.
 * @slot error - Shown when there is no feed to show.
 *
 * @csspart root - All that the widget draws.
 * @csspart group - The working group, above the heading.
 * @csspart heading - The title of the project.
 * @csspart badge - The status, in colour, texture and word.
 * @csspart facts - Status, lead and timeframe.
 * @csspart trail - The dates that were promised, one after the other.
 * @csspart report - The report that set the status, and the newest news where that is another.
 * @csspart history - All reports.
 * @csspart source - The line with date, source and data.
 * @csspart message - What is said while loading and after a failure.
 * @csspart retry - The button that loads the feed again.
 *
 * @cssstate loading - A request is under way.
 * @cssstate failed - The last request failed.
 * @cssstate empty - The feed has no projects.
 */
export class ProjectCardElement extends FeedElement {
  static override styles = [hostStyles, statusStyles, styles];

  /** Id of the project. */
  @property() project = '';

  /** How much is shown: everything, or status, lead and dates. */
  @property({reflect: true, useDefault: true}) view: 'full' | 'compact' = 'full';

  /** `on` says how long nothing was reported and offers a prepared mail to the lead, where the feed has its address. */
  @property() ask: 'on' | 'none' = 'none';

  protected override defaultHeading(feed: Feed): unknown {
    const project = this.#find(feed);
    return project ? link(project.url, this.texts(feed).of(project, 'title')) : super.defaultHeading(feed);
  }

  protected override citationTitle(feed: Feed): string {
    const project = this.#find(feed);
    return project ? this.texts(feed).plain(project, 'title') : '';
  }

  protected override visibleProjects(feed: Feed): readonly Project[] {
    return feed.projects.filter(({id}) => id === this.#find(feed)?.id);
  }

  protected override missing(feed: Feed): string | null {
    return this.#find(feed) ?? this.#waits ? null : `project="${this.project}" is not in the feed.`;
  }

  protected override renderAboveHeading(feed: Feed): TemplateResult {
    const project = this.#find(feed);
    if (!project) return html``;
    const bundle = {by: 'group', id: project.group ?? null, projects: []} as const;
    return html`<p class="group" part="group">${bundleName(bundle, feed, this.locale)}</p>`;
  }

  protected override renderFeed(feed: Feed): TemplateResult {
    const project = this.#find(feed);
    if (!project) return html`<p>${this.#waits ? this.#terms.chooseProject : this.#terms.noSuchProject}</p>`;

    const standing = standingOf(project, feed, this.today(feed));
    const context: ReportContext = {
      locale: this.locale,
      texts: this.texts(feed),
      parts: new ProjectParts(feed, this.locale),
      kind: project.kind,
    };
    const facts = html`${renderFacts(standing, context, this.view === 'full')} ${renderTrail(standing, context)}`;
    if (this.view === 'compact') return facts;
    return html`
      ${project.summary ? html`<p class="summary">${context.texts.of(project, 'summary')}</p>` : nothing} ${facts}
      ${renderMilestones(project.milestones, context)} ${this.#renderNewest(standing, context)}
      ${this.#renderHistory(newestFirst(project), context)} ${this.#renderLinks(project, context)}
      ${this.ask === 'on' ? this.#renderAsk(feed, standing) : nothing}
    `;
  }

  #find(feed: Feed): Project | undefined {
    return findProject(feed, this.project || this.shared?.project || '');
  }

  /** Beside other widgets a card without a project shows what is chosen there. */
  get #waits(): boolean {
    return !this.project && this.shared !== null && !this.shared.project;
  }

  get #terms() {
    return cardTerms.of(this.locale);
  }

  #renderNewest({project, report}: Standing, context: ReportContext): TemplateResult {
    const [newest] = newestFirst(project);
    const news = newest === report ? null : newest;
    return html`
      ${report ? html`<div class="report" part="report">${renderReport(report, context)}</div>` : nothing}
      ${news
        ? html`
            <p class="label">${this.#terms.latestNews}</p>
            <div class="report" part="report">${renderReport(news, context)}</div>
          `
        : nothing}
    `;
  }

  #renderHistory(updates: readonly Update[], context: ReportContext): TemplateResult {
    if (updates.length < 2) return html``;
    return html`
      <details class="history" part="history">
        <summary>${this.#terms.history(updates.length)}</summary>
        <ol class="entries">
          ${updates.map((update) => html`<li>${renderReport(update, context, true)}</li>`)}
        </ol>
      </details>
    `;
  }

  #renderLinks({links}: Project, {texts}: ReportContext): TemplateResult {
    if (links.length === 0) return html``;
    return html`
      <p class="label">${this.#terms.links}</p>
      <ul class="links">
        ${links.map(({url, title}) => html`<li>${link(url, texts.own(title ?? url), {showHost: true})}</li>`)}
      </ul>
    `;
  }

  #renderAsk(feed: Feed, {project, report}: Standing): TemplateResult {
    const terms = this.#terms;
    const email = project.leads.map((id) => findOrganization(feed, id)?.email).find(Boolean);
    const title = this.texts(feed).plain(project, 'title');
    const query = [`subject=${encodeURIComponent(terms.askSubject(title))}`, `body=${encodeURIComponent(terms.askBody(title))}`];
    return html`
      <p class="ask">
        ${terms.ask(report?.date)}
        ${email ? link(`mailto:${encodeURIComponent(email).replace('%40', '@')}?${query.join('&')}`, terms.askLabel) : nothing}
      </p>
    `;
  }
}
