import type {FeedError, FeedErrorCode} from '../feed/feed-error.js';
import type {FeedErrorText} from '../i18n/error-text.js';

const texts: Readonly<Partial<Record<FeedErrorCode, FeedErrorText>>> = {
  network: 'connection',
  timeout: 'connection',
  version: 'outdated',
  'too-large': 'tooLarge',
  host: 'notFound',
  http: 'unavailable',
};

/** Which sentence a visitor reads. */
export function errorText({code, status}: FeedError): FeedErrorText {
  if (status === 404 || status === 410) return 'notFound';
  if (status === 206) return 'unreadable';
  return texts[code] ?? 'unreadable';
}
