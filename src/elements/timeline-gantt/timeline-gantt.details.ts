import {html, nothing, type TemplateResult} from 'lit';
import {FeedTexts} from '../../base/feed-text.js';
import {link} from '../../base/link.js';
import {ProjectParts} from '../../base/project-parts.js';
import type {Locale} from '../../i18n/locale.js';
import {projectTerms} from '../../i18n/project.js';
import {timelineTerms} from '../../i18n/timeline.js';
import type {Feed, Project} from '../../model/feed.js';
import {currentReport} from '../../model/report.js';

/** A project whose details are asked for, and its row. */
export interface Detailed {
  readonly project: Project;
  readonly row: Element;
}

/** The essence of a card over the page: one for all rows, whose buttons open it. `null`: nobody asked yet. */
export function renderDetails(feed: Feed, detailed: Detailed | null, locale: Locale): TemplateResult {
  const onFocusout = ({currentTarget, relatedTarget}: FocusEvent) => {
    const popover = currentTarget as HTMLElement;
    if (!(relatedTarget instanceof Node) || popover.contains(relatedTarget)) return;
    // later: while it is closing by itself, Chromium 156 does not survive being asked to
    setTimeout(() => {
      if (popover.matches(':popover-open')) popover.hidePopover();
    });
  };
  const label = detailed ? timelineTerms.of(locale).details(new FeedTexts(feed, locale).plain(detailed.project, 'title')) : nothing;
  return html`
    <div class="popover" part="popover" id="details" popover role="dialog" aria-label=${label} @focusout=${onFocusout}>
      ${detailed ? renderEssence(feed, detailed, locale) : nothing}
    </div>
  `;
}

/** What its row says, and the report that set the status. */
function renderEssence(feed: Feed, {project, row}: Detailed, locale: Locale): TemplateResult {
  const report = currentReport(project);
  const terms = projectTerms.of(locale);
  const texts = new FeedTexts(feed, locale);
  const parts = new ProjectParts(feed, locale);
  const cells = [...row.children].slice(1).map((cell) => cell.cloneNode(true).childNodes);
  return html`
    <p class="heading">${link(project.url, texts.of(project, 'title'))}</p>
    <p>${texts.of(project, 'summary')}</p>
    ${cells.map((nodes) => html`<p>${[...nodes].filter((node) => !(node instanceof SVGElement))}</p>`)}
    ${report
      ? html`
          <p>${texts.of(report, 'title')}<br />${texts.of(report, 'text')}</p>
          <p class="muted small">
            ${terms.reportedOn(report.date)} ${report.reportedBy ? html`${terms.by} ${parts.organization(report.reportedBy)}` : nothing}
            ${report.inferred ? terms.inferred : nothing} ${parts.source(report.source)}
          </p>
        `
      : nothing}
    <button class="button" type="button" popovertarget="details" popovertargetaction="hide">${timelineTerms.of(locale).close}</button>
  `;
}
