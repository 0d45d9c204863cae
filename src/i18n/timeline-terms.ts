import type {StandingCounts} from '../model/standing.js';

/** What `<timeline-gantt>` says. Sentences take numbers and dates; an empty sentence is left out. */
export interface TimelineTerms {
  readonly timelineHeading: string;
  timelineSummary(counts: StandingCounts): string;
  readonly project: string;
  readonly axis: string;
  readonly today: string;
  readonly events: string;
  details(title: string): string;
  readonly close: string;
}
