import {FeedError} from './feed-error.js';

/** Bytes 0x80 to 0x9f of Windows-1252. Own, because the decoder of Node 20 gets „, – and € wrong. */
const windows1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

const chunkSize = 8192;

/**
 * The text of a feed: UTF-8, or Windows-1252 where it cannot be that (then `fallback` is true).
 *
 * @throws {FeedError} `encoding` for UTF-16 and UTF-32.
 */
export function decodeText(bytes: Uint8Array): {readonly text: string; readonly fallback: boolean} {
  const [a, b] = bytes;
  const wide = (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff) || bytes.subarray(0, 4).includes(0);
  if (wide) throw new FeedError('encoding', 'The feed is in UTF-16 or UTF-32; it has to be in UTF-8.');
  try {
    return {text: new TextDecoder('utf-8', {fatal: true}).decode(bytes), fallback: false};
  } catch {
    return {text: decodeWindows1252(bytes), fallback: true};
  }
}

function decodeWindows1252(bytes: Uint8Array): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += chunkSize) {
    const codes = bytes.subarray(start, start + chunkSize);
    text += String.fromCharCode(...codes).replace(/[\x80-\x9f]/g, (char) => windows1252.charAt(char.charCodeAt(0) - 0x80));
  }
  return text;
}
