import {describe, expect, it} from 'vitest';
import {freshnessOf} from '../../src/model/freshness.js';
import {aProject, aReadFeed} from '../support/builders.js';

const cases = [
  ['2025-11-23', 'P12M', '2026-11-23', 'current'],
  ['2025-11-22', 'P12M', '2026-11-23', 'stale'],
  ['2025', 'P12M', '2026-12-31', 'current'],
  ['2025', 'P12M', '2027-01-01', 'stale'],
  ['2025-11', 'P12M', '2026-11-30', 'current'],
  ['2025-11', 'P12M', '2026-12-01', 'stale'],
  ['2026-11-09', 'P2W', '2026-11-23', 'current'],
  ['2026-11-08', 'P2W', '2026-11-23', 'stale'],
  ['2026-11-13', 'P10D', '2026-11-23', 'current'],
  ['2026-11-12', 'P10D', '2026-11-23', 'stale'],
  ['2024-02-29', 'P1Y', '2025-02-28', 'current'],
  ['2024-02-29', 'P1Y', '2025-03-01', 'stale'],
  ['1976', 'P50Y', '2026-11-23', 'current'],
  ['2018', 'P9999Y', '2026-11-23', 'current'],
  ['2027-01-01', 'P12M', '2026-11-23', 'current'],
] as const;

describe('a status', () => {
  for (const [date, staleAfter, now, expected] of cases) {
    it(`of ${date} is ${expected} on ${now} after ${staleAfter}`, () => {
      const feed = aReadFeed([aProject({status: 'inProgress', statusDate: date})], {initiative: {staleAfter}});

      expect(freshnessOf(feed.projects[0]!, feed, now)).toBe(expected);
    });
  }

  for (const staleAfter of [undefined, null, '', '1 Jahr', 'P', 'P1H', 'P-1M']) {
    it(`is stale after 12 months where the feed says ${JSON.stringify(staleAfter)}`, () => {
      const feed = aReadFeed([aProject({status: 'inProgress', statusDate: '2025-11-23'})], {initiative: {staleAfter}});

      expect(freshnessOf(feed.projects[0]!, feed, '2026-11-23')).toBe('current');
      expect(freshnessOf(feed.projects[0]!, feed, '2026-11-24')).toBe('stale');
    });
  }

  it('that is not reported is neither current nor stale', () => {
    const feed = aReadFeed([aProject(), aProject({status: 'almostDone'})]);

    expect(feed.projects.map((project) => freshnessOf(project, feed, '2026-11-23'))).toEqual(['none', 'none']);
  });
});
