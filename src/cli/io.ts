import type {Severity} from './strict/rules.js';

/** The outside world of a command: tests bring their own. */
export interface Io {
  /** What the command was asked for. */
  out(text: string): void;
  /** What is said beside it. */
  err(text: string): void;
  /** Whether `err` is a terminal, where a line can be written over. */
  readonly isTerminal: boolean;
  readonly paint: (severity: Severity, text: string) => string;
  /** The day, as `YYYY-MM-DD`. */
  readonly today: string;
  /** Milliseconds, for measuring. */
  now(): number;
  readonly version: string;
}
