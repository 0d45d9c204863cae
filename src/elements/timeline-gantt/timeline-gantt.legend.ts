import {html, nothing, type TemplateResult} from 'lit';
import {statusSign, statusSwatch} from '../../base/status-mark.js';
import {commonTerms} from '../../i18n/common.js';
import type {Locale} from '../../i18n/locale.js';
import {projectTerms} from '../../i18n/project.js';
import {timelineTerms} from '../../i18n/timeline.js';
import type {LegendEntry} from '../../i18n/timeline-terms.js';
import type {Marks, Span, Stretch} from '../../model/span.js';
import {statuses, type Status} from '../../model/status.js';
import {createTimeScale} from '../../model/time-scale.js';
import {drawBar} from './timeline-gantt.bar.js';
import type {Gradients} from './timeline-gantt.gradients.js';
import {shape} from './timeline-gantt.shape.js';

type Sample = Exclude<LegendEntry, 'event'> | 'outdated';

/** Samples on an axis from 0 to 10, drawn as the chart draws. */
const scale = createTimeScale({from: 0, to: 10});
const at = (from: number, to = from): Stretch => ({from, to});

const samples: Readonly<Record<Sample, {readonly span: Span | null; readonly marks?: Partial<Marks>; readonly status?: Status}>> = {
  certain: {span: {start: at(1), end: at(9)}},
  vagueEnd: {span: {start: at(1), end: at(5, 9)}},
  noStart: {span: {start: at(1, 5), end: at(9)}},
  noEnd: {span: {start: at(1), end: 'open'}},
  ongoing: {span: {start: 'open', end: 'open'}},
  moved: {span: {start: at(1), end: at(9)}, marks: {ghosts: [at(3, 5)]}},
  overdue: {span: {start: at(1), end: at(4)}, marks: {overdue: at(4, 9)}},
  outdated: {status: 'inProgress', span: {start: at(1), end: at(9)}, marks: {knownUntil: 5}},
  milestone: {
    span: {start: at(1), end: at(9)},
    marks: {
      milestones: [
        {stretch: at(3), milestone: {title: '', status: 'met'}},
        {stretch: at(6), milestone: {title: '', status: 'scheduled'}},
      ],
    },
  },
};

/** How to read the chart, drawn when it is asked for: each form beside its meaning, then what colours and keys do. */
export function renderLegend(locale: Locale, isOpen: boolean, gradients: Gradients, onToggle: () => void): TemplateResult {
  const {legend, legendOf, keys} = timelineTerms.of(locale);
  const {status} = commonTerms.of(locale);
  return html`
    <details class="legend" part="legend" @toggle=${onToggle}>
      <summary>${legend}</summary>
      ${isOpen
        ? html`
          <ul>
            ${(Object.keys(legendOf) as LegendEntry[]).map(
              (entry) => html`<li>${entry === 'event' ? html`<span class="sample event-number" aria-hidden="true">1</span>` : sample(entry, gradients)} ${legendOf[entry]}</li>`,
            )}
            <li>${sample('outdated', gradients)} ${projectTerms.of(locale).stale}</li>
          </ul>
          <ul class="statuses">
            ${statuses.map((code) => html`<li>${statusSwatch(code)} ${statusSign(code)} ${status(code)}</li>`)}
          </ul>
          <p class="keys">${keys}</p>
          `
        : nothing}
    </details>
  `;
}

function sample(entry: Sample, gradients: Gradients): SVGElement {
  const bar = shape('svg', {'class': 'bar sample', 'aria-hidden': 'true'});
  const {span, marks, status = 'notReported'} = samples[entry];
  drawBar(bar, {status, span, marks: {ghosts: [], overdue: null, milestones: [], knownUntil: Infinity, ...marks}, scale, gradients, now: -1});
  return bar;
}
