import type {StandingCounts} from '../model/standing.js';
import type {ZoomLevel} from '../model/zoom.js';

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
  /** Name of what scrolls sideways. */
  readonly chart: string;
  readonly extent: string;
  readonly zoom: Readonly<Record<ZoomLevel, string>>;
  readonly nearer: string;
  readonly farther: string;
  readonly legend: string;
  readonly legendOf: Readonly<Record<LegendEntry, string>>;
  readonly keys: string;
}

/** What the legend of the chart explains. */
export type LegendEntry = 'certain' | 'vagueEnd' | 'noStart' | 'noEnd' | 'ongoing' | 'moved' | 'overdue' | 'milestone' | 'event';
