import {decodeText} from './decode.js';
import {FeedError} from './feed-error.js';
import {parseRetryAfter} from './retry.js';

/** The outside world as the store sees it; tests bring their own and wait for nothing. */
export interface Environment {
  fetch(url: string, init: RequestInit): Promise<Response>;
  /** Milliseconds since 1970. */
  now(): number;
  /** 0 to 1. */
  random(): number;
  setTimeout(callback: () => void, ms: number): unknown;
  clearTimeout(timer: unknown): void;
  /** Tells a developer what is wrong with a feed. */
  warn(message: string): void;
}

export interface FetchedFeed {
  readonly json: unknown;
  /** The text was not UTF-8. */
  readonly fallback: boolean;
}

export interface FetchOptions {
  readonly cache: RequestCache;
  /** Milliseconds for headers and body together. */
  readonly timeout: number;
  /** The caller's wish to stop. */
  readonly signal: AbortSignal;
}

/** Bytes of a decoded body; sums over a part of a longer one would be false. */
const maxBytes = 5_000_000;

/**
 * Asks once for a feed and reads the answer as JSON.
 *
 * @throws {FeedError} whatever goes wrong, `aborted` included.
 */
export async function fetchFeed(url: string, options: FetchOptions, environment: Environment): Promise<FetchedFeed> {
  const controller = new AbortController();
  const abort = () => controller.abort();
  let timedOut = false;
  const timer = environment.setTimeout(() => {
    timedOut = true;
    abort();
  }, options.timeout);
  options.signal.addEventListener('abort', abort);
  if (options.signal.aborted) abort();
  try {
    const response = await request(url, options.cache, controller.signal, environment);
    return parse(await readBody(response, url, controller.signal), url);
  } catch (error) {
    if (options.signal.aborted) throw new FeedError('aborted', `The request of ${url} was given up.`);
    if (timedOut) throw new FeedError('timeout', `${url} did not answer in time.`);
    throw error;
  } finally {
    environment.clearTimeout(timer);
    options.signal.removeEventListener('abort', abort);
    // lets go of a body that nobody reads to its end
    abort();
  }
}

async function request(url: string, cache: RequestCache, signal: AbortSignal, environment: Environment): Promise<Response> {
  const init = {
    // a page may have added to Object.prototype
    __proto__: null,
    cache,
    credentials: 'omit',
    headers: {__proto__: null, Accept: 'application/json'} as unknown as Record<string, string>,
    referrerPolicy: 'no-referrer',
    signal,
  } as RequestInit;
  const response = await untilAborted(environment.fetch(url, init), signal).catch((cause: unknown) => {
    throw new FeedError('network', `${url} could not be reached; CORS or the page's policy may forbid it.`, {cause});
  });
  const {status} = response as {status?: unknown};
  if (typeof status !== 'number' || status === 0) throw new FeedError('network', `${url} gave an unusable answer.`);
  if (status === 204 || status === 205) throw new FeedError('empty', `${url} is empty.`, {status});
  if (status !== 200 && status !== 203) {
    const retryAfter = parseRetryAfter(response.headers.get('Retry-After'), environment.now());
    throw new FeedError('http', `${url} answered ${status}.`, {status, ...(retryAfter !== undefined && {retryAfter})});
  }
  return response;
}

/** Decoded bytes are counted as they come: `Content-Length` counts compressed ones. */
async function readBody(response: Response, url: string, signal: AbortSignal): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  while (reader) {
    const {done, value} = await untilAborted(reader.read(), signal).catch((cause: unknown) => {
      throw new FeedError('network', `The answer of ${url} broke off.`, {cause});
    });
    if (done) break;
    length += value.length;
    if (length > maxBytes) {
      void reader.cancel().catch(() => undefined);
      throw new FeedError('too-large', `${url} is larger than ${maxBytes / 1e6} MB.`);
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(length);
  chunks.reduce((offset, chunk) => (bytes.set(chunk, offset), offset + chunk.length), 0);
  return bytes;
}

function parse(bytes: Uint8Array, url: string): FetchedFeed {
  const {text, fallback} = decodeText(bytes);
  const [visible] = /\S/.exec(text) ?? [];
  if (!visible) throw new FeedError('empty', `${url} is empty.`);
  if (visible === '<') throw new FeedError('html', `${url} is a page, not a feed.`);
  try {
    return {json: JSON.parse(text), fallback};
  } catch (cause) {
    if (cause instanceof RangeError) throw new FeedError('too-deep', `${url} is nested too deeply.`, {cause});
    throw new FeedError('json', `${url} is not JSON: ${String(cause)}`, {cause});
  }
}

/** A replaced `fetch` may not know signals: what waits for it must still end. */
function untilAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const giveUp = () => reject(new FeedError('aborted', 'aborted'));
    if (signal.aborted) giveUp();
    signal.addEventListener('abort', giveUp, {once: true});
    void promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', giveUp));
  });
}
