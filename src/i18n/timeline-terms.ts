import {timeline as german} from './locales/de/timeline.js';
import {timeline as english} from './locales/en/timeline.js';
import {Section} from './section.js';

/** What `<timeline-gantt>` says. Sentences take numbers and dates; an empty sentence is left out. */
export interface TimelineTerms {
  readonly timelineHeading: string;
  timelineSummary(counts: TimelineCounts): string;
  readonly project: string;
  readonly axis: string;
  readonly today: string;
  readonly events: string;
  details(title: string): string;
  readonly close: string;
}

export interface TimelineCounts {
  readonly shown: number;
  readonly ongoing: number;
  /** Projects whose end has passed without a report that it was reached. */
  readonly elapsed: number;
  readonly unreported: number;
}

export const timelineTerms = new Section<TimelineTerms>('timeline', {de: german, en: english});
