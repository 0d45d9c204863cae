import type {Issue} from './issue.js';

/** Why a feed as a whole could not be used. The code never changes; the message is for developers. */
export type FeedErrorCode =
  | 'network'
  | 'timeout'
  | 'http'
  | 'empty'
  | 'encoding'
  | 'html'
  | 'json'
  | 'too-deep'
  | 'too-large'
  | 'version'
  | 'schema'
  | 'host'
  | 'aborted';

export interface FeedErrorDetails {
  /** Status code of the answer, with `http`. */
  readonly status?: number | undefined;
  /** How long the server asks to wait, in milliseconds. */
  readonly retryAfter?: number | undefined;
  /** What was found in the document, with `schema`. */
  readonly issues?: readonly Issue[];
  readonly cause?: unknown;
}

const pointless: readonly FeedErrorCode[] = ['too-deep', 'too-large', 'version', 'host', 'aborted'];

export class FeedError extends Error {
  readonly code: FeedErrorCode;
  readonly status: number | undefined;
  readonly retryAfter: number | undefined;
  readonly issues: readonly Issue[];
  /** Requests that were made before giving up; the store counts them. */
  attempts = 0;

  constructor(code: FeedErrorCode, message: string, {status, retryAfter, issues = [], cause}: FeedErrorDetails = {}) {
    super(message, {cause});
    this.code = code;
    this.status = status;
    this.retryAfter = retryAfter;
    this.issues = issues;
  }

  /** Not assigned: a page may have frozen `Error.prototype`. */
  override get name(): string {
    return 'FeedError';
  }

  /** Whether a visitor's "try again" can help. */
  get retryable(): boolean {
    return !pointless.includes(this.code);
  }
}

/** What is thrown besides is the network's, or that of a `fetch` which a page has replaced. */
export function toFeedError(error: unknown, url = ''): FeedError {
  return error instanceof FeedError ? error : new FeedError('network', `${url}: ${String(error)}.`, {cause: error});
}
