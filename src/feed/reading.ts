/** What everybody gets who reads a feed, on a page or off it. */
export * from '../model/feed.js';
export type {CalendarDate} from '../model/calendar-date.js';
export {statuses, type Status} from '../model/status.js';
export {summarizePart, summarizeProgress, type Progress} from '../model/progress.js';
export {standingOf, type Standing} from '../model/standing.js';
export {FeedError, type FeedErrorCode} from './feed-error.js';
export {formatPath, type Issue, type Rule} from './issue.js';
export {parseFeed, type Reading} from './parse-feed.js';
export {safeUrl} from './safe-url.js';
