import type {PlacedFinding, Place} from '../strict/finding.js';
import {severityOf} from '../strict/rules.js';

/** Errors first after the encoding, each kind in the order of the document. */
export function inOrder(findings: readonly PlacedFinding[]): PlacedFinding[] {
  return [...findings].sort((a, b) => rank(a) - rank(b) || comparePlaces(a.place, b.place));
}

export function countFindings(findings: readonly PlacedFinding[]): {readonly errors: number; readonly warnings: number} {
  const errors = findings.filter(({rule}) => severityOf(rule) === 'error').length;
  return {errors, warnings: findings.length - errors};
}

/** `12:7`, `Projekte!C5`, or nothing. */
export function formatPlace(place: Place): string {
  if (!place) return '';
  if ('line' in place) return `${place.line}:${place.column}`;
  return place.sheet === undefined ? place.cell : `${place.sheet}!${place.cell}`;
}

/** Whether a text was misread comes before all that follows from it. */
function rank({rule}: PlacedFinding): number {
  if (rule === 'encoding') return -1;
  return severityOf(rule) === 'error' ? 0 : 1;
}

function comparePlaces(a: Place, b: Place): number {
  if (a && b && 'line' in a && 'line' in b) return a.line - b.line || a.column - b.column;
  return 0;
}
