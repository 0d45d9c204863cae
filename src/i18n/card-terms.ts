import type {CalendarDate} from '../model/calendar-date.js';

/** What `<project-card>` says beside what is said of a project everywhere. */
export interface CardTerms {
  readonly partners: string;
  readonly promiseTrail: string;
  readonly stillOpen: string;
  readonly confirmedBy: string;
  readonly dissentOf: string;
  readonly scope: string;
  readonly waitingFor: string;
  readonly reason: string;
  history(count: number): string;
  readonly latestNews: string;
  readonly links: string;
  readonly officialTitle: string;
  readonly noSuchProject: string;
  /** Of a card that shows what is chosen in another widget. */
  readonly chooseProject: string;
  ask(lastReport: CalendarDate | undefined): string;
  readonly askLabel: string;
  askSubject(title: string): string;
  askBody(title: string): string;
}
