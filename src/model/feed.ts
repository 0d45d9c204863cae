import type {CalendarDate} from './calendar-date.js';
import type {Status} from './status.js';

/**
 * One initiative as its widgets read it. A missing field is not known; lists are never missing.
 * The README describes the format with its rules, for those who keep the data.
 */
export interface Feed {
  readonly version: string;
  readonly language: string;
  readonly initiative: Initiative;
  readonly organizations: readonly Organization[];
  readonly groups: readonly Group[];
  readonly sources: readonly Source[];
  readonly projects: readonly Project[];
  /** Entries of `projects` that could not be read. They count as published and as not reported. */
  readonly unreadable: number;
  readonly publishedDate?: CalendarDate;
  readonly uri?: string;
  readonly license?: string;
  readonly publisher?: Publisher;
}

export interface Publisher {
  readonly name: string;
  readonly url?: string;
}

/** Something with texts that may exist in further languages, field by field. */
export interface Translatable {
  readonly translations?: Translations;
}

/** Language tag → field → text. */
export type Translations = Readonly<Record<string, Readonly<Record<string, string>>>>;

export interface Initiative extends Translatable {
  readonly id?: string;
  /** Missing if the feed does not name it: then widgets say "Initiative". */
  readonly title?: string;
  readonly summary?: string;
  readonly url?: string;
  readonly adoptedDate?: CalendarDate;
  readonly adoptedBy?: string;
  /** How many projects were adopted, published or not. */
  readonly projectTotal?: number;
  readonly unpublishedNote?: string;
  /** ISO 8601 duration after which a status counts as stale. */
  readonly staleAfter: string;
  /** Ids of the organizations whose reports set a status. */
  readonly reporters: readonly string[];
  readonly events: readonly InitiativeEvent[];
}

export interface InitiativeEvent extends Translatable {
  readonly title: string;
  readonly date?: CalendarDate;
  readonly source?: Source;
}

export interface Organization extends Translatable {
  readonly id: string;
  readonly name: string;
  readonly url?: string;
  /** Address of an office, never of a person. */
  readonly email?: string;
  readonly parent?: string;
}

export interface Group extends Translatable {
  readonly id: string;
  readonly label?: string;
  readonly title?: string;
}

export interface Source {
  readonly id?: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly date?: CalendarDate;
  readonly url?: string;
}

/** `ongoing` is a Daueraufgabe, `fixedTerm` all else. What was adopted; it never changes. */
export type Kind = 'fixedTerm' | 'ongoing';

export interface Project extends Translatable {
  readonly id: string;
  readonly title: string;
  readonly officialTitle?: string;
  readonly summary?: string;
  readonly url?: string;
  readonly group?: string;
  readonly kind: Kind;
  readonly timeframe: Timeframe;
  /** Ids of known organizations. Empty: not named, unless `leadText` says otherwise. */
  readonly leads: readonly string[];
  /** The wording of the adopted list. */
  readonly leadText?: string;
  readonly partners: readonly string[];
  readonly updates: readonly Update[];
  readonly milestones: readonly Milestone[];
  readonly links: readonly Link[];
}

export interface Timeframe {
  readonly start?: CalendarDate;
  readonly end?: CalendarDate;
  /** The wording of the adopted list, misprints corrected. */
  readonly text?: string;
}

export interface Update extends Translatable {
  readonly date?: CalendarDate;
  /** Present only in a report that counts; everything else is news. `notReported` stands for a code nobody knows. */
  readonly status?: Status;
  readonly title?: string;
  readonly text?: string;
  readonly reportedBy?: string;
  readonly confirmedBy: readonly string[];
  readonly dissent: readonly Dissent[];
  readonly newEnd?: CalendarDate;
  readonly reason?: string;
  readonly waitingFor?: string;
  /** The part of the project that the update is about; missing: all of it. */
  readonly scope?: string;
  /** The source does not name the project; an editor matched them. */
  readonly inferred: boolean;
  readonly source?: Source;
}

export interface Dissent {
  readonly by?: string;
  readonly text?: string;
  readonly url?: string;
}

export type MilestoneStatus = 'scheduled' | 'met' | 'notMet' | 'cancelled';

export interface Milestone extends Translatable {
  readonly title: string;
  readonly status: MilestoneStatus;
  readonly date?: CalendarDate;
  readonly source?: Source;
}

export interface Link {
  readonly url: string;
  readonly title?: string;
}
