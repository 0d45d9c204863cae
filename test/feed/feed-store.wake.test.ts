// What a store does when its page is seen or online again.
import {describe, expect, it} from 'vitest';
import {offline, silence, status, type Answer} from '../support/environment.js';
import {aLoadedStore, aStore, titled} from '../support/stores.js';

describe('a page that is seen again', () => {
  it('gets new data when the old are older than a minute', async () => {
    const {environment, store, title} = await aLoadedStore(titled('zweite'));
    await environment.tick(60_000);
    store.wake('return');
    await environment.settle();
    expect(environment.requests).toHaveLength(1);
    await environment.tick(1);
    store.wake('return');
    expect(title()).toBe('erste');
    await environment.settle();

    expect(title()).toBe('zweite');
    expect(environment.requests).toHaveLength(2);
  });

  const quiet: [what: string, reason: 'return' | 'online', answers: Answer[]][] = [
    ['while it loads for the first time', 'return', [silence]],
    ['after a failure without data, unless it is online again', 'return', [status(404)]],
    ['online with fresh data', 'online', [titled('erste')]],
  ];
  for (const [what, reason, answers] of quiet) {
    it(`asks nobody ${what}`, async () => {
      const {environment, store} = aStore(...answers);
      await environment.settle();
      store.wake(reason);
      await environment.settle();

      expect(environment.requests).toHaveLength(1);
    });
  }

  it('asks nobody while it loads anew', async () => {
    const {environment, store} = await aLoadedStore(silence);
    await environment.tick(60_001);
    store.wake('return');
    await environment.settle();
    store.wake('return');
    await environment.settle();

    expect(environment.requests).toHaveLength(2);
  });

  it('asks nobody when nobody wants to know', async () => {
    const {environment, store, leave} = await aLoadedStore();
    leave();
    await environment.tick(120_000);
    store.wake('return');
    store.wake('online');
    await environment.settle();

    expect(environment.requests).toHaveLength(1);
  });
});

describe('a page that is online again', () => {
  it('tries again after a failure', async () => {
    const {environment, store} = aStore(offline);
    await environment.tick(60_000);
    environment.answer(titled('zweite'));
    store.wake('online');
    await environment.settle();

    expect(store.state.status).toBe('ready');
  });

  it('waits no longer for another try', async () => {
    const {environment, store} = aStore(offline, titled('zweite'));
    await environment.settle();
    expect(environment.waiting).toEqual([1000]);
    store.wake('online');
    await environment.settle();

    expect(store.state.status).toBe('ready');
    expect(environment.waiting).toEqual([]);
  });

  it('shows new data in place of the last known good', async () => {
    const {environment, store, title} = aStore(offline, offline, offline, titled('alte'), titled('neue'));
    await environment.tick(60_000);
    expect(title()).toBe('alte');
    store.wake('online');
    await environment.settle();

    expect(store.state.status).toBe('ready');
    expect(title()).toBe('neue');
  });
});
