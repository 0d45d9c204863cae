import {describe, expect, it, vi} from 'vitest';
import {toFeedError, type FeedError} from '../../src/feed/feed-error.js';
import {fetchFeed} from '../../src/feed/fetch-feed.js';
import {times} from '../support/builders.js';
import {chunks, offline, ok, silence, status, TestEnvironment, text, type Answer} from '../support/environment.js';

const url = 'https://example.org/feed.json';
const bytes = (value: string) => new TextEncoder().encode(value);
const never = new AbortController().signal;

function ask(environment: TestEnvironment, signal = never) {
  return fetchFeed(url, {cache: 'default', timeout: 10_000, signal}, environment);
}

async function errorOf(answer: Answer, environment = new TestEnvironment(answer)): Promise<FeedError> {
  return ask(environment).then(() => Promise.reject(new Error('This was to fail.')), toFeedError);
}

describe('a request', () => {
  it('asks for JSON, without cookies and referrer, and for nothing that costs a preflight', async () => {
    const environment = new TestEnvironment(ok({}));
    await ask(environment);

    const [{url: asked, init}] = environment.requests as [{url: string; init: RequestInit}];
    const {signal, headers, ...rest} = init;
    expect(asked).toBe(url);
    expect({...rest}).toEqual({cache: 'default', credentials: 'omit', referrerPolicy: 'no-referrer'});
    expect([...new Headers(headers)]).toEqual([['accept', 'application/json']]);
    expect(signal).toBeInstanceOf(AbortSignal);
  });

  it('inherits nothing from a page that adds to Object.prototype', async () => {
    const environment = new TestEnvironment(ok({}));
    Object.assign(Object.prototype, {method: 'POST'});
    try {
      await ask(environment);
    } finally {
      delete (Object.prototype as {method?: string}).method;
    }

    expect('method' in environment.requests[0]!.init).toBe(false);
    expect(Object.getPrototypeOf(environment.requests[0]!.init)).toBeNull();
  });

  it('leaves no timer behind', async () => {
    for (const answer of [ok({}), offline, status(404), text('{')]) {
      const environment = new TestEnvironment(answer);
      await ask(environment).catch(() => undefined);

      expect(environment.waiting).toEqual([]);
    }
  });
});

describe('an answer', () => {
  const good: [what: string, answer: Answer, fallback?: boolean][] = [
    ['is JSON', ok({a: 'ü'})],
    ['may be 203', ok({a: 'ü'}, {status: 203})],
    ['may have an odd content type', text('{"a": "ü"}', {headers: {'Content-Type': 'text/html'}})],
    ['may have a mark', text('\ufeff{"a": "ü"}')],
    ['may have blanks before and after', text('\r\n\t {"a": "ü"}\n')],
    ['may come in pieces, torn within a letter', chunks([...bytes('{"a": "ü"}')].map((byte) => Uint8Array.of(byte)))],
    ['may be Windows-1252', text(Uint8Array.from([...bytes('{"a": "'), 0xfc, ...bytes('"}')])), true],
  ];
  for (const [what, answer, fallback = false] of good) {
    it(what, async () => {
      expect(await ask(new TestEnvironment(answer))).toEqual({json: {a: 'ü'}, fallback});
    });
  }

  it('has the last of two values for one key', async () => {
    expect((await ask(new TestEnvironment(text('{"a": 1, "a": 2}')))).json).toEqual({a: 2});
  });

  const bad: [what: string, answer: Answer, error: Partial<FeedError>][] = [
    ...[304, 400, 401, 403, 404, 405, 410, 418, 429, 451, 500, 503].map((code): [string, Answer, Partial<FeedError>] => [
      `with ${code}`, status(code), {code: 'http', status: code, retryAfter: undefined},
    ]),
    ['with a part only', text('{}', {status: 206}), {code: 'http', status: 206}],
    ['that wants time', status(429, {'Retry-After': '2'}), {code: 'http', status: 429, retryAfter: 2000}],
    ['that wants time until a date', status(503, {'Retry-After': 'Mon, 23 Nov 2026 12:00:30 GMT'}), {code: 'http', retryAfter: 30_000}],
    ['that wants time of no use', status(503, {'Retry-After': 'soon'}), {code: 'http', retryAfter: undefined}],
    ['without content', status(204), {code: 'empty'}],
    ['with a new page to be', status(205), {code: 'empty'}],
    ['of no bytes', text(''), {code: 'empty'}],
    ['without a body', text(null), {code: 'empty'}],
    ['of blanks', text(' \n\t\ufeff'), {code: 'empty'}],
    ['that is a page', text('<!doctype html><title>WLAN</title>', {headers: {'Content-Type': 'application/json'}}), {code: 'html'}],
    ['that is a page after blanks', text('\n  <html>'), {code: 'html'}],
    ['that breaks off', text('{"a": [1, 2'), {code: 'json'}],
    ['with a comment', text('{"a": 1} // x'), {code: 'json'}],
    ['with a comma too many', text('{"a": 1,}'), {code: 'json'}],
    ['with NaN', text('{"a": NaN}'), {code: 'json'}],
    ['with single quotation marks', text("{'a': 1}"), {code: 'json'}],
    ['in UTF-16', text(Uint8Array.from(Buffer.from('\ufeff{}', 'utf16le'))), {code: 'encoding'}],
    ['that is opaque', () => Response.error(), {code: 'network'}],
    ['that never was', offline, {code: 'network'}],
    ['that stops within the body', chunks([bytes('{"a":')], 'breaks'), {code: 'network'}],
    ['that is nothing, from a fetch that is not the browser\'s', () => undefined as unknown as Response, {code: 'network'}],
    ['that is odd, from a fetch that is not the browser\'s', () => ({}) as Response, {code: 'network'}],
  ];
  for (const [what, answer, expected] of bad) {
    it(`${what} is ${expected.code}`, async () => {
      expect(await errorOf(answer)).toMatchObject(expected);
    });
  }

  it('that is nested more deeply than the engine can bear is too-deep', async () => {
    const spy = vi.spyOn(JSON, 'parse').mockImplementationOnce(() => {
      throw new RangeError('Maximum call stack size exceeded');
    });
    const error = await errorOf(text('[[[]]]'));
    spy.mockRestore();

    expect(error).toMatchObject({code: 'too-deep', retryable: false});
  });

  it('names the address in the message', async () => {
    for (const answer of [offline, status(404), text(''), text('<html>'), text('{'), chunks([], 'breaks')]) {
      expect((await errorOf(answer)).message).toContain(url);
    }
  });

});

describe('a body', () => {
  it('may have 5,000,000 bytes and no more, and is not read further', async () => {
    const chunk = bytes(' '.repeat(100_000));
    const notes: {pulled?: number; cancelled?: boolean} = {};

    const error = await errorOf(chunks(times(400, () => chunk), 'ends', notes));

    expect(error).toMatchObject({code: 'too-large', retryable: false});
    expect(notes).toEqual({pulled: 51, cancelled: true});
  });

  it('of just 5,000,000 bytes is read', async () => {
    const body = bytes('1'.padStart(5_000_000));

    expect((await ask(new TestEnvironment(chunks([body.subarray(0, 3_000_000), body.subarray(3_000_000)])))).json).toBe(1);
  });

  it('without a stream, from a fetch that is not the browser\'s, may be no longer', async () => {
    const whole = (length: number) => () => ({status: 200, arrayBuffer: () => Promise.resolve(bytes('1'.padStart(length)).buffer)}) as unknown as Response;

    expect((await ask(new TestEnvironment(whole(5_000_000)))).json).toBe(1);
    expect(await errorOf(whole(5_000_001))).toMatchObject({code: 'too-large'});
  });

  it('is measured as it comes, whatever the server says of its length', async () => {
    expect((await ask(new TestEnvironment(ok([1], {headers: {'Content-Length': '99999999'}})))).json).toEqual([1]);
  });
});

describe('the time for an answer', () => {
  const slow: [what: string, answer: Answer][] = [
    ['no answer', silence],
    ['a body that does not begin', chunks([], 'stalls')],
    ['a body that stalls', chunks([bytes('{"a": 1')], 'stalls')],
  ];
  for (const [what, answer] of slow) {
    it(`is over after 10 seconds with ${what}`, async () => {
      const environment = new TestEnvironment(answer);
      const error = errorOf(answer, environment);

      await environment.tick(9999);
      expect(environment.waiting).toEqual([1]);
      await environment.tick(1);

      expect(await error).toMatchObject({code: 'timeout'});
      expect(environment.requests[0]?.init.signal?.aborted).toBe(true);
      expect(environment.waiting).toEqual([]);
    });
  }

  it('is counted over headers and body together', async () => {
    let respond: (response: Response) => void = () => undefined;
    const environment = new TestEnvironment(() => new Promise((resolve) => (respond = resolve)));
    const error = ask(environment).catch((cause: FeedError) => cause.code);

    await environment.tick(6000);
    respond(await chunks([bytes('{')], 'stalls')(url, {}));
    await environment.tick(3999);
    expect(environment.waiting).toEqual([1]);
    await environment.tick(1);

    expect(await error).toBe('timeout');
  });
});

describe('giving up', () => {
  for (const [what, answer] of [['headers', silence], ['the body', chunks([bytes('{')], 'stalls')]] as const) {
    it(`while waiting for ${what} ends the request at once`, async () => {
      const environment = new TestEnvironment(answer);
      const controller = new AbortController();
      const error = ask(environment, controller.signal).catch((cause: FeedError) => cause.code);

      await environment.settle();
      controller.abort();

      expect(await error).toBe('aborted');
      expect(environment.requests[0]?.init.signal?.aborted).toBe(true);
      expect(environment.waiting).toEqual([]);
    });
  }

  it('beforehand is possible, too', async () => {
    const error = ask(new TestEnvironment(silence), AbortSignal.abort()).catch((cause: FeedError) => cause.code);

    expect(await error).toBe('aborted');
  });
});
