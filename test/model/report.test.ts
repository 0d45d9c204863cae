import {describe, expect, it} from 'vitest';
import {parseFeed} from '../../src/feed/parse-feed.js';
import {currentReport, newestFirst} from '../../src/model/report.js';
import {aFeed, anUpdate, aProject, aReadProject, type Json} from '../support/builders.js';

function statusOf(updates: readonly Json[]): string | null {
  return currentReport(aReadProject({updates}))?.status ?? null;
}

describe('the status of a project', () => {
  it('is not reported until a partner reports', () => {
    expect(currentReport(aReadProject())).toBeNull();
  });

  it('is what the newest report says, wherever it stands in the list', () => {
    const old = anUpdate({date: '2019-05-23', status: 'planned'});
    const newest = anUpdate({date: '2024', status: 'inProgress'});
    const middle = anUpdate({date: '2022-12', status: 'paused'});

    expect(statusOf([old, middle, newest])).toBe('inProgress');
    expect(statusOf([newest, old, middle])).toBe('inProgress');
    expect(statusOf([middle, newest, old])).toBe('inProgress');
  });

  const races = [
    ['2018', '2018-12-30', 'the year may mean a later day'],
    ['2018-11', '2018-11-26', 'the month may mean a later day'],
    ['2018-12-31', '2018-11', 'the day is later'],
  ] as const;
  for (const [newer, older, reason] of races) {
    it(`comes from ${newer} rather than from ${older}: ${reason}`, () => {
      const updates = [anUpdate({date: newer, status: 'completed'}), anUpdate({date: older, status: 'planned'})];

      expect(statusOf(updates)).toBe('completed');
      expect(statusOf(updates.toReversed())).toBe('completed');
    });
  }

  for (const [first, second] of [['2018-12-31', '2018-12-31'], ['2018', '2018-12'], ['2018-12-31', '2018']] as const) {
    it(`comes from the later in the list when ${first} and ${second} end on one day`, () => {
      expect(statusOf([anUpdate({date: first, status: 'planned'}), anUpdate({date: second, status: 'paused'})])).toBe('paused');
      expect(statusOf([anUpdate({date: second, status: 'paused'}), anUpdate({date: first, status: 'planned'})])).toBe('planned');
    });
  }

  it('is not reported when the newest code is one that nobody knows, though an older one is known', () => {
    expect(statusOf([anUpdate({date: '2018', status: 'completed'}), anUpdate({date: '2020', status: 'almostDone'})])).toBeNull();
  });

  it('comes back with a known code after an unknown one', () => {
    expect(statusOf([anUpdate({date: '2018', status: 'almostDone'}), anUpdate({date: '2020', status: 'completed'})])).toBe('completed');
  });

  it('cannot be reported as not reported', () => {
    const reading = parseFeed(aFeed([aProject({updates: [anUpdate({status: 'notReported'})]})]));

    expect(currentReport(reading.feed.projects[0]!)).toBeNull();
    expect(reading.issues.map(({rule}) => rule)).toEqual(['status-unknown']);
  });

  const news: [string, Json][] = [
    ['of somebody who is no reporter', {reportedBy: 'newspaper'}],
    ['of nobody', {reportedBy: null}],
    ['without a date', {date: null}],
    ['with a date that does not exist', {date: '2018-02-30'}],
    ['without a status', {status: null}],
  ];
  for (const [which, overrides] of news) {
    it(`stays as it was after news ${which}`, () => {
      const report = anUpdate({date: '2018', status: 'inProgress'});

      expect(statusOf([report, anUpdate({date: '2024', status: 'completed', ...overrides})])).toBe('inProgress');
    });
  }

  it('carries the whole report with it', () => {
    const update = anUpdate({status: 'awaitingDecision', waitingFor: 'Beschluss', scope: 'Nordteil', inferred: true});

    expect(currentReport(aReadProject({updates: [update]}))).toMatchObject({
      date: '2026-01-01',
      status: 'awaitingDecision',
      reportedBy: 'city',
      waitingFor: 'Beschluss',
      scope: 'Nordteil',
      inferred: true,
      source: {title: 'Bilanz'},
    });
  });
});

describe('the history of a project', () => {
  function history(...updates: Json[]): (string | undefined)[] {
    return newestFirst(aReadProject({updates})).map(({title}) => title);
  }

  it('begins with the newest update, news included', () => {
    const [old, middle, news] = [anUpdate({date: '2018', title: 'alt', status: 'planned'}), anUpdate({date: '2019', title: 'mittel'}), anUpdate({date: '2020-01', title: 'neu', reportedBy: 'newspaper'})];

    expect(history(middle, old, news)).toEqual(['neu', 'mittel', 'alt']);
    expect(history(news, middle, old)).toEqual(['neu', 'mittel', 'alt']);
  });

  it('puts the later in the list first of those that end on one day', () => {
    expect(history(anUpdate({date: '2018', title: 'a'}), anUpdate({date: '2018-12', title: 'b'}), anUpdate({date: '2018-12-31', title: 'c'}))).toEqual(['c', 'b', 'a']);
  });

  it('ends with what has no date', () => {
    const [undated, old, recent] = [anUpdate({date: null, title: 'undatiert'}), anUpdate({date: '2018', title: 'alt'}), anUpdate({date: '2020', title: 'neu'})];

    expect(history(undated, old, recent)).toEqual(['neu', 'alt', 'undatiert']);
    expect(history(old, undated, recent)).toEqual(['neu', 'alt', 'undatiert']);
    expect(history(old, recent, undated)).toEqual(['neu', 'alt', 'undatiert']);
  });

  it('leaves the feed alone, and is empty where nothing was ever said', () => {
    const project = aReadProject({updates: [anUpdate({date: '2018', title: 'a'}), anUpdate({date: '2020', title: 'b'})]});

    newestFirst(project);

    expect(project.updates.map(({title}) => title)).toEqual(['a', 'b']);
    expect(newestFirst(aReadProject())).toEqual([]);
  });
});
