import type {PlacedFinding} from '../strict/finding.js';
import type {Texts} from '../texts/texts.js';
import {formatGithub} from './github.js';
import {formatJson} from './json.js';
import {formatSarif} from './sarif.js';
import {formatText, type Paint} from './text.js';

export const reportFormats = ['text', 'json', 'github', 'sarif'] as const;

export type ReportFormat = (typeof reportFormats)[number];

export interface ReportInput {
  /** File or address, as the user named it. */
  readonly input: string;
  readonly findings: readonly PlacedFinding[];
  readonly texts: Texts;
  readonly version: string;
  readonly paint: Paint;
}

/** All findings of one input, ready to print. */
export function formatReport(format: ReportFormat, report: ReportInput): string {
  return {text: formatText, json: formatJson, github: formatGithub, sarif: formatSarif}[format](report);
}
