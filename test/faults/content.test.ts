// Rows C of the catalogue, read as a widget reads them.
import {describe, expect, it} from 'vitest';
import {readFeed} from '../../src/feed/parse-feed.js';
import {anUnusedStore, aStore} from '../support/stores.js';
import {text} from '../support/environment.js';
import {lines} from '../support/issues.js';
import {contentRows, deep, long} from './content.js';

async function load(body: BodyInit) {
  const loading = aStore(text(body));
  await loading.environment.tick(60_000);
  return loading;
}

describe('the content of a feed', () => {
  for (const {row, what, body, fails, issues, count} of contentRows) {
    it(`${row}, ${what}: ${fails ? `err ${fails.code} after one request` : `read, with ${issues?.join() || 'no issue'}`}`, async () => {
      const {store, environment, listener} = await load(body());

      expect(environment.requests).toHaveLength(1);
      expect(listener.statuses).toEqual(['loading', fails ? 'failed' : 'ready']);
      if (fails) {
        expect(store.state.error).toMatchObject({code: fails.code, retryable: fails.canRetry});
      } else {
        expect(lines(store.state.issues)).toEqual(issues);
        expect(store.state.feed?.projects).toHaveLength(count ?? 1);
      }
      expect(environment.warnings).toHaveLength(fails || issues?.length ? 1 : 0);
      expect(({} as {polluted?: unknown}).polluted).toBeUndefined();
    });
  }

  it('C13, 100,000 levels in an unknown key: read, or too-deep if the engine gives up', async () => {
    const {store} = await load(deep());

    expect(store.state.error?.code ?? 'read').toMatch(/^(read|too-deep)$/);
    expect(store.state.feed?.projects.length ?? 1).toBe(1);
  });

  it('C14, 10,000 small projects in under 5 MB: read, in slices of about 10 ms', async () => {
    const body = long();
    expect(body.length).toBeGreaterThan(2_500_000);
    expect(new TextEncoder().encode(body).length).toBeLessThan(5_000_000);
    const {environment, store} = anUnusedStore(text(body));
    const real = environment.now();
    let [turns, longest, start] = [0, 0, performance.now()];
    Object.assign(environment, {now: () => real + performance.now()});
    const {setTimeout} = environment;
    Object.assign(environment, {
      setTimeout(callback: () => void, ms: number) {
        if (ms > 0) return setTimeout(callback, ms);
        turns++;
        longest = Math.max(longest, performance.now() - start);
        return globalThis.setTimeout(() => {
          start = performance.now();
          callback();
        });
      },
    });
    start = performance.now();
    const ready = new Promise<void>((resolve) => {
      store.subscribe({onState: ({status}) => status !== 'loading' && resolve()});
    });
    await ready;

    expect(store.state.feed?.projects).toHaveLength(10_000);
    expect(store.state.issues).toEqual([]);
    expect(turns).toBeGreaterThan(2);
    // the first slice parses; the machine may be busy, and code with mutants in it takes longer
    expect(longest).toBeLessThan(process.env['MUTANTS'] ? 2000 : 200);
  });

  it('C14, 10,000 small projects: no step of the reader is long', () => {
    const json: unknown = JSON.parse(long());
    const read = () => {
      const times: number[] = [];
      for (const steps = readFeed(json); ;) {
        const start = performance.now();
        const {done} = steps.next();
        times.push(performance.now() - start);
        if (done) return times;
      }
    };
    // what is long each time is the reader's doing; the rest is the machine's
    const [first, second, third] = [read(), read(), read()] as const;

    expect(Math.max(...first.map((time, index) => Math.min(time, second[index]!, third[index]!)))).toBeLessThan(20);
  });
});
