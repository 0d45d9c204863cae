import type {Rule} from '../../feed/issue.js';

/** What a command can find: the rules of the reader, what only strictness asks for, and what only tables have. */
export type RuleId = Rule | StrictError | StrictWarning | TableRule;

export type StrictError = 'duplicate-key' | 'future-update';

export type StrictWarning =
  | 'combining-marks'
  | 'http-link'
  | 'mail-address'
  | 'stale'
  | 'typed-progress'
  | 'typed-status'
  | 'unknown-key';

/** What becomes of a cell, a row, a column or a sheet that is not as it should be: errors where something would be lost. */
export type TableRule =
  | 'ambiguous-project'
  | 'blank-in-id'
  | 'cell-error'
  | 'double-column'
  | 'guessed-date'
  | 'guessed-timeframe'
  | 'missing-column'
  | 'missing-id'
  | 'missing-sheet'
  | 'other-timeframe'
  | 'project-gone'
  | 'ragged-row'
  | 'row-gone'
  | 'row-guessed'
  | 'unknown-column'
  | 'unknown-project'
  | 'unknown-sheet'
  | 'unlisted-source'
  | 'unread-timeframe';

export type Severity = 'error' | 'warning';

const warnings: ReadonlySet<RuleId> = new Set<RuleId>([
  'blank-in-id', 'cell-error', 'combining-marks', 'double-column', 'encoding', 'guessed-date', 'guessed-timeframe', 'http-link', 'mail-address',
  'missing-id', 'other-timeframe', 'project-gone', 'ragged-row', 'row-gone', 'row-guessed', 'stale', 'typed-progress', 'typed-status', 'unknown-column',
  'unknown-key', 'unknown-sheet', 'unlisted-source', 'unread-timeframe',
]);

export function severityOf(rule: RuleId): Severity {
  return warnings.has(rule) ? 'warning' : 'error';
}
