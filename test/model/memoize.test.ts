import {describe, expect, it} from 'vitest';
import {memoize} from '../../src/model/memoize.js';

describe('what is memoized', () => {
  it('is made once for the same arguments in a row, and anew when one of them is another', () => {
    const made: unknown[][] = [];
    const pair = memoize((...args: [unknown, unknown]) => {
      made.push(args);
      return {args};
    });
    const key = {};

    expect(pair(key, 1)).toBe(pair(key, 1));
    expect(made).toHaveLength(1);
    expect(pair({}, 1)).not.toBe(pair(key, 1));
    pair(key, 2);
    expect(made.map(([, number]) => number)).toEqual([1, 1, 1, 2]);
  });

  it('may be nothing, and is not made again for that', () => {
    let count = 0;
    const nothing = memoize(() => void count++);
    nothing();
    nothing();

    expect(count).toBe(1);
  });
});
