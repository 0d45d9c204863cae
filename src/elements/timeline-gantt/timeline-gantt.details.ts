import {html, nothing, type TemplateResult} from 'lit';
import {FeedTexts} from '../../base/feed-text.js';
import {link} from '../../base/link.js';
import {ProjectParts} from '../../base/project-parts.js';
import type {Locale} from '../../i18n/locale.js';
import {projectTerms} from '../../i18n/project.js';
import {timelineTerms} from '../../i18n/timeline.js';
import type {Feed} from '../../model/feed.js';
import type {Standing} from '../../model/standing.js';
import {movesOf} from '../../model/timeframe.js';

/** The essence of a card over the page: one for all rows, whose buttons open it. `null`: nobody asked yet. */
export function renderDetails(feed: Feed, standing: Standing | null, locale: Locale): TemplateResult {
  const onFocusout = ({currentTarget, relatedTarget}: FocusEvent) => {
    const popover = currentTarget as HTMLElement;
    if (!(relatedTarget instanceof Node) || popover.contains(relatedTarget)) return;
    // later: while it is closing by itself, Chromium 156 does not survive being asked to
    setTimeout(() => {
      if (popover.matches(':popover-open')) popover.hidePopover();
    });
  };
  const label = standing ? timelineTerms.of(locale).details(new FeedTexts(feed, locale).plain(standing.project, 'title')) : nothing;
  return html`
    <div class="popover" part="popover" id="details" popover role="dialog" aria-label=${label} @focusout=${onFocusout}>
      ${standing ? renderEssence(feed, standing, locale) : nothing}
    </div>
  `;
}

function renderEssence(feed: Feed, standing: Standing, locale: Locale): TemplateResult {
  const {project, report, freshness, schedule, end} = standing;
  const {date} = locale;
  const terms = projectTerms.of(locale);
  const texts = new FeedTexts(feed, locale);
  const parts = new ProjectParts(feed, locale);
  return html`
    <p class="heading">${link(project.url, texts.of(project, 'title'))}</p>
    ${project.summary ? html`<p>${texts.of(project, 'summary')}</p>` : nothing}
    <p>
      ${parts.badge(standing)} ${report ? date(report.date) : nothing} ${freshness === 'stale' ? html`(${terms.stale})` : nothing}
      ${report?.inferred ? html`<em>${terms.inferred}</em>` : nothing}
    </p>
    <p>
      ${terms.lead}: ${parts.lead(project)}<br />
      ${terms.timeframe}: ${parts.timeframe(project)}
      ${movesOf(project).map(
        ({end: newEnd, update}) => html`<br />
          ${terms.newEnd(newEnd)} <span class="muted small">${update.date ? date(update.date) : terms.undated} ${texts.of(update, 'reason')}</span>`,
      )}
    </p>
    <p>${terms.schedule(schedule, end)}</p>
    ${report
      ? html`
          <p>${texts.of(report, 'title')}<br />${texts.of(report, 'text')}</p>
          <p class="muted small">
            ${terms.reportedOn(report.date)} ${report.reportedBy ? html`${terms.by} ${parts.organization(report.reportedBy)}` : nothing}<br />
            ${parts.source(report.source)}
          </p>
        `
      : nothing}
    <button class="button" type="button" popovertarget="details" popovertargetaction="hide">${timelineTerms.of(locale).close}</button>
  `;
}
