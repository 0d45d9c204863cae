import {request as plain, type IncomingMessage, type RequestOptions} from 'node:http';
import {request as secure} from 'node:https';
import {createBrotliDecompress, createGunzip, createInflate} from 'node:zlib';
import {FeedError} from '../../feed/feed-error.js';

/** An answer as it came: `fetch` would hide its encoding, and would not send an `Origin`. */
export interface Answer {
  readonly url: string;
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  /** Decompressed. */
  readonly body: Uint8Array;
  /** Bytes that went over the network. */
  readonly transferred: number;
}

export interface RequestLimits {
  /** Bytes after decompression. */
  readonly limit: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Redirects that are followed; none unless told. */
  readonly redirects?: number;
  /** Milliseconds for headers and body together. */
  readonly timeout?: number;
}

/**
 * Asks once.
 *
 * @throws {FeedError} `network`, `timeout` or `too-large`.
 */
export async function request(url: string, limits: RequestLimits): Promise<Answer> {
  const {redirects = 0} = limits;
  const answer = await ask(url, limits);
  const {location} = answer.headers;
  if (answer.status < 300 || answer.status > 399 || answer.status === 304 || !location || redirects === 0) return answer;
  const next = URL.canParse(location, url) ? new URL(location, url) : null;
  if (!next || !/^https?:$/.test(next.protocol)) throw new FeedError('network', `${url} leads to ${location}`);
  return request(next.href, {...limits, redirects: redirects - 1});
}

function ask(url: string, {limit, headers = {}, timeout = 10_000}: RequestLimits): Promise<Answer> {
  const options: RequestOptions = {headers, signal: AbortSignal.timeout(timeout)};
  return new Promise((resolve, reject) => {
    const fail = (cause: Error) => {
      const code = options.signal?.aborted ? 'timeout' : 'network';
      reject(cause instanceof FeedError ? cause : new FeedError(code, `${url}: ${cause.message}`, {cause}));
    };
    const call = url.toLowerCase().startsWith('https:') ? secure : plain;
    const sent = call(url, options, (response) => {
      collect(response, limit, url).then(({body, transferred}) => {
        resolve({url, status: response.statusCode ?? 0, headers: response.headers, body, transferred});
      }, fail);
    });
    sent.on('error', fail).end();
  });
}

async function collect(response: IncomingMessage, limit: number, url: string) {
  let transferred = 0;
  response.on('data', (chunk: Buffer) => {
    transferred += chunk.length;
  });
  // an answer without a body may name the encoding that it would have
  const encoding = response.statusCode === 304 || response.statusCode === 204 ? '' : response.headers['content-encoding'];
  const decoder = decoders[encoding?.toLowerCase() ?? '']?.();
  const stream = decoder ? response.pipe(decoder) : response;
  if (decoder) response.on('error', (error) => decoder.destroy(error));
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > limit) {
      response.destroy();
      throw new FeedError('too-large', `${url} is too large.`);
    }
    chunks.push(chunk);
  }
  return {body: Buffer.concat(chunks), transferred};
}

const decoders: Readonly<Record<string, () => NodeJS.ReadWriteStream & {destroy(error: Error): unknown}>> = {
  br: createBrotliDecompress,
  gzip: createGunzip,
  deflate: createInflate,
};
