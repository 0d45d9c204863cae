import type {CalendarDate} from '../model/calendar-date.js';
import type {MilestoneStatus} from '../model/feed.js';
import type {MilestoneCount} from '../model/milestones.js';
import type {Schedule} from '../model/schedule.js';

/** What is said of one project, by the card and in the rows of other widgets. Sentences take numbers and dates; an empty sentence is left out. */
export interface ProjectTerms {
  readonly stale: string;
  readonly inferred: string;
  readonly lead: string;
  readonly timeframe: string;
  readonly noTimeframe: string;
  readonly state: string;
  span(start: CalendarDate | undefined, end: CalendarDate | undefined): string;
  schedule(schedule: Schedule, end: CalendarDate | undefined): string;
  milestones(count: MilestoneCount): string;
  readonly milestoneStatus: Readonly<Record<MilestoneStatus, string>>;
  readonly undated: string;
  reportedOn(date: CalendarDate): string;
  /** Between a report and its reporter. */
  readonly by: string;
  newEnd(end: CalendarDate): string;
}
