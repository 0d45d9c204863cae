import {formatGithub} from './github.js';
import {formatJson} from './json.js';
import {formatSarif} from './sarif.js';
import type {ReportInput} from './report-input.js';
import {formatText} from './text.js';

export const reportFormats = ['text', 'json', 'github', 'sarif'] as const;

export type ReportFormat = (typeof reportFormats)[number];

/** All findings of one input, ready to print. */
export function formatReport(format: ReportFormat, report: ReportInput): string {
  return {text: formatText, json: formatJson, github: formatGithub, sarif: formatSarif}[format](report);
}
