import {describe, expect, it} from 'vitest';
import {limitZoom, usefulLevels, zoomFactor} from '../../src/model/zoom.js';

const years = (count: number) => count * 365.25 * 86_400_000;

describe('how much of an axis is in view', () => {
  it('is all of it, five years, one, or a quarter, whatever the length of the axis', () => {
    expect(zoomFactor('all', years(10))).toBe(0);
    expect(zoomFactor('5-years', years(10))).toBeCloseTo(2, 9);
    expect(zoomFactor('year', years(10))).toBeCloseTo(10, 9);
    expect(zoomFactor('quarter', years(10))).toBeCloseTo(40, 9);
  });

  it('is all of it where that is less than was asked for', () => {
    expect(zoomFactor('5-years', years(4))).toBe(0);
    expect(usefulLevels(years(4))).toEqual(['all', 'year', 'quarter']);
    expect(usefulLevels(years(0.2))).toEqual(['all']);
    expect(usefulLevels(years(10))).toEqual(['all', '5-years', 'year', 'quarter']);
  });

  it('is never less than two weeks, and never more than all', () => {
    expect(limitZoom(1e9, years(1))).toBeCloseTo(365.25 / 14, 9);
    expect(limitZoom(0.3, years(1))).toBe(0);
    expect(limitZoom(1, years(1))).toBe(0);
    expect(limitZoom(3, years(1))).toBe(3);
    expect(limitZoom(5, 86_400_000)).toBe(1);
  });
});
