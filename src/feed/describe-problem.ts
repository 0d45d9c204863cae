import type {FeedEvent} from './feed-state.js';
import {formatPath} from './issue.js';

const maxIssues = 20;

/** What a developer reads in the console about one load of what `name` names; `null` if all went well. */
export function describeProblem(name: string, event: FeedEvent): string | null {
  const error = event.type === 'reject' ? event.error : null;
  const issues = error?.issues ?? (event.type === 'resolve' ? event.reading.issues : []);
  const lines = issues.slice(0, maxIssues).map(({rule, path}) => `${formatPath(path)}: ${rule}`);
  // a script is not told which of them it was
  const cause = error?.code === 'network' ? ' CORS or CSP may forbid it.' : '';
  if (error) lines.unshift(`${error.code}. ${error.message}${cause}`);
  if (issues.length > 0) lines.push(`issues: ${issues.length}; npx initiative-widgets validate ${name}`);
  return lines.length > 0 ? `initiative-widgets: ${lines.join('\n')}` : null;
}
