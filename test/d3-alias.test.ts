// The CDN files carry a d3-scale whose helpers are our own (.config/d3-alias.js): it has to answer like the real one.
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {brotliCompressSync} from 'node:zlib';
import {scaleUtc} from 'd3-scale';
import {build, type Rolldown} from 'vite';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {d3Alias} from '../.config/d3-alias.js';

const folder = mkdtempSync(join(tmpdir(), 'd3-alias-'));
let code = '';
let small: typeof scaleUtc;

beforeAll(async () => {
  const entry = 'virtual:entry';
  const output = (await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    resolve: {alias: d3Alias},
    plugins: [{
      name: 'entry',
      resolveId: (id) => (id === entry ? `\0${id}` : undefined),
      load: (id) => (id === `\0${entry}` ? 'export {scaleUtc} from "d3-scale";' : undefined),
    }],
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: {input: entry, preserveEntrySignatures: 'strict', output: {codeSplitting: false}},
    },
  })) as Rolldown.RolldownOutput;
  code = output.output[0].code;
  const file = join(folder, 'small.mjs');
  writeFileSync(file, code);
  ({scaleUtc: small} = await import(/* @vite-ignore */ pathToFileURL(file).href) as {scaleUtc: typeof scaleUtc});
});

afterAll(() => rmSync(folder, {recursive: true}));

const day = (text: string) => new Date(`${text}T00:00:00Z`);
const domains: [string, string][] = [
  ['2026-01-01', '2026-01-02'],
  ['2026-02-27', '2026-03-02'],
  ['2024-02-28', '2024-03-01'],
  ['2025-12-29', '2026-01-31'],
  ['2026-01-01', '2026-12-31'],
  ['2017-04-01', '2028-12-31'],
  ['2016-02-29', '2020-02-29'],
  ['1970-01-01', '2000-01-01'],
  ['1900-01-01', '2100-01-01'],
  ['0100-01-01', '9999-12-31'],
  ['2028-12-31', '2017-04-01'],
  ['2026-06-01', '2026-06-01'],
];
const counts = [0, 1, 2, 3, 5, 7, 10, 24, 100];
const ranges: [number, number][] = [[0, 1], [0, 600], [20, 1580], [600, 0], [0, 0], [-1e6, 1e6]];

for (const [from, to] of domains) {
  describe(`the small scaleUtc from ${from} to ${to}`, () => {
    const pair = () => [scaleUtc, small].map((scale) => scale([day(from), day(to)], [0, 600])) as
      [ReturnType<typeof scaleUtc>, ReturnType<typeof scaleUtc>];
    const span = day(to).getTime() - day(from).getTime();
    const moments = [-0.5, 0, 1e-9, 0.1, 1 / 3, 0.5, 0.999, 1, 1.5].map((t) => new Date(day(from).getTime() + t * span));

    it('has the same ticks', () => {
      const [real, own] = pair();

      expect(own.ticks()).toEqual(real.ticks());
      for (const count of counts) expect(own.ticks(count), `${count}`).toEqual(real.ticks(count));
    });

    it('widens to the same nice domain', () => {
      for (const count of counts.slice(1)) {
        const [real, own] = pair();

        expect(own.nice(count).domain(), `${count}`).toEqual(real.nice(count).domain());
      }
    });

    it.each(ranges)('maps, clamps, rounds and inverts on the range %d to %d', (...range) => {
      for (const clamp of [false, true]) {
        const [real, own] = pair().map((scale) => scale.range(range).clamp(clamp)) as ReturnType<typeof pair>;

        expect(own.range()).toEqual(real.range());
        expect(own.clamp()).toBe(clamp);
        expect(moments.map(own)).toEqual(moments.map(real));
        expect(moments.map(own.copy())).toEqual(moments.map(real));
        for (const t of [-1, 0, 0.25, 0.5, 1, 2]) {
          const at = range[0] + t * (range[1] - range[0]);
          expect(own.invert(at)).toEqual(real.invert(at));
        }
        expect(moments.map(own.rangeRound(range))).toEqual(moments.map(real.rangeRound(range)));
      }
    });
  });
}

describe('the small scaleUtc', () => {
  it('follows a domain of more than two dates', () => {
    const dates = ['2017-01-01', '2020-01-01', '2021-01-01'].map(day);
    const [real, own] = [scaleUtc, small].map((scale) => scale(dates, [0, 100, 900]));

    for (const text of ['2016-01-01', '2018-07-01', '2020-01-01', '2020-08-01', '2022-01-01']) {
      expect(own!(day(text))).toBe(real!(day(text)));
    }
  });

  it('gives nothing for what is no date', () => {
    expect(small()(new Date(NaN))).toBe(scaleUtc()(new Date(NaN)));
  });

  it('says so when it is asked for a text', () => {
    expect(() => small().tickFormat()(day('2026-01-01'))).toThrow('format with Intl');
  });

  it('is small', () => {
    expect(brotliCompressSync(code).byteLength).toBeLessThan(2_900);
  });
});
