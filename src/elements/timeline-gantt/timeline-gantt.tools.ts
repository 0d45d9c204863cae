import {html, type TemplateResult} from 'lit';
import type {Locale} from '../../i18n/locale.js';
import {timelineTerms} from '../../i18n/timeline.js';
import type {Stretch} from '../../model/span.js';
import {usefulLevels, zoomFactor} from '../../model/zoom.js';
import type {Gestures} from './timeline-gantt.gestures.js';
import type {TimelineView} from './timeline-gantt.view.js';

/** How much of the axis is in view: steps with a name, and by and by. */
export function renderTools(locale: Locale, {from, to}: Stretch, view: TimelineView, gestures: Gestures): TemplateResult {
  const {extent, zoom, nearer, farther} = timelineTerms.of(locale);
  return html`
    <div class="tools" part="tools" role="group" aria-label=${extent}>
      ${usefulLevels(to - from).map((level) => {
        const factor = zoomFactor(level, to - from);
        return html`<button
          class="button"
          type="button"
          aria-pressed=${factor === view.factor ? 'true' : 'false'}
          @click=${() => view.zoom(factor)}
          >${zoom[level]}</button
        >`;
      })}
      <button class="button" type="button" aria-label=${farther} @click=${() => gestures.farther()}>−</button>
      <button class="button" type="button" aria-label=${nearer} @click=${() => gestures.nearer()}>+</button>
    </div>
  `;
}
