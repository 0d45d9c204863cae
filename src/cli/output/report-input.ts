import type {PlacedFinding} from '../strict/finding.js';
import type {Severity} from '../strict/rules.js';
import type {Texts} from '../texts/texts.js';

/** Colours a word for a terminal, or leaves it as it is. */
export type Paint = (severity: Severity, text: string) => string;

/** What there is to report. */
export interface ReportInput {
  /** File or address, as the user named it. */
  readonly input: string;
  readonly findings: readonly PlacedFinding[];
  readonly texts: Texts;
  readonly version: string;
  readonly paint: Paint;
}
