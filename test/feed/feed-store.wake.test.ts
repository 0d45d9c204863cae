// What a store does when its page is seen or online again, and what it never does.
import {describe, expect, it} from 'vitest';
import {times} from '../support/builders.js';
import {offline, silence, status, type Answer} from '../support/environment.js';
import {seededRandom} from '../support/random.js';
import {aLoadedStore, anUnusedStore, aStore, TestListener, titled} from '../support/stores.js';

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

describe('whatever happens', () => {
  const answers: Answer[] = [titled('gut'), offline, silence, status(500), status(404)];

  for (const seed of times(60, (index) => index + 1)) {
    it(`there is one request at a time, at most four a trigger, and no data are lost (seed ${seed})`, async () => {
      const random = seededRandom(seed);
      const {environment, store} = anUnusedStore((...request) => random.pick(answers)(...request));
      const leaves: (() => void)[] = [];
      let [triggers, hadFeed] = [0, false];
      const steps = [
        () => void leaves.push(store.subscribe(new TestListener())),
        () => leaves.splice(random.below(leaves.length), 1)[0]?.(),
        () => store.reload(),
        () => store.wake('return'),
        () => store.wake('online'),
        () => environment.tick(random.pick([1, 49, 50, 1000, 2000, 10_000, 61_000])),
      ];

      for (let step = 0; step < 25; step++) {
        triggers++;
        await random.pick(steps)();
        await Promise.resolve();

        const open = environment.requests.filter(({init}) => !init.signal?.aborted);
        expect(open.length).toBeLessThanOrEqual(1);
        expect(environment.requests.length).toBeLessThanOrEqual(4 * triggers);
        expect(hadFeed && !store.state.feed).toBe(false);
        hadFeed ||= store.state.feed !== null;
      }
      leaves.forEach((leave) => leave());
      await environment.tick(50);
      await environment.tick(50_000);

      expect(environment.waiting).toEqual([]);
    });
  }
});
