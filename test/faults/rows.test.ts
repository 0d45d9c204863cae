// The catalogue is counted, not typed: each of its rows has a test, and what is skipped without a reason is no success.
import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {faultCatalogue} from '../../.config/fault-rows.js';
import {countRows} from '../../.config/rows.js';

const {cannot, leftOut, rows} = faultCatalogue;

const folder = new URL('./', import.meta.url);
const sources = readdirSync(folder).filter((name) => !name.startsWith('rows')).map((name) => readFileSync(new URL(name, folder), 'utf8')).join('\n');

describe('the catalogue of faults', () => {
  it('has 90 rows, each with a test that names it', () => {
    expect(rows).toHaveLength(90);
    expect(rows.filter((row) => !new RegExp(`['"\`]${row}\\b`).test(sources))).toEqual([]);
  });

  it('says of nothing that it cannot be made or is left out without a reason', () => {
    for (const {row, reason} of [...cannot, ...leftOut]) {
      expect(rows).toContain(row);
      expect(reason).toMatch(/\S/);
    }
  });
});

describe('a count of rows', () => {
  const count = (...tests: [title: string, outcome: string][]) =>
    countRows(faultCatalogue, 'WebKit 2', tests.map(([title, outcome]) => ({title, outcome})));

  it('takes a row as passed when all its tests are', () => {
    expect(count(['N4, reset: data', 'passed'], ['N4, again: data', 'passed'], ['N5, cut: data', 'failed'], ['other', 'passed'])).toMatchObject({listed: 2, passed: 1});
  });

  it('does not take one of two', () => {
    expect(count(['N4, reset: data', 'passed'], ['N4, again: data', 'failed']).passed).toBe(0);
  });

  it('takes a test that says why it is skipped, beside one that is not', () => {
    expect(count(['X17, print: all rows', 'passed'], ['X17, forced-colors: readable', 'skipped'])).toMatchObject({passed: 1, unexplained: 0});
    expect(count(['X17, forced-colors: readable', 'skipped'])).toMatchObject({passed: 0, unexplained: 0});
  });

  it('does not take one that is skipped without a reason', () => {
    expect(count(['N4, reset: data', 'passed'], ['N4, again: data', 'skipped'])).toMatchObject({passed: 0, unexplained: 1});
  });
});
