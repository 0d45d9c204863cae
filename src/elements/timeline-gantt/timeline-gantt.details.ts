import {html, nothing, type TemplateResult} from 'lit';
import {FeedTexts} from '../../base/feed-text.js';
import {commonTerms} from '../../i18n/common.js';
import type {Locale} from '../../i18n/locale.js';
import {timelineTerms} from '../../i18n/timeline.js';
import type {CalendarDate} from '../../model/calendar-date.js';
import type {Feed, Project} from '../../model/feed.js';

export interface Details {
  readonly feed: Feed;
  readonly project: Project;
  readonly host: {readonly theme: string};
  readonly locale: Locale;
  readonly now: CalendarDate;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

/** A button, and the card that it opens over the page. The card is drawn when it is first asked for. */
export function renderDetails({feed, project, host, locale, now, isOpen, onOpen}: Details): TemplateResult {
  const terms = {...commonTerms.of(locale), ...timelineTerms.of(locale)};
  const id = `details-${feed.projects.indexOf(project)}`;
  const label = terms.details(new FeedTexts(feed, locale).plain(project, 'title'));
  const onToggle = ({newState}: ToggleEvent) => {
    if (newState === 'open') onOpen();
  };
  const onFocusout = ({currentTarget, relatedTarget}: FocusEvent) => {
    const popover = currentTarget as HTMLElement;
    if (!(relatedTarget instanceof Node) || popover.contains(relatedTarget)) return;
    // later: while it is closing by itself, Chromium 156 does not survive being asked to
    setTimeout(() => {
      if (popover.matches(':popover-open')) popover.hidePopover();
    });
  };
  return html`
    <button class="details" part="details" type="button" popovertarget=${id} aria-label=${label}>
      <svg aria-hidden="true" viewBox="0 0 16 16">
        <path d="M7 4h2v2H7zM7 7h2v5H7z"></path>
        <circle cx="8" cy="8" r="7"></circle>
      </svg>
    </button>
    <div
      class="popover"
      part="popover"
      id=${id}
      popover
      role="dialog"
      aria-label=${label}
      @beforetoggle=${onToggle}
      @focusout=${onFocusout}
    >
      ${isOpen
        ? html`
            <project-card
              actions="none"
              heading-level="3"
              lang=${locale.lang}
              now=${now}
              project=${project.id}
              theme=${host.theme}
              .feed=${feed}
            ></project-card>
            <div class="foot">
              <button class="button" type="button" popovertarget=${id} popovertargetaction="hide">${terms.close}</button>
            </div>
          `
        : nothing}
    </div>
  `;
}
