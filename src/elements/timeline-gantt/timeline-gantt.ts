import {html, nothing, type TemplateResult} from 'lit';
import {bundleName} from '../../base/bundle-name.js';
import {ProjectSelectEvent} from '../../base/project-select-event.js';
import {FeedElement} from '../../base/feed-element.js';
import {link} from '../../base/link.js';
import {ProjectParts} from '../../base/project-parts.js';
import {property} from '../../base/property.js';
import {WidthController} from '../../controllers/width-controller.js';
import {collation} from '../../i18n/collation.js';
import {commonTerms} from '../../i18n/common.js';
import {projectTerms} from '../../i18n/project.js';
import {timelineTerms} from '../../i18n/timeline.js';
import {startTime, toDay, type CalendarDate} from '../../model/calendar-date.js';
import type {Feed, Project} from '../../model/feed.js';
import {bundleProjects, groupKeys, type Bundle, type GroupKey} from '../../model/grouping.js';
import {countMilestones} from '../../model/milestones.js';
import {sortKeys, sortProjects, type SortKey} from '../../model/sort.js';
import {axisOf, marksOf, spanOf} from '../../model/span.js';
import {countStandings, standingOf, type Standing} from '../../model/standing.js';
import {createTimeScale, type TimeScale} from '../../model/time-scale.js';
import {movesOf} from '../../model/timeframe.js';
import {hostStyles} from '../../styles/host.styles.js';
import {statusStyles} from '../../styles/status.styles.js';
import {countLanes, renderAxis} from './timeline-gantt.axis.js';
import {renderBar, renderGradients} from './timeline-gantt.bar.js';
import {renderDetails} from './timeline-gantt.details.js';
import {renderEvents} from './timeline-gantt.events.js';
import {styles} from './timeline-gantt.styles.js';

/** Pixels that a label of the axis needs. */
const labelWidth = 60;

/** The axis takes this part of a widget that is wider than so many pixels; all of a narrower one. */
const axisShare = 0.36;
const narrowWidth = 640;

/**
 * All projects on one time axis, as a table that can be read without it. Draws what is known and shows what is not: soft
 * ends where only the year is known, open ones where none is named.
 *
 * @summary All projects on one time axis.
 * @tag timeline-gantt
 *
 * @fires {FeedLoadEvent} initiative-load - The feed is shown.
 * @fires {FeedErrorEvent} initiative-error - The feed could not be loaded, read or drawn.
 * @fires {FeedRetryEvent} initiative-retry - An attempt failed and another one follows.
 * @fires {ProjectSelectEvent} initiative-select - A person chose a project. Cancelable.
 *
 * @slot - Shown until the feed is there and after a failure, for example a link to the list of projects.
 * @slot empty - Shown when the feed has no projects.
 * @slot error - Shown when there is no feed to show.
 *
 * @csspart root - All that the widget draws.
 * @csspart heading - The heading.
 * @csspart sentence - The summary, caption of the table.
 * @csspart axis - The time axis in the head of the table.
 * @csspart row - One project.
 * @csspart badge - The status of a project, in colour, texture and word.
 * @csspart bar - The chart of one project. Decoration: all it shows is text in the row.
 * @csspart segment - The part of a bar that is certain.
 * @csspart edge - The soft end of a bar, as wide as the date is vague.
 * @csspart arrow - The sign that a bar goes on beyond the axis.
 * @csspart overdue - The stretch since an end that passed without a report.
 * @csspart ghost - An end that was moved.
 * @csspart milestone - A milestone.
 * @csspart event - An event of the initiative.
 * @csspart details - The button that opens the details of a project.
 * @csspart popover - The details of a project.
 * @csspart events - The list of events below the table.
 * @csspart source - The line with date, source and data.
 * @csspart message - What is said while loading and after a failure.
 * @csspart retry - The button that loads the feed again.
 *
 * @cssprop [--initiative-gantt-row=2.25em] - Least height of a row.
 *
 * @cssstate loading - A request is under way.
 * @cssstate failed - The last request failed.
 * @cssstate empty - The feed has no projects.
 */
export class TimelineGanttElement extends FeedElement {
  static override styles = [hostStyles, statusStyles, styles];

  /** By what rows are put together. */
  @property({attribute: 'group-by'}) groupBy: GroupKey = 'group';

  /** Order of the rows within their group; `feed` is that of the adopted list. */
  @property() sort: SortKey = 'feed';

  /** First day of the axis, as `2017` or exacter; without it the data decide. */
  @property() from = '';

  /** Last day of the axis, as `2022` or exacter; without it the data decide. */
  @property() to = '';

  readonly #width = new WidthController(this, labelWidth);
  readonly #folded = new Set<string>();
  #detailed = '';

  protected override citationTitle(): string {
    return this.#terms.timelineHeading;
  }

  protected override renderFeed(feed: Feed): TemplateResult {
    const now = this.today(feed);
    const standings = new Map(this.visibleProjects(feed).map((project) => [project, standingOf(project, feed, now)]));
    const all = [...standings.values()];
    const scale = createTimeScale(axisOf(all, feed.initiative, now, this));
    const by = groupKeys.includes(this.groupBy) ? this.groupBy : 'group';
    const key = sortKeys.includes(this.sort) ? this.sort : 'feed';
    const bundles = bundleProjects(feed, sortProjects([...standings.keys()], key, collation(this.locale.lang)), by);
    const shown = this.isFiltered ? bundles.filter(({projects}) => projects.length > 0) : bundles;
    return html`
      ${renderGradients()}
      <div class="frame-of-table">
        <table role="table">
          <caption part="sentence">${this.#terms.timelineSummary(countStandings(all))}</caption>
          ${this.#renderHead(feed, scale, now)}
          ${shown.map((bundle) => this.#renderBundle(feed, bundle, standings, scale, now))}
        </table>
      </div>
      ${renderEvents(feed, this.locale)}
    `;
  }

  get #terms() {
    return {...commonTerms.of(this.locale), ...projectTerms.of(this.locale), ...timelineTerms.of(this.locale)};
  }

  #renderHead({initiative: {events}}: Feed, scale: TimeScale, now: CalendarDate): TemplateResult {
    const terms = this.#terms;
    const {width} = this.#width;
    const tickCount = Math.max(2, Math.floor((width * (width < narrowWidth ? 1 : axisShare)) / labelWidth));
    const {from, to} = scale.domain;
    return html`
      <thead role="rowgroup">
        <tr role="row">
          ${[terms.project, terms.lead, terms.timeframe, terms.state].map(
            (label) => html`<th scope="col" role="columnheader">${label}</th>`,
          )}
          <th class="axis-cell lanes-${Math.min(countLanes(events, scale), 4)}" scope="col" role="columnheader">
            <span class="only-read">${terms.axis}: ${terms.span(toDay(from).slice(0, 4), toDay(to - 1).slice(0, 4))}</span>
            ${renderAxis({scale, tickCount, now: startTime(now), locale: this.locale, events})}
          </th>
        </tr>
      </thead>
    `;
  }

  #renderBundle(
    feed: Feed,
    bundle: Bundle,
    standings: ReadonlyMap<Project, Standing>,
    scale: TimeScale,
    now: CalendarDate,
  ): TemplateResult {
    const isFolded = this.#folded.has(`${bundle.by} ${bundle.id ?? ''}`);
    const rows = bundle.projects.flatMap((project) => standings.get(project) ?? []);
    return html`
      <tbody role="rowgroup">
        ${bundle.by === 'none' ? nothing : this.#renderBundleHead(feed, bundle, isFolded)}
        ${isFolded ? nothing : rows.map((standing) => this.#renderRow(feed, standing, scale, now))}
      </tbody>
    `;
  }

  #renderBundleHead(feed: Feed, bundle: Bundle, isFolded: boolean): TemplateResult {
    const terms = this.#terms;
    const {length} = bundle.projects;
    const fold = () => {
      const key = `${bundle.by} ${bundle.id ?? ''}`;
      if (!this.#folded.delete(key)) this.#folded.add(key);
      this.requestUpdate();
    };
    return html`
      <tr class="bundle" role="row">
        <th colspan="5" scope="rowgroup" role="rowheader">
          ${length === 0
            ? html`${bundleName(bundle, feed, this.locale)} <span class="muted">${terms.noPublishedProjects}</span>`
            : html`
                <button class="fold" type="button" aria-expanded=${isFolded ? 'false' : 'true'} @click=${fold}>
                  ${bundleName(bundle, feed, this.locale)}
                  <span class="muted">${terms.publishedProjects(length)}</span>
                </button>
              `}
        </th>
      </tr>
    `;
  }

  #renderRow(feed: Feed, standing: Standing, scale: TimeScale, now: CalendarDate): TemplateResult {
    const {date} = this.locale;
    const terms = this.#terms;
    const {project, report, schedule, end, status, freshness} = standing;
    const parts = new ProjectParts(feed, this.locale);
    const marks = marksOf(standing, now);
    const sentence = terms.schedule(schedule, end);
    return html`
      <tr part="row" role="row">
        <th scope="row" role="rowheader">
          ${link(project.url, this.texts(feed).of(project, 'title'), {onClick: (event) => this.#onSelect(event, project)})}
          ${renderDetails({
            feed,
            project,
            host: this,
            locale: this.locale,
            now,
            isOpen: this.#detailed === project.id,
            onOpen: () => this.#onOpen(project),
          })}
        </th>
        <td role="cell" data-label=${terms.lead}>${parts.lead(project)}</td>
        <td role="cell" data-label=${terms.timeframe}>
          ${parts.timeframe(project)}
          ${movesOf(project).map((move) => html`<span class="moved">${terms.newEnd(move.end)}</span>`)}
        </td>
        <td class="state" role="cell">
          ${parts.badge(standing)} ${report ? html`<span class="muted as-of">${date(report.date)}</span>` : nothing}
          ${freshness === 'stale' ? html`<span class="only-read">(${terms.stale})</span>` : nothing}
        </td>
        <td class="axis-cell" role="cell" @click=${this.#onBarClick}>
          <span class="only-read">
            ${sentence} ${project.milestones.length > 0 ? terms.milestones(countMilestones(project.milestones)) : nothing}
          </span>
          ${renderBar(status, spanOf(standing, feed.initiative.adoptedDate), marks, scale, startTime(now))}
        </td>
      </tr>
    `;
  }

  #onSelect(event: MouseEvent, project: Project): void {
    if (!this.dispatchEvent(new ProjectSelectEvent(project))) event.preventDefault();
  }

  #onOpen(project: Project): void {
    this.#detailed = project.id;
    this.requestUpdate();
  }

  #onBarClick({currentTarget}: Event): void {
    const popover = (currentTarget as Element).closest('tr')?.querySelector<HTMLElement>('[popover]');
    if (!popover?.matches(':popover-open')) popover?.showPopover();
  }
}
