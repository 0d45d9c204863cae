// The outside world of a feed store, made to order: answers come from a list, time passes only when a test says so.
import type {Environment} from '../../src/feed/fetch-feed.js';

/** What comes of one request. The last one of a list repeats itself. */
export type Answer = (url: string, init: RequestInit) => Promise<Response> | Response;

export const ok = (json: unknown, init?: ResponseInit): Answer => () => new Response(JSON.stringify(json), init);
export const text = (body: BodyInit | null, init?: ResponseInit): Answer => () => new Response(body, init);
export const status = (code: number, headers: Record<string, string> = {}): Answer => () => new Response(null, {status: code, headers});
export const offline: Answer = () => Promise.reject(new TypeError('Failed to fetch'));
/** Never answers, and knows nothing of signals. */
export const silence: Answer = () => new Promise(() => undefined);

/** A body that comes in chunks; then it ends, breaks off or stalls. */
export function chunks(parts: Iterable<Uint8Array>, then: 'ends' | 'breaks' | 'stalls' = 'ends', notes: {pulled?: number; cancelled?: boolean} = {}): Answer {
  return (_url, {signal}) => {
    const iterator = parts[Symbol.iterator]();
    notes.pulled = 0;
    return new Response(new ReadableStream<Uint8Array>({
      start: (controller) => {
        signal?.addEventListener('abort', () => {
          notes.cancelled = true;
          controller.error(signal.reason);
        });
      },
      pull: (controller) => {
        const {done, value} = iterator.next();
        if (!done) {
          notes.pulled = (notes.pulled ?? 0) + 1;
          controller.enqueue(value);
        } else if (then === 'ends') controller.close();
        else if (then === 'breaks') controller.error(new TypeError('network error'));
      },
      cancel: () => void (notes.cancelled = true),
    }, {highWaterMark: 0}));
  };
}

export class TestEnvironment implements Environment {
  readonly requests: {readonly url: string; readonly init: RequestInit}[] = [];
  readonly warnings: string[] = [];
  chance = 0.5;
  #answers: readonly Answer[];
  #now = Date.parse('2026-11-23T12:00:00Z');
  #timers = new Map<number, {readonly due: number; readonly callback: () => void}>();
  #lastTimer = 0;

  constructor(...answers: readonly Answer[]) {
    this.#answers = answers;
  }

  /** Answers from now on, whatever was asked before. */
  answer(...answers: readonly Answer[]): void {
    this.#answers = answers;
  }

  /** Milliseconds that timers still wait, the shortest first. */
  get waiting(): number[] {
    return [...this.#timers.values()].map(({due}) => due - this.#now).sort((a, b) => a - b);
  }

  /** Lets everything happen that waits for nothing but its turn. */
  async settle(): Promise<void> {
    for (let turn = 0; turn < 8; turn++) await new Promise((resolve) => setImmediate(resolve));
  }

  /** Lets time pass, and what it brings about happen. */
  async tick(ms: number): Promise<void> {
    await this.settle();
    const end = this.#now + ms;
    for (;;) {
      const [next] = [...this.#timers].filter(([, {due}]) => due <= end).sort(([, a], [, b]) => a.due - b.due);
      if (!next) break;
      this.#now = next[1].due;
      this.#timers.delete(next[0]);
      next[1].callback();
      await this.settle();
    }
    this.#now = end;
  }

  readonly fetch: Environment['fetch'] = (url, init) => {
    this.requests.push({url, init});
    const [answer, ...rest] = this.#answers;
    if (rest.length > 0) this.#answers = rest;
    if (!answer) throw new Error('Nobody expected a request.');
    return Promise.resolve().then(() => answer(url, init));
  };

  readonly now: Environment['now'] = () => this.#now;

  readonly random: Environment['random'] = () => this.chance;

  readonly setTimeout: Environment['setTimeout'] = (callback, ms) => {
    this.#timers.set(++this.#lastTimer, {due: this.#now + ms, callback});
    return this.#lastTimer;
  };

  readonly clearTimeout: Environment['clearTimeout'] = (timer) => {
    this.#timers.delete(timer as number);
  };

  readonly warn: Environment['warn'] = (message) => {
    this.warnings.push(message);
  };
}
