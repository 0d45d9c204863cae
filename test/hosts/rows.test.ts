// The catalogue of host pages is counted, not typed.
import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {hostCatalogue} from '../../.config/host-rows.js';

const {rows, cannot, leftOut, rowOf} = hostCatalogue;
const folder = new URL('./', import.meta.url);
const sources = readdirSync(folder).filter((name) => name.endsWith('.browser.test.ts')).map((name) => readFileSync(new URL(name, folder), 'utf8')).join('\n');
/** What content systems make of a snippet is of the tests of snippets. */
const elsewhere = ['HH-55', 'HH-56', 'HH-57', 'HH-58'];

describe('the catalogue of host pages', () => {
  it('has 70 rows, each with a test that names it', () => {
    expect(rows).toHaveLength(70);
    expect(rows.filter((row) => !elsewhere.includes(row) && !new RegExp(`['"\`]${row}\\b`).test(sources))).toEqual([]);
  });

  it('knows a test by its title', () => {
    expect(['HH-21, extended: E0', 'HH-21: E0', 'HH-211, x', 'about HH-21, x', 'X1, none'].map(rowOf)).toEqual(['HH-21', 'HH-21', 'HH-211', undefined, undefined]);
  });

  it('says of nothing that it cannot be made or is left out without a reason', () => {
    for (const {row, reason} of [...cannot, ...leftOut]) {
      expect(rows).toContain(row);
      expect(reason).toMatch(/\S/);
    }
  });
});
