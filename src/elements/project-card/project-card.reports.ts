import {html, nothing, type TemplateResult} from 'lit';
import type {FeedTexts} from '../../base/feed-text.js';
import {link} from '../../base/link.js';
import type {ProjectParts} from '../../base/project-parts.js';
import {cardTerms} from '../../i18n/card.js';
import {commonTerms} from '../../i18n/common.js';
import type {Locale} from '../../i18n/locale.js';
import {projectTerms} from '../../i18n/project.js';
import type {Kind, Update} from '../../model/feed.js';

export interface ReportContext {
  readonly locale: Locale;
  readonly texts: FeedTexts;
  readonly parts: ProjectParts;
  readonly kind: Kind;
}

/** "gemeldet am 26.11.2018 von Stadt …", with who confirms it and that an editor matched it. */
function renderReporter(update: Update, {locale, parts}: ReportContext): TemplateResult {
  const terms = {...projectTerms.of(locale), ...cardTerms.of(locale)};
  const {date, reportedBy, confirmedBy, inferred} = update;
  const facts = [
    date || reportedBy
      ? html`${date ? terms.reportedOn(date) : terms.undated}${reportedBy
          ? html` ${terms.by} ${parts.organization(reportedBy)}`
          : nothing}`
      : nothing,
    confirmedBy.length > 0
      ? html`${terms.confirmedBy} ${confirmedBy.map((id, index) => html`${index > 0 ? ', ' : nothing}${parts.organization(id)}`)}`
      : nothing,
    inferred ? html`<em>${terms.inferred}</em>` : nothing,
  ].filter((fact) => fact !== nothing);
  return html`<p class="reporter">${facts.map((fact, index) => html`${index > 0 ? ' · ' : nothing}${fact}`)}</p>`;
}

/** All that an update says: what, about which part, why, who sees it otherwise, and where it stands. */
export function renderReport(update: Update, context: ReportContext, withStatus = false): TemplateResult {
  const {locale, texts, parts, kind} = context;
  const terms = {...projectTerms.of(locale), ...cardTerms.of(locale)};
  const {status, newEnd, dissent, source} = update;
  const labelled = (label: string, content: unknown) =>
    content === nothing ? nothing : html`<p class="detail">${label}: ${content}</p>`;
  return html`
    ${update.title ? html`<p class="report-title">${texts.of(update, 'title')}</p>` : nothing}
    ${status && withStatus ? labelled(terms.state, commonTerms.of(locale).status(status, kind)) : nothing}
    ${update.text ? html`<p class="detail">${texts.of(update, 'text')}</p>` : nothing}
    ${labelled(terms.scope, texts.of(update, 'scope'))} ${labelled(terms.waitingFor, texts.of(update, 'waitingFor'))}
    ${newEnd ? html`<p class="detail">${terms.newEnd(newEnd)}</p>` : nothing}
    ${labelled(terms.reason, texts.of(update, 'reason'))}
    ${dissent.map(
      ({by, text, url}) => html`
        <p class="detail">${terms.dissentOf} ${parts.organization(by)}: ${link(url, texts.own(text ?? url), {showHost: true})}</p>
      `,
    )}
    ${renderReporter(update, context)} ${source ? html`<p class="reporter">${parts.source(source)}</p>` : nothing}
  `;
}
