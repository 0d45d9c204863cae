import {scaleUtc} from 'd3-scale';
import {describe, expect, it} from 'vitest';
import {endTime, startTime} from '../../src/model/calendar-date.js';
import {createTimeScale} from '../../src/model/time-scale.js';
import {seededRandom} from '../support/random.js';

const domainOf = (from: string, to: string) => ({from: startTime(from), to: endTime(to)});
const datesOf = (from: string, to: string, count: number) =>
  createTimeScale(domainOf(from, to)).ticks(count).map(({date}) => date);

describe('a time scale', () => {
  it('is 0 at the start of the axis, 1 at its end, and goes on beyond both', () => {
    const {at} = createTimeScale(domainOf('2017', '2020'));

    expect(at(startTime('2017'))).toBe(0);
    expect(at(endTime('2020'))).toBe(1);
    expect(at(startTime('2016'))).toBeCloseTo(-366 / 1461, 12);
    expect(at(endTime('2021'))).toBeCloseTo(1 + 365 / 1461, 12);
  });

  const cases: [from: string, to: string, count: number, dates: string[]][] = [
    ['2017', '2020', 5, ['2017', '2018', '2019', '2020', '2021']],
    ['2016', '2026', 5, ['2016', '2018', '2020', '2022', '2024', '2026']],
    ['2017', '2017', 4, ['2017', '2017-04', '2017-07', '2017-10', '2018']],
    ['2018-11', '2019-02', 4, ['2018-11', '2018-12', '2019', '2019-02', '2019-03']],
    ['2018-11-26', '2018-12-16', 3, ['2018-11-26', '2018-12-03', '2018-12-10', '2018-12-17']],
    ['2018-11-26', '2018-11-28', 3, ['2018-11-26', '2018-11-27', '2018-11-28', '2018-11-29']],
    ['1900', '2199', 6, ['1900', '1950', '2000', '2050', '2100', '2150', '2200']],
  ];
  for (const [from, to, count, dates] of cases) {
    it(`has round dates from ${from} to ${to}, about ${count} of them, as exact as they are read`, () => {
      expect(datesOf(from, to, count)).toEqual(dates);
    });
  }

  it('has the places and, from months up, the ticks of d3-scale', () => {
    const next = seededRandom(20_261_126);
    for (let round = 0; round < 500; round++) {
      const from = startTime(String(1900 + Math.floor(next() * 150))) + Math.floor(next() * 365) * 86_400_000;
      const to = from + Math.ceil(2 ** (6 + next() * 9)) * 86_400_000;
      const count = 2 + Math.floor(next() * 12);
      if ((to - from) / count < 20 * 86_400_000 || (to - from) / count > 40 * 365 * 86_400_000) continue;
      const ours = createTimeScale({from, to});
      const theirs = scaleUtc([new Date(from), new Date(to)], [0, 1]);

      const name = `${new Date(from).toISOString()} + ${(to - from) / 86_400_000} days, ${count}`;
      expect(ours.ticks(count).map(({at}) => at.toFixed(9)), name).toEqual(theirs.ticks(count).map((date) => theirs(date).toFixed(9)));
    }
  });
});
