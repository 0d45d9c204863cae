import {describe, expect, it} from 'vitest';
import {FeedError, toFeedError, type FeedErrorCode, type FeedErrorDetails} from '../../src/feed/feed-error.js';
import {maxAttempts, parseRetryAfter, retryDelay} from '../../src/feed/retry.js';
import {times} from '../support/builders.js';

const now = Date.parse('2026-11-23T12:00:00Z');
const half = () => 0.5;

function delay(code: FeedErrorCode, details: FeedErrorDetails = {}, attempt = 1): number | null {
  return retryDelay(new FeedError(code, 'x', details), attempt, half);
}

describe('another try', () => {
  for (const status of [408, 425, 429, 500, 502, 503, 504]) {
    it(`follows ${status}`, () => {
      expect(delay('http', {status})).toBe(1000);
    });
  }

  for (const status of [304, 400, 401, 403, 404, 405, 410, 418, 451, 501, 505, undefined]) {
    it(`never follows ${status}`, () => {
      expect(delay('http', {status})).toBeNull();
    });
  }

  const codes: [FeedErrorCode, boolean][] = [
    ['network', true], ['timeout', true], ['empty', false], ['encoding', false], ['html', false], ['json', false], ['too-deep', false],
    ['too-large', false], ['version', false], ['schema', false], ['host', false], ['aborted', false],
  ];
  for (const [code, again] of codes) {
    it(`${again ? 'follows' : 'never follows'} ${code}`, () => {
      expect(delay(code) !== null).toBe(again);
    });
  }

  it('is one of three', () => {
    expect(times(4, (index) => delay('network', {}, index + 1))).toEqual([1000, 2000, null, null]);
    expect(maxAttempts).toBe(3);
  });

  it('comes after a time by chance that grows', () => {
    const error = new FeedError('network', 'x');

    expect([0, 0.25, 0.999].map((value) => retryDelay(error, 1, () => value))).toEqual([0, 500, 1998]);
    expect([0, 0.25, 0.999].map((value) => retryDelay(error, 2, () => value))).toEqual([0, 1000, 3996]);
  });

  it('comes when the server wants it, up to a minute', () => {
    expect(delay('http', {status: 429, retryAfter: 2000})).toBe(2000);
    expect(delay('http', {status: 503, retryAfter: 60_000})).toBe(60_000);
    expect(delay('http', {status: 503, retryAfter: 60_001})).toBeNull();
    expect(delay('http', {status: 503, retryAfter: 3_600_000})).toBeNull();
    expect(delay('http', {status: 404, retryAfter: 2000})).toBeNull();
    expect(delay('http', {status: 503, retryAfter: 2000}, 3)).toBeNull();
  });
});

describe('Retry-After', () => {
  const headers = [
    ['2', 2000],
    [' 60 ', 60_000],
    ['3600', 3_600_000],
    ['Mon, 23 Nov 2026 12:00:30 GMT', 30_000],
    ['Mon, 23 Nov 2026 11:59:59 GMT', undefined],
    ['Wed, 21 Oct 2015 07:28:00 GMT', undefined],
    ['0', undefined],
    ['-5', undefined],
    ['1.5', undefined],
    ['soon', undefined],
    ['', undefined],
    [null, undefined],
  ] as const;
  for (const [header, expected] of headers) {
    it(`${JSON.stringify(header)} means ${expected === undefined ? 'nothing' : `${expected} ms`}`, () => {
      expect(parseRetryAfter(header, now)).toBe(expected);
    });
  }
});

describe('an error', () => {
  it('says whether a visitor can do anything', () => {
    const codes: FeedErrorCode[] = [
      'network', 'timeout', 'http', 'empty', 'encoding', 'html', 'json', 'schema', 'too-deep', 'too-large', 'version', 'host', 'aborted',
    ];

    expect(codes.filter((code) => new FeedError(code, 'x').retryable)).toEqual([
      'network', 'timeout', 'http', 'empty', 'encoding', 'html', 'json', 'schema',
    ]);
  });

  it('that nobody thought of is one of the network', () => {
    const cause = new TypeError('odd');
    const known = new FeedError('json', 'x');

    expect(toFeedError(cause, 'https://example.org/')).toMatchObject({code: 'network', message: 'https://example.org/: TypeError: odd.', cause});
    expect(toFeedError('odd')).toMatchObject({code: 'network', message: ': odd.'});
    expect(toFeedError(known)).toBe(known);
  });
});
