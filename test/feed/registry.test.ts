import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {feedStore, usedStores} from '../../src/feed/registry.js';
import {aFeed, aProject, times} from '../support/builders.js';

const silent = {onState: () => undefined};
const address = (name: string | number) => `https://example.org/${name}.json`;
const turn = () => new Promise((resolve) => setImmediate(resolve));

beforeEach(() => {
  vi.stubGlobal('fetch', vi.fn(() => new Promise(() => undefined)));
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('the stores of a page', () => {
  it('are one for each address', () => {
    expect(feedStore(address('a'))).toBe(feedStore(address('a')));
    expect(feedStore(address('a'))).not.toBe(feedStore(address('b')));
    expect(feedStore(`${address('a')}?x=1`)).not.toBe(feedStore(address('a')));
    expect(feedStore(address('a')).url).toBe(address('a'));
  });

  it('do not ask what is behind a #', () => {
    expect(feedStore(`${address('a')}#projekt-kai`)).toBe(feedStore(address('a')));
    expect(feedStore(`${address('c')}#top#x`).url).toBe(address('c'));
  });

  it('stay while they are used, and ten more that are not', () => {
    const used = feedStore(address('used'));
    const leave = used.subscribe(silent);
    const oldest = feedStore(address('oldest'));
    const old = feedStore(address('old'));
    times(9, (index) => feedStore(address(index)));
    expect(feedStore(address('old'))).toBe(old);
    times(9, (index) => feedStore(address(`again-${index}`)));

    expect(feedStore(address('used'))).toBe(used);
    expect(feedStore(address('old'))).toBe(old);
    expect(feedStore(address('oldest'))).not.toBe(oldest);
    leave();
  });

  it('are known as used from the first to the last listener', () => {
    const store = feedStore(address('listened'));
    expect(usedStores()).not.toContain(store);
    const leave = store.subscribe(silent);
    expect(usedStores()).toContain(store);
    leave();
    expect(usedStores()).not.toContain(store);
  });
});

describe('in a browser', () => {
  it('fetch and console are those that the page has at the moment', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue(undefined);
    const late = vi.fn((..._args: unknown[]) => Promise.resolve(new Response(JSON.stringify(aFeed([aProject({url: 'x'})])))));
    const store = feedStore(address('late'));
    vi.stubGlobal('fetch', late);
    store.subscribe(silent);
    for (let i = 0; i < 20; i++) await turn();

    expect(late).toHaveBeenCalledExactlyOnceWith(address('late'), expect.anything());
    expect(store.state.feed?.projects).toHaveLength(1);
    expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('bad-url'));
  });

  it('a device that has slept for hours gets new data, though little time has passed for it', async () => {
    const answer = vi.fn(() => Promise.resolve(new Response(JSON.stringify(aFeed([aProject()])))));
    vi.stubGlobal('fetch', answer);
    const store = feedStore(address('asleep'));
    store.subscribe(silent);
    for (let i = 0; i < 20; i++) await turn();
    const clock = Date.now();
    vi.spyOn(Date, 'now').mockImplementation(() => clock + 3 * 3_600_000);
    store.wake('return');
    for (let i = 0; i < 20; i++) await turn();

    expect(answer).toHaveBeenCalledTimes(2);
  });

  it('a fetch that throws is a failure like another, and chance and time are the page\'s', async () => {
    vi.useFakeTimers({toFake: ['setTimeout', 'clearTimeout']});
    vi.spyOn(console, 'warn').mockReturnValue(undefined);
    vi.spyOn(Math, 'random').mockReturnValue(0.5);
    vi.stubGlobal('fetch', () => {
      throw new Error('blocked by consent');
    });
    const store = feedStore(address('thrown'));
    const onRetry = vi.fn();
    store.subscribe({onState: () => undefined, onRetry});
    for (let i = 0; i < 10; i++) await turn();
    await vi.advanceTimersByTimeAsync(1000);
    await vi.advanceTimersByTimeAsync(2000);
    for (let i = 0; i < 10; i++) await turn();
    vi.useRealTimers();

    expect(onRetry.mock.calls).toEqual([[2, 1000], [3, 2000]]);
    expect(store.state).toMatchObject({status: 'failed', error: {code: 'network'}});
  });
});
