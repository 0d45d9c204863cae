import {html, type PropertyValues, type TemplateResult} from 'lit';
import {FeedElement} from '../../base/feed-element.js';
import {property} from '../../base/property.js';
import {ProjectSelectEvent} from '../../base/project-select-event.js';
import {fileName} from '../../base/provenance.js';
import {timelineTerms} from '../../i18n/timeline.js';
import {startTime} from '../../model/calendar-date.js';
import type {Feed} from '../../model/feed.js';
import type {GroupKey} from '../../model/grouping.js';
import type {SortKey} from '../../model/sort.js';
import {memoize} from '../../model/memoize.js';
import {zoomFactor, zoomLevels, type ZoomLevel} from '../../model/zoom.js';
import {hostStyles} from '../../styles/host.styles.js';
import {statusStyles} from '../../styles/status.styles.js';
import {TimelineAddress} from './timeline-gantt.address.js';
import {createAxis, renderLines, type Axis} from './timeline-gantt.axis.js';
import {ChartMaker, type Chart} from './timeline-gantt.chart.js';
import {renderDetails, type Detailed} from './timeline-gantt.details.js';
import {renderEvents} from './timeline-gantt.events.js';
import {explanationStyles} from './timeline-gantt.explanation.styles.js';
import {Gestures} from './timeline-gantt.gestures.js';
import {axisPixels, rowsOnScreen} from './timeline-gantt.layout.js';
import {renderLegend} from './timeline-gantt.legend.js';
import {markStyles} from './timeline-gantt.marks.styles.js';
import {narrowStyles} from './timeline-gantt.narrow.styles.js';
import {renderPictures} from './timeline-gantt.pictures.js';
import {TableRows} from './timeline-gantt.rows.js';
import {printStyles} from './timeline-gantt.print.styles.js';
import {styles} from './timeline-gantt.styles.js';
import {renderHead, renderTable} from './timeline-gantt.table.js';
import {Target} from './timeline-gantt.target.js';
import {renderTools} from './timeline-gantt.tools.js';
import {TimelineView} from './timeline-gantt.view.js';

/**
 * All projects on one time axis, as a table that can be read without it. Draws what is known and shows what is not: soft
 * ends where only the year is known, open ones where none is named. What stands inside it is shown until the feed is
 * there, and after a failure.
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
 * @csspart tools - The buttons that choose how much of the axis is in view.
 * @csspart chart - What scrolls sideways: the table with its axis.
 * @csspart axis - The numbers and words of the time axis.
 * @csspart tick - A line where a year, a month or a day of the axis begins.
 * @csspart today - The line of today.
 * @csspart row - One project.
 * @csspart badge - The status of a project, in colour, texture and word.
 * @csspart bar - The chart of one project. Decoration: all it shows is text in the row.
 * @csspart segment - The part of a bar that is certain; two where the status is out of date from a report on.
 * @csspart edge - The soft end of a bar, as wide as the date is vague.
 * @csspart arrow - The sign that a bar goes on beyond the axis.
 * @csspart overdue - The stretch since an end that passed without a report.
 * @csspart ghost - An end that was moved.
 * @csspart milestone - A milestone.
 * @csspart vague - The days that a milestone may mean.
 * @csspart event - An event of the initiative.
 * @csspart details - The button that opens the details of a project.
 * @csspart popover - The details of a project.
 * @csspart legend - How to read the chart, on demand.
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
  static override styles = [hostStyles, statusStyles, markStyles, styles, explanationStyles, narrowStyles, printStyles];

  /** By what rows are put together. */
  @property({attribute: 'group-by'}) groupBy: GroupKey = 'group';

  /** Order of the rows within their group; `feed` is that of the adopted list. */
  @property() sort: SortKey = 'feed';

  /** First day of the axis, as `2017` or exacter; without it the data decide. */
  @property() from = '';

  /** Last day of the axis, as `2022` or exacter; without it the data decide. */
  @property() to = '';

  /** How much of the axis is in view: at first, and again when this is set. */
  @property() zoom: ZoomLevel = 'all';

  /** `hash` keeps the days in view in the page's address, so that it can be passed on. */
  @property({attribute: 'url-state'}) urlState: 'none' | 'hash' = 'none';

  readonly #rows = new TableRows(this, (isPrinting) => {
    this.#unfold(isPrinting);
  });
  readonly #view = new TimelineView(this);
  readonly #address = new TimelineAddress(this, this.#view);
  readonly #target = new Target(this, () => [this.#address.project, this.shared?.project ?? '']);
  readonly #gestures = new Gestures(this.#view);
  readonly #maker = new ChartMaker();
  readonly #folded = new Set<string>();
  readonly #visible = memoize((feed: Feed, _filter: string) => this.visibleProjects(feed));
  #detailed: Detailed | null = null;
  #chart: Chart | null = null;
  #zoomed: ZoomLevel = 'all';
  #top = 0;
  #hasLegend = false;
  #hasPrinted = false;
  #closed: HTMLDetailsElement[] = [];

  protected override citationTitle(): string {
    return timelineTerms.of(this.locale).timelineHeading;
  }

  protected override update(changed: PropertyValues<this>): void {
    this.#chart = null;
    super.update(changed);
  }

  protected override renderFeed(feed: Feed): TemplateResult {
    const {locale, groupBy, sort, from, to} = this;
    const now = this.today(feed);
    const ground = this.#maker.ground(feed, locale, now, from, to);
    const projects = this.#visible(feed, Object.values(this.filter).join('|'));
    const chart = (this.#chart = this.#maker.arrange(ground, groupBy, sort, this.isFiltered, projects));
    const {scale, summary} = chart;
    const target = this.#target.find(chart);
    if (target) this.#folded.delete(target.bundle.key);
    this.#view.setDomain(scale.domain);
    if (this.zoom !== this.#zoomed) {
      this.#zoomed = this.zoom;
      this.#view.plan(zoomFactor(zoomLevels.includes(this.zoom) ? this.zoom : 'all', scale.domain.to - scale.domain.from));
    }
    this.#address.restore();
    // before anything is written, so that it costs no layout
    this.#top = this.getBoundingClientRect().top;
    const axis = this.#createAxis(chart, startTime(now), this.#view.factor);
    // on paper there is all of it
    const printed = this.#hasPrinted ? this.#createAxis(chart, startTime(now), 0) : null;
    return html`
      ${chart.rowMaker.gradients.node}
      <p class="summary" part="sentence" aria-hidden="true">${summary}</p>
      ${renderTools(locale, scale.domain, this.#view, this.#gestures)}
      <div class="chart ${axis.isMirrored ? 'mirrored' : ''}">
        ${renderHead(axis, locale)}
        <div
          class="scroller"
          part="chart"
          role="group"
          tabindex="0"
          aria-label=${timelineTerms.of(locale).chart}
          @scroll=${this.#onScroll}
          @wheel=${this.#gestures.onWheel}
          @keydown=${this.#gestures.onKeydown}
          @touchstart=${this.#gestures.onTouch}
          @touchmove=${this.#gestures.onTouch}
          @touchend=${this.#gestures.onTouch}
          @pointerdown=${this.#gestures.onPointer}
          @pointermove=${this.#gestures.onPointer}
          @click=${this.#onClick}
        >
          <div class="sheet">
            ${renderLines(axis)}
            ${renderTable(chart, printed, locale, this.#folded, () => {
              this.requestUpdate();
            })}
          </div>
        </div>
      </div>
      ${renderLegend(locale, this.#hasLegend, chart.rowMaker.gradients, this.#onLegend)} ${renderEvents(feed, locale)}
      ${renderDetails(feed, this.#detailed, locale)}
    `;
  }

  protected override renderPictures(feed: Feed): TemplateResult {
    return renderPictures(this.locale, (save, type) => {
      this.#rows.finish();
      this.#hasLegend = true;
      this.#view.whole(() => {
        this.performUpdate();
        save(type, this.renderRoot as ShadowRoot, fileName(feed), `${feed.initiative.title ?? ''}: ${this.citationTitle()}`);
      });
    });
  }

  protected override updated(): void {
    const chart = this.#chart;
    if (chart) {
      const bodies = this.renderRoot.querySelectorAll<HTMLElement>('tbody:not(.chunk)');
      const contents = chart.bundles.map(({key, projects}) => ({projects, isFolded: this.#folded.has(key)}));
      const shown = contents.flatMap(({projects, isFolded}) => (isFolded ? [] : projects));
      this.#rows.fill([...bodies], contents, chart.rowMaker, rowsOnScreen(this.#view.width, this.#top, shown));
      const target = this.#target.find(chart);
      if (target) this.#target.show(target.project, this.#rows.rowOf(target.project));
      this.#address.remember();
    }
    super.updated();
  }

  #createAxis({scale, feed}: Chart, now: number, factor: number): Axis {
    return createAxis(scale, axisPixels(this.#view.width, factor), now, feed.initiative.events, this.matches(':dir(rtl)'));
  }

  /** On paper nobody can open what explains the chart. */
  #unfold(isPrinting: boolean): void {
    if (isPrinting) {
      this.#hasLegend = this.#hasPrinted = true;
      this.requestUpdate();
      this.performUpdate();
      this.#closed = [...this.renderRoot.querySelectorAll<HTMLDetailsElement>('.legend, .events')].filter(({open}) => !open);
    }
    for (const details of this.#closed) details.open = isPrinting;
  }

  readonly #onScroll = (): void => {
    this.#view.onScroll();
    this.#address.remember();
  };

  readonly #onLegend = (): void => {
    this.#hasLegend = true;
    this.requestUpdate();
  };

  readonly #onClick = (event: Event): void => {
    const target = event.target as Element;
    const row = target.closest('tr');
    const project = row && this.#rows.projectOf(row);
    const action = target.closest('a, .details, .axis-cell');
    if (this.#gestures.endsDrag() || !project || !action) return;
    if (!this.dispatchEvent(new ProjectSelectEvent(project))) {
      event.preventDefault();
      return;
    }
    if (action.matches('a')) return;
    this.#detailed = {project, row};
    this.requestUpdate();
    // the button does this by itself
    if (action.matches('.axis-cell')) this.renderRoot.querySelector<HTMLElement>('.popover')?.showPopover();
  };
}
