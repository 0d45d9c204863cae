import {html, nothing, type TemplateResult} from 'lit';
import {cardTerms} from '../../i18n/card.js';
import {commonTerms} from '../../i18n/common.js';
import {milestoneText} from '../../i18n/milestone-text.js';
import {projectTerms} from '../../i18n/project.js';
import type {Milestone} from '../../model/feed.js';
import {countMilestones} from '../../model/milestones.js';
import {isElapsed} from '../../model/schedule.js';
import type {Standing} from '../../model/standing.js';
import {movesOf} from '../../model/timeframe.js';
import type {ReportContext} from './project-card.reports.js';

const termsOf = ({locale}: ReportContext) => ({...commonTerms.of(locale), ...projectTerms.of(locale), ...cardTerms.of(locale)});

/** What was adopted and where it stands; `isFull`: with the title as adopted, where that has a misprint. */
export function renderFacts(standing: Standing, context: ReportContext, isFull: boolean): TemplateResult {
  const terms = termsOf(context);
  const {project, report, freshness} = standing;
  const {parts, texts} = context;
  const partners = parts.partners(project);
  const isMisprinted = project.officialTitle !== undefined && project.officialTitle !== project.title;
  return html`
    <dl class="facts" part="facts">
      <dt>${terms.state}</dt>
      <dd>
        ${parts.badge(standing)}
        ${report ? html`<span class="muted small">${terms.reportedOn(report.date)}</span>` : nothing}
        ${freshness === 'stale' ? html`<span class="muted small">(${terms.stale})</span>` : nothing}
      </dd>
      <dt>${terms.lead}</dt>
      <dd>${parts.lead(project)}</dd>
      ${partners === nothing ? nothing : html`<dt>${terms.partners}</dt><dd>${partners}</dd>`}
      <dt>${terms.timeframe}</dt>
      <dd>${parts.timeframe(project)}</dd>
      ${isFull && isMisprinted
        ? html`<dt>${terms.officialTitle}</dt><dd>${texts.own(project.officialTitle)}</dd>`
        : nothing}
    </dl>
  `;
}

/** The end that was adopted and those that were promised since, and how the project stands against them. */
export function renderTrail({project, schedule, end}: Standing, context: ReportContext): TemplateResult {
  const {texts, parts, locale: {date}} = context;
  const terms = termsOf(context);
  const moves = movesOf(project);
  const sentence = terms.schedule(schedule, end);
  const trail = html`
    <p class="label">${terms.promiseTrail}</p>
    <ol class="trail" part="trail">
      <li>${parts.timeframe(project)}</li>
      ${moves.map(
        ({end: newEnd, update}) => html`
          <li>
            ${terms.span(undefined, newEnd)}
            <span class="muted small"
              >${update.date ? date(update.date) : terms.undated}${update.reason
                ? html`: ${texts.of(update, 'reason')}`
                : nothing}</span
            >
          </li>
        `,
      )}
      ${isElapsed(schedule) ? html`<li>${terms.stillOpen}</li>` : nothing}
    </ol>
  `;
  return html`${moves.length > 0 ? trail : nothing} ${sentence ? html`<p>${sentence}</p>` : nothing}`;
}

export function renderMilestones(milestones: readonly Milestone[], context: ReportContext): TemplateResult {
  if (milestones.length === 0) return html``;
  const {texts, parts} = context;
  const terms = termsOf(context);
  return html`
    <details class="milestones">
      <summary>${terms.milestones(countMilestones(milestones))}</summary>
      <ul class="entries">
        ${milestones.map(
          (milestone) => html`
            <li>
              ${texts.of(milestone, 'title')}
              <span class="muted small">${milestoneText(milestone, context.locale)}</span>
              ${milestone.source ? html`<p class="reporter">${parts.source(milestone.source)}</p>` : nothing}
            </li>
          `,
        )}
      </ul>
    </details>
  `;
}
