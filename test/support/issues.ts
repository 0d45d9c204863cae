import {formatPath, type Issue, type Report} from '../../src/feed/issue.js';
import {parseFeed} from '../../src/feed/parse-feed.js';

export interface Notes {
  readonly report: Report;
  readonly issues: readonly Issue[];
}

/** Notes what a reader reports. */
export function takeNotes(): Notes {
  const issues: Issue[] = [];
  return {issues, report: (rule, path, original) => void issues.push({rule, path, original})};
}

/** `bad-url projects[0].url`, one line an issue. */
export function lines(issues: readonly Issue[]): string[] {
  return issues.map(({rule, path}) => `${rule} ${formatPath(path)}`.trim());
}

/** The issues of reading a feed, one line each. */
export function issuesOf(json: unknown): string[] {
  return lines(parseFeed(json).issues);
}
