import {FeedError} from './feed-error.js';
import {decodeWindows1252} from './windows-1252.js';

/**
 * The text of a feed: UTF-8, or Windows-1252 where it cannot be that (then `fallback` is true).
 *
 * @throws {FeedError} `encoding` for UTF-16 and UTF-32.
 */
export function decodeText(bytes: Uint8Array): {readonly text: string; readonly fallback: boolean} {
  const [first = 0, second = 0] = bytes;
  // of two bytes only FF and FE add up to this, in either order
  if (first + second === 0x1fd || bytes.subarray(0, 4).includes(0)) throw new FeedError('encoding', 'The feed is not in UTF-8.');
  try {
    return {text: new TextDecoder('utf-8', {fatal: true}).decode(bytes), fallback: false};
  } catch {
    return {text: decodeWindows1252(bytes), fallback: true};
  }
}
