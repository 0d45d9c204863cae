import {describe, expect, it} from 'vitest';
import {countStandings, standingOf} from '../../src/model/standing.js';
import {aProject, aReadFeed, anUpdate} from '../support/builders.js';

describe('the standing of a project', () => {
  it('is all that follows from its reports on a day', () => {
    const updates = [anUpdate({date: '2024', status: 'inProgress', newEnd: '2025'})];
    const feed = aReadFeed([aProject({timeframe: {end: '2018'}, updates})]);

    expect(standingOf(feed.projects[0]!, feed, '2026-11-23')).toMatchObject({
      status: 'inProgress',
      report: {date: '2024'},
      schedule: 'elapsed',
      freshness: 'stale',
      end: '2025',
    });
  });

  it('is unknown without reports', () => {
    const feed = aReadFeed([aProject()]);

    expect(standingOf(feed.projects[0]!, feed, '2026-11-23')).toMatchObject({
      status: 'notReported',
      report: null,
      schedule: 'none',
      freshness: 'none',
      end: undefined,
    });
  });
});

describe('a list of projects', () => {
  it('is counted by kind, by dates that have passed and by what nobody reported', () => {
    const feed = aReadFeed([
      aProject({timeframe: {end: '2018'}}),
      aProject({timeframe: {end: '2018'}, status: 'inProgress'}),
      aProject({timeframe: {end: '2018'}, status: 'completed'}),
      aProject({kind: 'ongoing'}),
      aProject({kind: 'ongoing', status: 'continuing'}),
    ]);

    expect(countStandings(feed.projects, '2026-11-23')).toEqual({shown: 5, ongoing: 2, elapsed: 2, unreported: 2});
  });
});
