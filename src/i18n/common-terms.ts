import type {CalendarDate} from '../model/calendar-date.js';
import type {Kind} from '../model/feed.js';
import type {SegmentStatus} from '../model/progress.js';
import type {FeedErrorText} from './error-text.js';

/** What every widget says: statuses, where numbers come from, and what went wrong. Sentences take numbers and dates; an empty sentence is left out. */
export interface CommonTerms {
  status(status: SegmentStatus, kind?: Kind): string;
  publishedProjects(count: number): string;
  readonly noPublishedProjects: string;
  readonly noGroup: string;
  readonly noLead: string;
  readonly kind: Readonly<Record<Kind, string>>;
  publishedOn(date: CalendarDate): string;
  readonly source: string;
  readonly data: string;
  readonly cite: string;
  citation(parts: CitationParts): string;
  readonly copy: string;
  readonly copied: string;
  readonly initiative: string;
  readonly loading: string;
  readonly slow: string;
  readonly error: Readonly<Record<FeedErrorText, string>>;
  readonly retry: string;
  readonly empty: string;
  notUpdated(publishedDate: CalendarDate | undefined): string;
  unreadable(count: number): string;
}

export interface CitationParts {
  readonly title: string;
  readonly publisher: string | undefined;
  readonly date: CalendarDate | undefined;
  readonly url: string;
}
