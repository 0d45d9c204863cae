import {decodeText} from './decode.js';
import {FeedError, toFeedError} from './feed-error.js';
import {maxBytes} from './limits.js';
import {parseJson} from './parse-json.js';
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

/**
 * Asks once for a feed and reads the answer as JSON.
 *
 * @throws {FeedError} whatever goes wrong, `aborted` included.
 */
export async function fetchFeed(url: string, {cache, timeout, signal}: FetchOptions, environment: Environment): Promise<FetchedFeed> {
  const controller = new AbortController();
  let stop!: (code: 'aborted' | 'timeout') => void;
  // a replaced `fetch` may know nothing of signals: the wait for it has to end all the same
  const end = new Promise<never>((_, reject) => {
    stop = (code) => {
      const error = new FeedError(code, `${url}: no answer in time.`);
      controller.abort(error);
      reject(error);
    };
  });
  const giveUp = () => {
    stop('aborted');
  };
  const timer = environment.setTimeout(() => {
    stop('timeout');
  }, timeout);
  signal.addEventListener('abort', giveUp);
  if (signal.aborted) giveUp();
  try {
    const body = signal.aborted
      ? end
      : request(url, cache, controller.signal, environment).then((response) => readBody(response, url));
    const {text, fallback} = decodeText(await Promise.race([end, body]));
    return {json: parseJson(text, url), fallback};
  } catch (cause) {
    throw toFeedError(cause, url);
  } finally {
    environment.clearTimeout(timer);
    // lets go of a body that nobody reads to its end
    giveUp();
  }
}

async function request(url: string, cache: RequestCache, signal: AbortSignal, environment: Environment): Promise<Response> {
  const init = {
    // a page may have added to Object.prototype
    __proto__: null,
    cache,
    credentials: 'omit',
    headers: [['Accept', 'application/json']],
    referrerPolicy: 'no-referrer',
    signal,
  } as RequestInit;
  const response = await environment.fetch(url, init);
  const {status, headers} = response as Partial<Response>;
  if (!status) throw new FeedError('network', `${url}: no answer.`);
  if (status === 204 || status === 205) throw new FeedError('empty', `${url} is empty.`);
  if (status !== 200 && status !== 203) {
    const retryAfter = parseRetryAfter(headers?.get('Retry-After'), environment.now());
    throw new FeedError('http', `${url}: status ${status}`, {status, retryAfter});
  }
  return response;
}

/** Decoded bytes are counted as they come: `Content-Length` counts compressed ones. */
async function readBody(response: Response, url: string): Promise<Uint8Array> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const reader = (response.body as ReadableStream<Uint8Array<ArrayBuffer>> | null | undefined)?.getReader();
  const take = (chunk: Uint8Array<ArrayBuffer>) => {
    length += chunk.length;
    if (length > maxBytes) throw new FeedError('too-large', `${url} is too large.`);
    chunks.push(chunk);
  };
  // that of a page's own `fetch` may know no streams
  if (!reader) take(new Uint8Array(await response.arrayBuffer()));
  while (reader) {
    const {done, value} = await reader.read();
    if (done) break;
    take(value);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}
