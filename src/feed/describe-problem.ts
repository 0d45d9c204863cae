import type {FeedEvent} from './feed-state.js';
import {formatPath} from './issue.js';

const maxIssues = 20;

/** What a developer reads in the console about one load; `null` if all went well. */
export function describeProblem(url: string, event: FeedEvent): string | null {
  if (event.type === 'reject') return `initiative-widgets: ${event.error.code}. ${event.error.message}`;
  if (event.type !== 'resolve' || event.reading.issues.length === 0) return null;

  const {issues} = event.reading;
  const lines = issues.slice(0, maxIssues).map(({rule, path}) => `\n${formatPath(path)}: ${rule}`);
  return `initiative-widgets: ${url}, issues: ${issues.length}${lines.join('')}`;
}
