import {describe, expect, it} from 'vitest';
import {aFeed, aProject, times} from '../support/builders.js';
import {chunks, offline, ok, silence, status, text, type Answer} from '../support/environment.js';
import {aLoadedStore, anUnusedStore, aStore, TestListener, titled} from '../support/stores.js';

describe('a store', () => {
  it('asks nobody before somebody wants to know', () => {
    const {environment, store} = anUnusedStore(titled('erste'));

    expect([store.state.status, store.isUsed, environment.requests.length]).toEqual(['idle', false, 0]);
  });

  it('loads for the first who comes', async () => {
    const {environment, store, listener} = await aLoadedStore();

    expect(listener.statuses).toEqual(['loading', 'ready']);
    expect(store.state.feed?.initiative.title).toBe('erste');
    expect(environment.warnings).toEqual([]);
    expect(environment.waiting).toEqual([]);
  });

  it('makes one request for twenty, and tells them all', async () => {
    const {environment, store} = aStore(titled('erste'));
    const others = times(19, () => new TestListener());
    others.forEach((other) => store.subscribe(other));
    await environment.settle();
    const late = new TestListener();
    store.subscribe(late);
    await environment.settle();

    expect(environment.requests).toHaveLength(1);
    expect(others.map(({statuses}) => statuses.at(-1))).toEqual(times(19, () => 'ready'));
    expect(late.states).toEqual([]);
  });

  it('lets the first of its listeners speak', async () => {
    const {store, listener, leave} = await aLoadedStore();
    const second = new TestListener();
    store.subscribe(second);

    expect([store.isFirst(listener), store.isFirst(second)]).toEqual([true, false]);
    leave();
    expect([store.isFirst(listener), store.isFirst(second)]).toEqual([false, true]);
  });

  it('gives issues and says so once', async () => {
    const {environment, store} = aStore(ok(aFeed([aProject({url: 'x'})])));
    store.subscribe(new TestListener());
    await environment.settle();

    expect(store.state.issues).toMatchObject([{rule: 'bad-url'}]);
    expect(environment.warnings).toEqual([expect.stringContaining('projects[0].url: bad-url')]);
  });

  it('says when a feed is not in UTF-8', async () => {
    const bytes = Uint8Array.from(Buffer.from(JSON.stringify(aFeed([], {initiative: {title: 'Müll'}})), 'latin1'));
    const {url, environment, store} = aStore(text(bytes));
    await environment.settle();

    expect(store.state.feed?.initiative.title).toBe('Müll');
    expect(store.state.issues).toEqual([{rule: 'encoding', path: [], original: url}]);
  });

  it('gives way to the page while it reads a long feed', async () => {
    const {environment, store} = anUnusedStore(ok(aFeed(times(50, () => aProject()))));
    const clock = environment.now;
    let reads = 0;
    Object.assign(environment, {now: () => clock() + 4 * reads++});
    store.subscribe(new TestListener());
    await environment.settle();

    expect(store.state.status).toBe('loading');
    expect(environment.waiting).toEqual([0]);
    for (let slice = 0; slice < 50; slice++) await environment.tick(1);
    expect(store.state.feed?.projects).toHaveLength(50);
  });
});

describe('a failure', () => {
  const final: [what: string, answer: Answer, code: string][] = [
    ['404', status(404), 'http'],
    ['410', status(410), 'http'],
    ['403', status(403), 'http'],
    ['304', status(304), 'http'],
    ['an empty body', text(''), 'empty'],
    ['a page', text('<html>'), 'html'],
    ['bad JSON', text('{'), 'json'],
    ['another version', ok({version: '2.0'}), 'version'],
    ['a body of 5 MB', chunks(times(60, () => new Uint8Array(100_000).fill(32))), 'too-large'],
    ['something else', ok([]), 'schema'],
    ['503 that asks for an hour', status(503, {'Retry-After': '3600'}), 'http'],
  ];
  for (const [what, answer, code] of final) {
    it(`by ${what} costs one request`, async () => {
      const {environment, store, listener} = aStore(answer);
      await environment.tick(60_000);

      expect(store.state).toMatchObject({status: 'failed', feed: null, error: {code}});
      expect(environment.requests).toHaveLength(1);
      expect(listener.retries).toEqual([]);
      expect(environment.warnings).toEqual([expect.stringContaining(`initiative-widgets: ${code}. `)]);
      expect(environment.waiting).toEqual([]);
    });
  }

  for (const code of [408, 425, 429, 500, 502, 503, 504]) {
    it(`by ${code} that passes is none`, async () => {
      const {environment, store, listener} = aStore(status(code), status(code), titled('erste'));
      await environment.tick(60_000);

      expect(listener.statuses).toEqual(['loading', 'ready']);
      expect(listener.retries).toEqual([[2, 1000], [3, 2000]]);
      expect(environment.requests.map(({init}) => init.cache)).toEqual(['default', 'default', 'default']);
      expect(store.state.error).toBeNull();
      expect(environment.warnings).toEqual([]);
    });
  }

  for (const [what, answer] of [['before the headers', offline], ['within the body', chunks([Uint8Array.of(0x7b)], 'breaks')]] as const) {
    it(`of the network ${what}, that passes, is none`, async () => {
      const {environment, listener} = aStore(answer, answer, titled('erste'));
      await environment.tick(60_000);

      expect(listener.statuses).toEqual(['loading', 'ready']);
    });
  }

  it('that stays costs three requests, with growing gaps, and one line in the console', async () => {
    const {environment, store, listener} = aStore(status(500));
    await environment.settle();
    expect([environment.requests.length, environment.waiting]).toEqual([1, [1000]]);
    await environment.tick(999);
    expect(environment.requests).toHaveLength(1);
    await environment.tick(1);
    expect([environment.requests.length, environment.waiting]).toEqual([2, [2000]]);
    await environment.tick(60_000);

    expect(environment.requests).toHaveLength(3);
    expect(store.state).toMatchObject({status: 'failed', error: {code: 'http', status: 500}});
    expect(listener.retries).toEqual([[2, 1000], [3, 2000]]);
    expect(environment.warnings).toHaveLength(1);
  });

  it('waits as long as the server wants', async () => {
    const {environment, listener} = aStore(status(429, {'Retry-After': '2'}), titled('erste'));
    await environment.tick(1999);
    expect(environment.requests).toHaveLength(1);
    await environment.tick(1);

    expect(listener.retries).toEqual([[2, 2000]]);
    expect(listener.statuses).toEqual(['loading', 'ready']);
  });

  it('of a server that does not answer is known after 36 seconds at most, and two more for the copy in the cache', async () => {
    const {environment, store} = aStore(silence);
    environment.chance = 0.999;
    await environment.tick(38_000);

    expect(store.state).toMatchObject({status: 'failed', error: {code: 'timeout'}});
    expect(environment.requests.map(({init}) => init.cache)).toEqual(['default', 'default', 'default', 'force-cache']);
  });
});

describe('the last known good', () => {
  for (const [what, answer, code] of [['the network is gone', offline, 'network'], ['nobody answers', silence, 'timeout']] as const) {
    it(`is taken from the browser's cache when ${what}`, async () => {
      const {environment, store, listener} = aStore(answer, answer, answer, titled('alte'));
      await environment.tick(60_000);

      expect(environment.requests.map(({init}) => init.cache)).toEqual(['default', 'default', 'default', 'force-cache']);
      expect(store.state).toMatchObject({status: 'failed', error: {code}, feed: {initiative: {title: 'alte'}}});
      expect(listener.statuses).toEqual(['loading', 'failed']);
      expect(environment.warnings).toEqual([expect.stringContaining(`initiative-widgets: ${code}. `)]);
    });
  }

  it('has two seconds to come', async () => {
    const {environment, store} = aStore(offline, offline, offline, silence);
    await environment.tick(3000);
    expect(environment.waiting).toEqual([2000]);
    await environment.tick(2000);

    expect(store.state).toMatchObject({status: 'failed', feed: null, error: {code: 'network'}});
  });

  for (const [what, answer] of [['not there', offline], ['an old page', text('<html>')], ['broken', text('{')]] as const) {
    it(`changes nothing when it is ${what}`, async () => {
      const {environment, store} = aStore(offline, offline, offline, answer);
      await environment.tick(60_000);

      expect(store.state).toMatchObject({status: 'failed', feed: null, error: {code: 'network'}});
      expect(environment.requests).toHaveLength(4);
    });
  }

  it('is not asked for after an answer of the server', async () => {
    const {environment} = aStore(offline, offline, status(500));
    await environment.tick(60_000);

    expect(environment.requests.map(({init}) => init.cache)).toEqual(['default', 'default', 'default']);
  });

  it('is what is in memory, if anything is', async () => {
    const {environment, store, listener} = await aLoadedStore(offline);
    store.reload();
    await environment.tick(60_000);

    expect(environment.requests.map(({init}) => init.cache)).toEqual(['default', 'default', 'default', 'default']);
    expect(store.state).toMatchObject({status: 'failed', feed: {initiative: {title: 'erste'}}});
    expect(listener.statuses).toEqual(['loading', 'ready', 'loading', 'failed']);
  });
});
