import {open} from 'node:fs/promises';
import {FeedError} from '../../feed/feed-error.js';
import type {Texts} from '../texts/texts.js';
import {request} from './request.js';
import {UsageError} from './usage-error.js';

/** Whether an input is an address rather than a file. */
export function isUrl(input: string): boolean {
  return /^https?:\/\//i.test(input);
}

/**
 * The bytes of a file or an address, at most `limit` of them.
 *
 * @throws {FeedError} `too-large`, and what `request` throws.
 * @throws {UsageError} if there is no such file, or it is no address.
 */
export async function readBytes(input: string, limit: number, texts: Texts): Promise<Uint8Array> {
  if (isUrl(input)) {
    if (!URL.canParse(input)) throw new UsageError(texts.noAddress(input));
    const {status, body} = await request(input, {limit, headers: {accept: 'application/json'}, redirects: 5});
    if (status === 204 || status === 205) throw new FeedError('empty', `${input} is empty.`);
    if (status !== 200 && status !== 203) throw new FeedError('http', `${input}: status ${status}`, {status});
    return body;
  }
  const file = await open(input).catch((cause: unknown) => {
    throw new UsageError(texts.noFile(input), {cause});
  });
  try {
    // not by its size: a pipe has none
    const chunks = await file.createReadStream({end: limit, autoClose: false}).toArray() as Buffer[];
    const bytes = Buffer.concat(chunks);
    if (bytes.length > limit) throw new FeedError('too-large', `${input} is too large.`);
    return bytes;
  } catch (cause) {
    if (cause instanceof FeedError) throw cause;
    throw new UsageError(texts.noFile(input), {cause});
  } finally {
    await file.close();
  }
}
