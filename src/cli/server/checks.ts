import {maxBytes} from '../../feed/limits.js';
import type {Answer} from '../document/request.js';

export type CheckId =
  | 'status'
  | 'type'
  | 'script-type'
  | 'cors'
  | 'cors-without'
  | 'cors-null'
  | 'expose'
  | 'corp'
  | 'nosniff'
  | 'cache'
  | 'script-cache'
  | 'etag'
  | 'not-modified'
  | 'cookie'
  | 'vary'
  | 'compression'
  | 'size'
  | 'missing';

export interface CheckResult {
  readonly id: CheckId;
  readonly ok: boolean;
  /** What the server said instead. */
  readonly found: string;
}

/** The answers that are judged: all with `Accept-Encoding`, and with the `Origin` of a page unless it says otherwise. */
export interface Answers {
  readonly first: Answer;
  /** Without `Origin`, as for a script without `crossorigin`; a cache may keep it for pages that send one. */
  readonly withoutOrigin: Answer;
  /** With `Origin: null`, as from a sandboxed frame or a file. */
  readonly nullOrigin: Answer;
  /** Asked again, as another visitor would. */
  readonly second: Answer;
  /** With the ETag of the first; `null` if that had none. */
  readonly conditional: Answer | null;
  /** Of an address beside it that does not exist. */
  readonly missing: Answer;
}

/** Below this a server need not compress. */
const smallest = 1000;

/** Judges a feed, or a script by `isScript`. */
export function judge({first, withoutOrigin, nullOrigin, second, conditional, missing}: Answers, isScript: boolean): CheckResult[] {
  const header = (answer: Answer, name: string) => String(answer.headers[name] ?? '');
  const result = (id: CheckId, ok: boolean, found: string): CheckResult => ({id, ok, found});
  const byHeader = (id: CheckId, name: string, isGood: (value: string) => boolean, answer = first) => {
    const value = header(answer, name);
    return result(id, isGood(value), value);
  };
  const allowed = 'access-control-allow-origin';
  const isEveryone = (value: string) => value === '*';
  const [etag, again] = [header(first, 'etag'), header(second, 'etag')];
  return [
    result('status', first.status === 200, String(first.status)),
    isScript
      ? byHeader('script-type', 'content-type', (value) => /^(text|application)\/javascript\b/i.test(value))
      : byHeader('type', 'content-type', (value) => /^application\/([\w.-]+\+)?json\b/i.test(value)),
    byHeader('cors', allowed, isEveryone),
    byHeader('cors-without', allowed, isEveryone, withoutOrigin),
    byHeader('cors-null', allowed, isEveryone, nullOrigin),
    ...(isScript ? [] : [byHeader('expose', 'access-control-expose-headers', (value) => /(^|,)\s*(retry-after|\*)\s*(,|$)/i.test(value))]),
    byHeader('corp', 'cross-origin-resource-policy', (value) => value === 'cross-origin'),
    byHeader('nosniff', 'x-content-type-options', (value) => value.toLowerCase() === 'nosniff'),
    isScript
      ? byHeader('script-cache', 'cache-control', (value) => isPublic(value) && directive(value, 'max-age') >= 3600)
      : byHeader('cache', 'cache-control', isGoodForFeeds),
    result('etag', etag !== '' && etag === again, etag === again ? etag : `${etag}, ${again}`),
    result('not-modified', conditional?.status === 304, conditional ? String(conditional.status) : ''),
    result('cookie', first.headers['set-cookie'] === undefined, header(first, 'set-cookie')),
    byHeader('vary', 'vary', (value) => /(^|,)\s*(accept-encoding|\*)\s*(,|$)/i.test(value)),
    result('compression', first.body.length < smallest || /^(br|gzip|zstd)$/i.test(header(first, 'content-encoding')), header(first, 'content-encoding')),
    result('size', first.body.length <= maxBytes, `${first.body.length}`),
    result(
      'missing',
      missing.status >= 400 && isEveryone(header(missing, allowed)) && /\bno-store\b/i.test(header(missing, 'cache-control')),
      [missing.status, header(missing, allowed), header(missing, 'cache-control')].filter(Boolean).join(', '),
    ),
  ];
}

/** A feed may change any day: not kept for long, but used while a new one is fetched, and when the server is away. */
function isGoodForFeeds(value: string): boolean {
  const age = directive(value, 'max-age');
  return isPublic(value) && age > 0 && age <= 3600 && directive(value, 'stale-while-revalidate') > 0 && directive(value, 'stale-if-error') > 0;
}

function isPublic(value: string): boolean {
  return /(^|,)\s*public\s*(,|$)/i.test(value) && !/\b(private|no-store|no-cache)\b/i.test(value);
}

function directive(value: string, name: string): number {
  return Number(new RegExp(`(?:^|[\\s,])${name}=(\\d{1,10})`, 'i').exec(value)?.[1] ?? -1);
}
