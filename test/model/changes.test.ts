import {describe, expect, it} from 'vitest';
import {changesBetween, changesSince, changeSections, isUnchanged, type Changes} from '../../src/model/changes.js';
import {aProject, aReadFeed, anUpdate} from '../support/builders.js';

/** The ids in each section that has any. */
function ids(changes: Changes): Record<string, string[]> {
  return Object.fromEntries(changeSections
    .map((section) => [section, changes[section].map(({before, after}) => (after ?? before)!.id)] as const)
    .filter(([, found]) => found.length > 0));
}

const report = (date: string, status: string) => anUpdate({date, status});

describe('changes since a day', () => {
  const feed = aReadFeed([
    aProject({id: 'done', updates: [report('2018-01-16', 'inProgress'), report('2019-05-01', 'completed')]}),
    aProject({id: 'done-before', updates: [report('2018-01-16', 'completed')]}),
    aProject({id: 'given-up', updates: [report('2019', 'cancelled')]}),
    aProject({id: 'first-word', updates: [report('2019-01', 'planned')]}),
    aProject({id: 'went-on', updates: [report('2018-01-16', 'planned'), report('2019-01', 'inProgress')]}),
    aProject({id: 'same', updates: [report('2018-01-16', 'planned'), report('2019-01', 'planned')]}),
    aProject({id: 'silent'}),
    aProject({id: 'news-only', updates: [anUpdate({date: '2019-01'})]}),
    aProject({id: 'later', timeframe: {end: '2018'}, updates: [anUpdate({date: '2019-02-01', newEnd: '2020'})]}),
    aProject({id: 'done-first', updates: [report('2019-03-01', 'completed')]}),
  ]);

  it('are in one section each, and a moved date in one of its own', () => {
    expect(ids(changesSince(feed, '2018-11-26'))).toEqual({
      completed: ['done', 'done-first'],
      moved: ['later'],
      dropped: ['given-up'],
      newlyReported: ['first-word'],
      changed: ['went-on'],
      stillWaiting: ['silent', 'news-only', 'later'],
    });
  });

  it('count from the end of that day, at the precision that is known', () => {
    expect(ids(changesSince(feed, '2019-05-01'))['completed']).toBeUndefined();
    expect(ids(changesSince(feed, '2019-04-30'))['completed']).toEqual(['done']);
    // a report of 2019 may be of its last day
    expect(ids(changesSince(feed, '2019-06-01'))['dropped']).toEqual(['given-up']);
    expect(ids(changesSince(feed, '2019'))).toEqual({stillWaiting: ['silent', 'news-only', 'later']});
  });

  it('are none if all that is left is waiting', () => {
    expect(isUnchanged(changesSince(feed, '2019'))).toBe(true);
    expect(isUnchanged(changesSince(feed, '2018'))).toBe(false);
  });
});

describe('changes between two feeds', () => {
  const older = aReadFeed([
    aProject({id: 'a', status: 'planned'}), aProject({id: 'b', timeframe: {end: '2018'}}), aProject({id: 'gone', status: 'planned'}), aProject({id: 'c', status: 'paused'}),
    aProject({id: 'given-up', status: 'planned'}),
  ]);
  const newer = aReadFeed([
    aProject({id: 'new', status: 'planned'}), aProject({id: 'a', status: 'completed'}), aProject({id: 'b', timeframe: {end: '2020'}}),
    aProject({id: 'c'}), aProject({id: 'new-silent'}), aProject({id: 'given-up', status: 'cancelled'}),
  ]);

  it('go by the ids of projects', () => {
    expect(ids(changesBetween(older, newer))).toEqual({
      completed: ['a'], moved: ['b'], dropped: ['given-up'], unlisted: ['gone'], newlyReported: ['new'], changed: ['c'], stillWaiting: ['b', 'new-silent'],
    });
  });

  it('are none between a feed and itself', () => {
    expect(isUnchanged(changesBetween(newer, newer))).toBe(true);
  });

  it('know both states, so that they can be told', () => {
    const {completed: [change], unlisted: [gone]} = changesBetween(older, newer);

    expect([change?.before?.updates[0]?.status, change?.after?.updates[0]?.status]).toEqual(['planned', 'completed']);
    expect([gone?.before?.id, gone?.after]).toEqual(['gone', null]);
  });
});
