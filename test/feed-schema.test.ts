import {readdirSync, readFileSync} from 'node:fs';
import {Ajv2020} from 'ajv/dist/2020.js';
import {describe, expect, it} from 'vitest';

const read = (file: string): unknown => JSON.parse(readFileSync(`data/${file}`, 'utf8'));
const isValid = new Ajv2020({strict: false, allErrors: true}).compile(read('feed.schema.json') as object);

describe('data/feed.schema.json', () => {
  for (const file of ['staerkungsinitiative.json', 'demo.json', ...readdirSync('data/edge').map((name) => `edge/${name}`)]) {
    it(`accepts ${file}`, () => {
      expect(isValid(read(file)) ? [] : isValid.errors).toEqual([]);
    });
  }

  for (const rule of ['bad-duration', 'bad-number', 'bad-url', 'kind-unknown', 'status-unknown', 'too-long']) {
    it(`refuses what breaks the rule ${rule}`, () => {
      expect(isValid(read(`invalid/${rule}.json`))).toBe(false);
    });
  }

  it('refuses a date with a month that there is not', () => {
    expect(isValid({version: '1.0', publishedDate: '2018-13'})).toBe(false);
  });

  it('takes what it does not know, null and empty texts, as a reader of 1.x does', () => {
    expect(isValid({version: '1.9', initiative: {title: '', summary: null}, projects: [{id: 'p', title: 'P', new: {}}]})).toBe(true);
  });
});
