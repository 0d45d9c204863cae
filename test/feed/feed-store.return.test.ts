// What a store does for those who leave, come back and ask again.
import {describe, expect, it} from 'vitest';
import {aFeed, times} from '../support/builders.js';
import {silence, status} from '../support/environment.js';
import {aLoadedStore, aStore, TestListener, titled} from '../support/stores.js';

describe('loading anew', () => {
  it('keeps what is there until the new is', async () => {
    const {environment, store, listener, title} = await aLoadedStore(titled('zweite'));
    store.reload();
    expect(title()).toBe('erste');
    await environment.settle();

    expect(title()).toBe('zweite');
    expect(listener.statuses).toEqual(['loading', 'ready', 'loading', 'ready']);
  });

  it('is one request for all who ask within one task', async () => {
    const {environment, store} = await aLoadedStore();
    times(5, () => store.reload());
    await environment.settle();

    expect(environment.requests).toHaveLength(2);
  });

  it('is another request for each who asks in a task of their own', async () => {
    const {environment, store} = await aLoadedStore();
    for (let i = 0; i < 3; i++) {
      store.reload();
      await environment.settle();
    }

    expect(environment.requests).toHaveLength(4);
  });

  it('ends a request under way: the newest wins', async () => {
    const {environment, store, listener, title} = aStore(silence, titled('zweite'));
    await environment.settle();
    store.reload();
    await environment.settle();

    expect(environment.requests.map(({init}) => init.signal?.aborted)).toEqual([true, true]);
    expect(title()).toBe('zweite');
    expect(listener.statuses).toEqual(['loading', 'loading', 'ready']);
    expect(environment.waiting).toEqual([]);
  });

  it('is not overtaken by an answer that comes late', async () => {
    let respond: (response: Response) => void = () => undefined;
    const {environment, store, title} = aStore(() => new Promise((resolve) => (respond = resolve)), titled('zweite'));
    await environment.settle();
    store.reload();
    await environment.settle();
    respond(new Response(JSON.stringify(aFeed([], {initiative: {title: 'erste'}}))));
    await environment.settle();

    expect(title()).toBe('zweite');
    expect(store.state.status).toBe('ready');
  });

  it('ends a wait for another try, and counts its tries from one', async () => {
    const {environment, store} = aStore(status(500));
    await environment.settle();
    expect(environment.waiting).toEqual([1000]);
    store.reload();
    await environment.tick(60_000);

    expect(environment.requests).toHaveLength(4);
    expect(environment.warnings).toHaveLength(1);
  });

  it('tells a developer anew', async () => {
    const {environment, store} = aStore(status(404));
    await environment.settle();
    store.reload();
    await environment.settle();

    expect(environment.warnings).toHaveLength(2);
  });
});

describe('the last to leave', () => {
  it('ends the request, after a moment for moving in a page', async () => {
    const {environment, store, leave} = aStore(silence);
    await environment.settle();
    leave();
    await environment.tick(49);
    expect(environment.requests[0]?.init.signal?.aborted).toBe(false);
    await environment.tick(1);

    expect(environment.requests[0]?.init.signal?.aborted).toBe(true);
    expect(store.state.status).toBe('idle');
    expect(environment.waiting).toEqual([]);
    expect(environment.warnings).toEqual([]);
  });

  it('that comes back within that moment finds all as it was', async () => {
    let respond: (response: Response) => void = () => undefined;
    const {environment, store, leave} = aStore(() => new Promise((resolve) => (respond = resolve)));
    await environment.settle();
    leave();
    await environment.tick(49);
    store.subscribe(new TestListener());
    await environment.tick(51);
    respond(new Response(JSON.stringify(aFeed())));
    await environment.settle();

    expect(environment.requests).toHaveLength(1);
    expect(store.state.status).toBe('ready');
  });

  it('that comes back later starts anew', async () => {
    const {environment, store, leave} = aStore(silence, titled('zweite'));
    leave();
    await environment.tick(50);
    store.subscribe(new TestListener());
    await environment.settle();

    expect(environment.requests).toHaveLength(2);
    expect(store.state.status).toBe('ready');
  });

  it('leaves the data where they are', async () => {
    const {environment, store, leave} = await aLoadedStore();
    leave();
    await environment.tick(10_000);
    const later = new TestListener();
    store.subscribe(later);
    await environment.settle();

    expect(store.state).toMatchObject({status: 'ready', feed: {initiative: {title: 'erste'}}});
    expect([environment.requests.length, later.statuses]).toEqual([1, []]);
  });

  it('leaves data that are shown at once to whoever comes hours later, and new ones soon', async () => {
    const {environment, store, leave} = await aLoadedStore(titled('zweite'));
    leave();
    await environment.tick(3 * 3_600_000);
    store.subscribe(new TestListener());
    expect(store.state).toMatchObject({status: 'ready', feed: {initiative: {title: 'erste'}}});
    await environment.settle();

    expect(environment.requests).toHaveLength(2);
    expect(store.state).toMatchObject({status: 'ready', feed: {initiative: {title: 'zweite'}}});
  });

  it('that could not load anew is not asked again by each who comes within a minute', async () => {
    const {environment, store} = await aLoadedStore(status(404));
    await environment.tick(61_000);
    store.reload();
    await environment.settle();
    expect(store.state.status).toBe('failed');
    for (let visitor = 0; visitor < 3; visitor++) {
      store.subscribe(new TestListener());
      await environment.settle();
    }
    expect(environment.requests).toHaveLength(2);
  });

  it('leaves the data where they are, also while new ones load', async () => {
    const {environment, store, leave} = await aLoadedStore(silence);
    store.reload();
    await environment.settle();
    leave();
    await environment.tick(50);

    expect(store.state).toMatchObject({status: 'ready', feed: {initiative: {title: 'erste'}}});
  });

  it('ends a wait for another try', async () => {
    const {environment, leave} = aStore(status(500));
    await environment.settle();
    leave();
    await environment.tick(60_000);

    expect(environment.requests).toHaveLength(1);
    expect(environment.waiting).toEqual([]);
  });

  it('is not one of two', async () => {
    const {environment, store, leave} = aStore(silence);
    store.subscribe(new TestListener());
    leave();
    leave();
    await environment.tick(60);

    expect(store.isUsed).toBe(true);
    expect(environment.requests[0]?.init.signal?.aborted).toBe(false);
  });

  it('hears no more', async () => {
    const {environment, store, listener, leave} = await aLoadedStore();
    store.subscribe(new TestListener());
    leave();
    store.reload();
    await environment.settle();

    expect(listener.statuses).toEqual(['loading', 'ready']);
  });

  it('that left a failure finds another try', async () => {
    const {environment, store, leave} = aStore(status(404), titled('zweite'));
    await environment.settle();
    leave();
    await environment.tick(1000);
    store.subscribe(new TestListener());
    await environment.settle();

    expect(store.state.status).toBe('ready');
  });

  it('that was not the last makes nobody try again', async () => {
    const {environment, store} = aStore(status(404));
    await environment.settle();
    store.subscribe(new TestListener());
    await environment.settle();

    expect(environment.requests).toHaveLength(1);
  });
});
