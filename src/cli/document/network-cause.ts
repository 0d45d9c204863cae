import type {FeedError} from '../../feed/feed-error.js';

/** Why a server could not be asked, as far as it leads somewhere. */
export type NetworkCause = 'unknown-host' | 'refused' | 'certificate' | 'compression' | 'other';

const causes: readonly [pattern: RegExp, cause: NetworkCause][] = [
  [/^(ENOTFOUND|EAI_AGAIN)$/, 'unknown-host'],
  [/^ECONNREFUSED$/, 'refused'],
  [/CERT|SIGNED|UNABLE_TO_|ALTNAME/, 'certificate'],
  [/^Z_|BROTLI|ERR__ERROR_FORMAT/, 'compression'],
];

/** The cause, and the code that Node gives it; empty if it gives none. */
export function networkCause({cause}: FeedError): {readonly cause: NetworkCause; readonly code: string} {
  const {code} = (cause ?? {}) as {code?: unknown};
  if (typeof code !== 'string') return {cause: 'other', code: ''};
  return {cause: causes.find(([pattern]) => pattern.test(code))?.[1] ?? 'other', code};
}
