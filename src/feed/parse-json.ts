import {FeedError} from './feed-error.js';

/**
 * The JSON of a text that came from `origin`.
 *
 * @throws {FeedError} `empty`, `html`, `json` or `too-deep`.
 */
export function parseJson(text: string, origin: string): unknown {
  const visible = text.trim()[0];
  if (!visible) throw new FeedError('empty', `${origin} is empty.`);
  if (visible === '<') throw new FeedError('html', `${origin} is a page.`);
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new FeedError(cause instanceof RangeError ? 'too-deep' : 'json', `${origin}: ${String(cause)}`, {cause});
  }
}
