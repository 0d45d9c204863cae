import type {FeedError} from '../../feed/feed-error.js';
import type {Finding} from '../strict/finding.js';
import type {CheckId} from '../server/checks.js';
import type {ChangeSection} from '../../model/changes.js';

/** All that the commands say. */
export interface Texts {
  readonly lang: 'de' | 'en';
  rule(finding: Finding): string;
  readonly severity: Readonly<Record<'error' | 'warning', string>>;
  clean(input: string): string;
  summary(errors: number, warnings: number): string;
  /** Of findings that a format has no room for. */
  more(count: number): string;
  feedError(error: FeedError, input: string): string;
  noFile(path: string): string;
  noAddress(url: string): string;
  notWritable(path: string): string;
  written(path: string, projects: number): string;
  nothingWritten: string;
  readonly noXlsx: string;
  badExtension(path: string, known: readonly string[]): string;
  badOption(option: string, value: string, known: readonly string[]): string;
  readonly help: HelpTexts;
  readonly usage: UsageTexts;
  readonly progress: Readonly<Record<Phase, string>>;
  readonly table: TableTexts;
  readonly changes: ChangeTexts;
  readonly check: CheckTexts;
  readonly prerender: PrerenderTexts;
  badFeed(input: string): string;
  noSuchProject(id: string): string;
}

export type Phase = 'reading' | 'checking' | 'writing' | 'asking';

export interface HelpTexts {
  readonly titles: Readonly<Record<string, string>>;
  readonly program: string;
  readonly usage: string;
  readonly someOptions: string;
  readonly byDefault: string;
  readonly commands: Readonly<Record<string, string>>;
  readonly options: Readonly<Record<string, string>>;
  readonly args: Readonly<Record<string, string>>;
  readonly help: string;
  readonly version: string;
}

export interface UsageTexts {
  unknownOption(name: string): string;
  unknownCommand(name: string): string;
  missingArgument(name: string): string;
  missingOption(name: string): string;
  missingValue(name: string): string;
  excessArguments: string;
  readonly sinceOrFeed: string;
  didYouMean(name: string): string;
  seeHelp: string;
}

export interface TableTexts {
  readonly badZip: string;
  readonly zipTooLarge: string;
  noTable(headers: string): string;
  readonly notAWorkbook: string;
  wrongEncoding(suspect: string): string;
  withoutColumn(path: string, count: number): string;
  readonly withoutColumnTitle: string;
  keptWithBase: string;
}

export interface ChangeTexts {
  readonly sections: Readonly<Record<ChangeSection, string>>;
  readonly none: string;
  readonly noDate: string;
  /** What a field of a feed is called. */
  field(key: string): string;
}

export interface CheckTexts {
  readonly checks: Readonly<Record<CheckId, string>>;
  readonly found: string;
  readonly nothing: string;
  readonly ok: string;
  readonly bad: string;
  readonly hint: string;
  readonly absent: string;
  /** `target` is empty where the server names none. */
  moved(target: string): string;
  result(failed: number, of: number): string;
}

export interface PrerenderTexts {
  withoutDay(count: number): string;
}
