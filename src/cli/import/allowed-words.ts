import type {Finding} from '../strict/finding.js';
import {similar} from '../strict/similar.js';
import {kindWords, milestoneStatusWords, statusWords} from './words.js';

/** Adds to what a cell may not say what it may, in the words of the workbook, and which of them was probably meant. */
export function withWords(finding: Finding): Finding {
  const {original} = finding;
  const allowed = allowedFor(finding);
  if (!allowed || typeof original !== 'string') return finding;
  return {...finding, allowed, hint: similar(original, allowed)};
}

function allowedFor({rule, path}: Finding): readonly string[] | undefined {
  if (rule === 'kind-unknown') return kindWords;
  if (rule === 'status-unknown') return path.includes('milestones') ? milestoneStatusWords : statusWords;
  if (rule !== 'schema') return undefined;
  return {inferred: ['ja', 'nein'], language: ['de', 'en']}[String(path.at(-1))];
}
