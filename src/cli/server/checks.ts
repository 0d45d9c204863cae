import {maxBytes} from '../../feed/limits.js';
import type {Answer} from '../document/request.js';

export type CheckId =
  | 'status'
  | 'type'
  | 'script-type'
  | 'frame-type'
  | 'cors'
  | 'cors-without'
  | 'cors-null'
  | 'expose'
  | 'timing'
  | 'framed'
  | 'ancestors'
  | 'corp'
  | 'nosniff'
  | 'cache'
  | 'script-cache'
  | 'etag'
  | 'not-modified'
  | 'cookie'
  | 'vary'
  | 'vary-origin'
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

/** A feed is asked for other things than a script, and than the page that stands in frames. */
export type Kind = 'feed' | 'script' | 'frame';

/** Below this a server need not compress. */
const smallest = 1000;

export function judge({first, withoutOrigin, nullOrigin, second, conditional, missing}: Answers, kind: Kind): CheckResult[] {
  const only = (kinds: readonly Kind[], ...checks: CheckResult[]) => (kinds.includes(kind) ? checks : []);
  const header = (answer: Answer, name: string) => String(answer.headers[name] ?? '');
  const result = (id: CheckId, ok: boolean, found: string): CheckResult => ({id, ok, found});
  const byHeader = (id: CheckId, name: string, isGood: (value: string) => boolean, answer = first) => {
    const value = header(answer, name);
    return result(id, isGood(value), value);
  };
  const allowed = 'access-control-allow-origin';
  const isEveryone = (value: string) => value === '*';
  const names = (value: string, name: string) => new RegExp(`(^|,)\\s*(${name}|\\*)\\s*(,|$)`, 'i').test(value);
  const [etag, again] = [header(first, 'etag'), header(second, 'etag')];
  const isSameForAll = header(first, allowed) === header(withoutOrigin, allowed) && header(first, allowed) === header(nullOrigin, allowed);
  return [
    result('status', first.status === 200, String(first.status)),
    ...only(['script'], byHeader('script-type', 'content-type', (value) => /^(text|application)\/javascript\b/i.test(value))),
    ...only(['frame'], byHeader('frame-type', 'content-type', (value) => /^text\/html\b/i.test(value))),
    ...only(['feed'], byHeader('type', 'content-type', (value) => /^application\/([\w.-]+\+)?json\b/i.test(value))),
    ...only(
      ['feed', 'script'],
      byHeader('cors', allowed, isEveryone),
      byHeader('cors-without', allowed, isEveryone, withoutOrigin),
      byHeader('cors-null', allowed, isEveryone, nullOrigin),
    ),
    ...only(['feed'], byHeader('expose', 'access-control-expose-headers', (value) => names(value, 'retry-after'))),
    ...only(['script'], byHeader('timing', 'timing-allow-origin', isEveryone)),
    ...only(
      ['frame'],
      result('framed', first.headers['x-frame-options'] === undefined, header(first, 'x-frame-options')),
      byHeader('ancestors', 'content-security-policy', mayBeFramed),
    ),
    byHeader('corp', 'cross-origin-resource-policy', (value) => value === 'cross-origin'),
    byHeader('nosniff', 'x-content-type-options', (value) => value.toLowerCase() === 'nosniff'),
    kind === 'feed'
      ? byHeader('cache', 'cache-control', isGoodForFeeds)
      : byHeader('script-cache', 'cache-control', (value) => isPublic(value) && directive(value, 'max-age') >= 3600),
    result('etag', etag !== '' && etag === again, etag === again ? etag : `${etag}, ${again}`),
    result('not-modified', conditional?.status === 304, conditional ? String(conditional.status) : ''),
    result('cookie', first.headers['set-cookie'] === undefined, header(first, 'set-cookie')),
    byHeader('vary', 'vary', (value) => names(value, 'accept-encoding')),
    // a cache keeps one answer for each origin, or hands that of one page to another
    ...only(['feed', 'script'], byHeader('vary-origin', 'vary', (value) => names(value, 'origin') !== isSameForAll)),
    result('compression', first.body.length < smallest || /^(br|gzip|zstd)$/i.test(header(first, 'content-encoding')), header(first, 'content-encoding')),
    result('size', first.body.length <= maxBytes, `${first.body.length}`),
    result(
      'missing',
      missing.status >= 400 && isEveryone(header(missing, allowed)) && /\bno-store\b/i.test(header(missing, 'cache-control')),
      [missing.status, header(missing, allowed), header(missing, 'cache-control')].filter(Boolean).join(', '),
    ),
  ];
}

/** By other sites than its own, whether all or some. */
function mayBeFramed(policy: string): boolean {
  const sources = /(?:^|[;,])\s*frame-ancestors\s+([^;,]+)/i.exec(policy)?.[1]?.trim().split(/\s+/) ?? [];
  return sources.some((source) => !/^'(none|self)'$/i.test(source));
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
