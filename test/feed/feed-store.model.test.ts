// A store against a model of it, for sequences of whatever can happen to it.
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {chunks, offline, ok, silence, status, text, type Answer} from '../support/environment.js';
import {alwaysInTime} from '../support/property.js';
import {anUnusedStore, TestListener, titled} from '../support/stores.js';

const answers: Record<string, Answer> = {
  good: titled('gut'), offline, silence, broken: chunks([Uint8Array.of(0x7b)], 'breaks'), stalling: chunks([Uint8Array.of(0x7b)], 'stalls'),
  500: status(500), '503 and wait': status(503, {'Retry-After': '2'}), 404: status(404), html: text('<p>'), old: ok({version: '2.0'}),
};

interface Model {
  triggers: number;
  subscribers: number;
  hadFeed: boolean;
}

type Real = ReturnType<typeof anUnusedStore> & {readonly leaves: (() => void)[]};

class Step implements fc.AsyncCommand<Model, Real> {
  readonly #name: string;
  readonly #do: (real: Real, model: Model) => unknown;

  constructor(name: string, act: (real: Real, model: Model) => unknown) {
    this.#name = name;
    this.#do = act;
  }

  check = () => true;

  async run(model: Model, real: Real): Promise<void> {
    model.triggers++;
    await this.#do(real, model);
    await Promise.resolve();
    const {environment, store} = real;

    expect(environment.requests.filter(({init}) => !init.signal?.aborted).length, 'in flight').toBeLessThanOrEqual(1);
    expect(environment.requests.length, 'requests in all').toBeLessThanOrEqual(4 * model.triggers);
    expect(model.hadFeed && !store.state.feed, 'data lost').toBe(false);
    expect(store.isUsed).toBe(model.subscribers > 0);
    if (store.state.status === 'failed') expect(store.state.error.code).not.toBe('aborted');
    model.hadFeed ||= store.state.feed !== null;
  }

  toString = () => this.#name;
}

const steps = [
  fc.constant(new Step('subscribe', ({store, leaves}, model) => {
    leaves.push(store.subscribe(new TestListener()));
    model.subscribers++;
  })),
  fc.constant(new Step('unsubscribe', ({leaves}, model) => {
    const leave = leaves.shift();
    leave?.();
    leave?.(); // twice is once
    model.subscribers -= leave ? 1 : 0;
  })),
  fc.constant(new Step('reload', ({store}) => store.reload())),
  fc.constantFrom('return', 'online').map((reason) => new Step(`wake ${reason}`, ({store}) => store.wake(reason as 'return' | 'online'))),
  fc.constantFrom(1, 49, 50, 1000, 2000, 10_000, 61_000).map((ms) => new Step(`tick ${ms}`, ({environment}) => environment.tick(ms))),
  fc.constantFrom(...Object.keys(answers)).map((name) => new Step(`answer ${name}`, ({environment}) => environment.answer(answers[name] as Answer))),
];

describe('whatever happens to a store', () => {
  it('there is one request at a time, at most four a trigger, no data are lost, and no timer is left', async () => {
    await alwaysInTime(fc.commands(steps, {maxCommands: 30}), async (commands) => {
      const real: Real = {...anUnusedStore(titled('gut')), leaves: []};
      await fc.asyncModelRun(() => ({model: {triggers: 0, subscribers: 0, hadFeed: false}, real}), commands);
      real.leaves.forEach((leave) => leave());
      await real.environment.tick(50);
      await real.environment.tick(60_000);

      expect(real.environment.waiting).toEqual([]);
      expect(real.store.isUsed).toBe(false);
    });
  });
});
