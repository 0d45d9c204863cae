import {html, type TemplateResult} from 'lit';
import {FeedTexts} from '../../base/feed-text.js';
import {linkNode} from '../../base/link.js';
import {ProjectParts} from '../../base/project-parts.js';
import {Stencil} from '../../base/stencil.js';
import type {Locale} from '../../i18n/locale.js';
import {milestoneText} from '../../i18n/milestone-text.js';
import {projectTerms} from '../../i18n/project.js';
import {timelineTerms} from '../../i18n/timeline.js';
import {startTime, type CalendarDate} from '../../model/calendar-date.js';
import type {Feed, Project} from '../../model/feed.js';
import {countMilestones} from '../../model/milestones.js';
import {marksOf, spanOf} from '../../model/span.js';
import {standingOf, type Standing} from '../../model/standing.js';
import type {TimeScale} from '../../model/time-scale.js';
import {movesOf} from '../../model/timeframe.js';
import {drawBar} from './timeline-gantt.bar.js';
import {Gradients} from './timeline-gantt.gradients.js';

/** Draws the rows of one feed in one language on one axis. What many rows have in common is drawn once and copied. */
export class RowMaker {
  readonly gradients = new Gradients();
  readonly #feed: Feed;
  readonly #locale: Locale;
  readonly #now: CalendarDate;
  readonly #scale: TimeScale;
  readonly #texts: FeedTexts;
  readonly #parts: ProjectParts;
  readonly #stencil = new Stencil();

  constructor(feed: Feed, locale: Locale, now: CalendarDate, scale: TimeScale) {
    this.#feed = feed;
    this.#locale = locale;
    this.#now = now;
    this.#scale = scale;
    this.#texts = new FeedTexts(feed, locale);
    this.#parts = new ProjectParts(feed, locale);
  }

  make(project: Project): HTMLElement {
    const standing = standingOf(project, this.#feed, this.#now);
    const {report, status, freshness} = standing;
    const {leads, leadText = '', timeframe: {text = ''}, kind} = project;
    const row = this.#stencil.copy('row', () => this.#renderFrame()).lastElementChild as HTMLElement;
    const [title, lead, time, state, chart] = row.children as unknown as [Element, Element, Element, Element, Element];

    title.prepend(linkNode(project.url, this.#texts.node(project, 'title')));
    const name = this.#texts.plain(project, 'title');
    // read before every cell of the row, and so without the button
    title.setAttribute('aria-label', name);
    title.lastElementChild?.setAttribute('aria-label', timelineTerms.of(this.#locale).details(name));
    lead.append(this.#stencil.copy(`lead ${leadText || leads.join()}`, () => this.#parts.lead(project)));
    const words = this.#parts.timeframe(project);
    time.append(typeof words === 'string' ? words : this.#stencil.copy(`time ${text}`, () => words));
    this.#appendMoves(time, standing);
    state.append(this.#stencil.copy([status, kind, freshness].join(), () => this.#parts.badge(standing)));
    if (report) {
      const {reportedOn, stale} = projectTerms.of(this.#locale);
      this.#appendText(state, 'muted as-of', `${reportedOn(report.date)}${freshness === 'stale' ? ` (${stale})` : ''}`);
    }
    this.#drawChart(chart, standing);
    return row;
  }

  #renderFrame(): TemplateResult {
    const terms = projectTerms.of(this.#locale);
    return html`<tr class="row" part="row" role="row"
      ><th scope="row" role="rowheader"
        ><button class="details" part="details" type="button" popovertarget="details" aria-haspopup="dialog"></button
      ></th
      ><td role="cell"><span class="label">${terms.lead}: </span></td
      ><td role="cell"><span class="label">${terms.timeframe}: </span></td
      ><td class="state" role="cell"></td
      ><td class="axis-cell" role="cell"
        ><span class="only-read"></span><svg class="bar" part="bar" aria-hidden="true"></svg
      ></td
    ></tr>`;
  }

  #appendMoves(cell: Element, {project}: Standing): void {
    for (const {end, update} of movesOf(project)) {
      const moved = this.#appendText(cell, 'moved', projectTerms.of(this.#locale).newEnd(end));
      // the column is too narrow for sentences; the details show them
      if (update.reason) this.#appendText(moved, 'only-read', '').append(this.#texts.node(update, 'reason'));
    }
  }

  #drawChart(cell: Element, standing: Standing): void {
    const {project, schedule, end, status} = standing;
    const terms = projectTerms.of(this.#locale);
    const {milestones} = project;
    const [words, bar] = cell.children as unknown as [Element, SVGElement];
    words.append(terms.schedule(schedule, end));
    if (milestones.length > 0) words.append(` ${terms.milestones(countMilestones(milestones))}.`);
    for (const milestone of milestones) words.append(' ', this.#texts.node(milestone, 'title'), `: ${milestoneText(milestone, this.#locale)}.`);
    drawBar(bar, {
      status,
      span: spanOf(standing, this.#feed.initiative.adoptedDate),
      marks: marksOf(standing, this.#now),
      scale: this.#scale,
      gradients: this.gradients,
      now: startTime(this.#now),
    });
  }

  #appendText(cell: Element, name: string, text: string): Element {
    const node = document.createElement('span');
    node.className = name;
    node.textContent = text;
    cell.append(' ', node);
    return node;
  }
}
