// Each fault of `npm run mutants` can still be made: what it changes stands in the source, once.
import {existsSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {mutants} from '../.config/mutant-list.js';

describe('a fault made on purpose', () => {
  for (const [what, file, from, , test] of mutants as string[][]) {
    it(`can be made: ${what}`, () => {
      expect(readFileSync(`src/${file}`, 'utf8').split(from!)).toHaveLength(2);
      expect(existsSync(test!)).toBe(true);
    });
  }
});
