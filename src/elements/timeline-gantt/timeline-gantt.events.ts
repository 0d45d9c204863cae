import {html, type TemplateResult} from 'lit';
import {FeedTexts} from '../../base/feed-text.js';
import {ProjectParts} from '../../base/project-parts.js';
import type {Locale} from '../../i18n/locale.js';
import {projectTerms} from '../../i18n/project.js';
import {timelineTerms} from '../../i18n/timeline.js';
import type {Feed} from '../../model/feed.js';

/** The events of the initiative, with the numbers that they have on the axis. */
export function renderEvents(feed: Feed, locale: Locale): TemplateResult {
  const {events} = feed.initiative;
  if (events.length === 0) return html``;
  const texts = new FeedTexts(feed, locale);
  const parts = new ProjectParts(feed, locale);
  return html`
    <details class="events" part="events">
      <summary>${timelineTerms.of(locale).events}</summary>
      <ol>
        ${events.map(
          (event) => html`
            <li>
              ${event.date ? locale.date(event.date) : projectTerms.of(locale).undated}: ${texts.of(event, 'title')}
              <span class="muted small">${parts.source(event.source)}</span>
            </li>
          `,
        )}
      </ol>
    </details>
  `;
}
