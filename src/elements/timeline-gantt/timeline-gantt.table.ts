import {html, nothing, type TemplateResult} from 'lit';
import {bundleName} from '../../base/bundle-name.js';
import {commonTerms} from '../../i18n/common.js';
import type {Locale} from '../../i18n/locale.js';
import {projectTerms} from '../../i18n/project.js';
import {timelineTerms} from '../../i18n/timeline.js';
import {toDay} from '../../model/calendar-date.js';
import type {TimeScale} from '../../model/time-scale.js';
import {renderAxis, type Axis} from './timeline-gantt.axis.js';
import type {Chart, ChartBundle} from './timeline-gantt.chart.js';

/** Names of the columns before the axis. */
function labelsOf(locale: Locale): readonly string[] {
  const {lead, timeframe, state} = projectTerms.of(locale);
  return [timelineTerms.of(locale).project, lead, timeframe, state];
}

/** What stays above the rows while the page scrolls. The table has the same as words. */
export function renderHead(axis: Axis, locale: Locale): TemplateResult {
  return html`
    <div class="head" aria-hidden="true">
      <div class="columns">
        ${labelsOf(locale).map((label) => html`<span>${label}</span>`)}
        <span class="axis-cell">${renderAxis(axis, locale)}</span>
      </div>
    </div>
  `;
}

/** The table without its rows, which come by and by: a body for each bundle. `axis`: what its own head shows, on paper. */
export function renderTable(chart: Chart, axis: Axis | null, locale: Locale, folded: Set<string>, onFold: () => void): TemplateResult {
  const {summary, scale, bundles} = chart;
  const span = projectTerms.of(locale).span(...yearsOf(scale));
  const count = bundles.reduce((sum, {by, projects}) => sum + projects.length + Number(by !== 'none'), 1);
  return html`
    <table role="table" aria-rowcount=${count}>
      <caption>
        ${summary}
      </caption>
      <thead role="rowgroup">
        <tr role="row" aria-rowindex="1">
          ${labelsOf(locale).map((label) => html`<th scope="col" role="columnheader">${label}</th>`)}
          <th class="axis-cell" scope="col" role="columnheader">
            <span class="only-read">${timelineTerms.of(locale).axis}: ${span}</span>
            ${axis ? renderAxis(axis, locale) : nothing}
          </th>
        </tr>
      </thead>
      ${bundles.map((bundle) => {
        const fold = () => {
          if (!folded.delete(bundle.key)) folded.add(bundle.key);
          onFold();
        };
        // the blank keeps a place for the head before the rows
        return html`<tbody role="rowgroup">${renderBundleHead(chart, bundle, locale, folded.has(bundle.key), fold)} </tbody>`;
      })}
    </table>
  `;
}

function renderBundleHead(
  {feed}: Chart,
  bundle: ChartBundle,
  locale: Locale,
  isFolded: boolean,
  fold: () => void,
): TemplateResult | typeof nothing {
  if (bundle.by === 'none') return nothing;
  const {publishedProjects, noPublishedProjects} = commonTerms.of(locale);
  const {length} = bundle.projects;
  const name = bundleName(bundle, feed, locale);
  return html`
    <tr class="bundle" role="row">
      <th colspan="5" scope="rowgroup" role="rowheader">
        <span class="name"
          >${length === 0
            ? html`${name} <span class="muted">${noPublishedProjects}</span>`
            : html`<button class="fold" type="button" aria-expanded=${isFolded ? 'false' : 'true'} @click=${fold}>
                ${name} <span class="muted">${publishedProjects(length)}</span>
              </button>`}</span
        >
      </th>
    </tr>
  `;
}

function yearsOf({domain: {from, to}}: TimeScale): [string, string] {
  return [toDay(from).slice(0, 4), toDay(to - 1).slice(0, 4)];
}
