import type {AsOf, Completion, OngoingTasks, SegmentStatus} from '../model/progress.js';

/** What `<initiative-progress>` says. Sentences take numbers and dates; an empty sentence is left out. */
export interface ProgressTerms {
  readonly meaning: Readonly<Record<SegmentStatus, string>>;
  completion(completion: Completion): string;
  transferred(count: number): string;
  ongoing(tasks: OngoingTasks): string;
  coverage(reported: number, published: number, total: number): string;
  asOf(range: AsOf): string;
  part(projects: number): string;
  readonly meaningOfStatuses: string;
  readonly progressHeading: string;
  badge(completion: Completion): string;
}
