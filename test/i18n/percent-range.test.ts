import {describe, expect, it} from 'vitest';
import {createFormats} from '../../src/i18n/formats.js';
import {percentRange} from '../../src/i18n/percent-range.js';

describe('the share of completed projects', () => {
  const cases: [lower: number, upper: number, belowOne: boolean, german: string, english: string][] = [
    [37, 37, false, '37 %', '37%'],
    [37, 50, false, '37–50 %', '37–50%'],
    [0, 0, true, 'unter 1 %', 'under 1%'],
    [0, 4, true, 'unter 1–4 %', 'under 1–4%'],
    [0, 0, false, '0 %', '0%'],
  ];
  for (const [lower, upper, belowOne, german, english] of cases) {
    it(`is written "${german}" in German and "${english}" in English`, () => {
      const range = {lower, upper, belowOne};

      expect(percentRange(range, createFormats('de-DE', 'medium').number, 'unter', ' %')).toBe(german);
      expect(percentRange(range, createFormats('en-GB', 'medium').number, 'under', '%')).toBe(english);
    });
  }
});
