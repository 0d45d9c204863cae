import {describe, expect, it} from 'vitest';
import {changesBetween, changesSince, changeSections, isUnchanged, type Changes} from '../../src/model/changes.js';
import {aProject, aReadFeed, anUpdate, type FeedOverrides, type Json, type ProjectOverrides} from '../support/builders.js';

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
      reportedAgain: ['same', 'news-only'],
      stillWaiting: ['silent', 'later'],
    });
  });

  it('count from the end of that day, at the precision that is known', () => {
    expect(ids(changesSince(feed, '2019-05-01'))['completed']).toBeUndefined();
    expect(ids(changesSince(feed, '2019-04-30'))['completed']).toEqual(['done']);
    // a report of 2019 may be of its last day
    expect(ids(changesSince(feed, '2019-06-01'))['dropped']).toEqual(['given-up']);
    expect(ids(changesSince(feed, '2019'))).toEqual({stillWaiting: ['silent', 'news-only', 'later']});
  });

  it('leave out what has no date, for it may have been there before', () => {
    const undated = aReadFeed([aProject({id: 'a', updates: [anUpdate({date: undefined, title: 'Neues', newEnd: '2020'})]})]);

    expect(ids(changesSince(undated, '2018'))).toEqual({stillWaiting: ['a']});
  });

  it('are none if all that is left is waiting', () => {
    expect(isUnchanged(changesSince(feed, '2019'))).toBe(true);
    expect(isUnchanged(changesSince(feed, '2018'))).toBe(false);
  });
});

describe('changes between two feeds', () => {
  const named = (project: ProjectOverrides) => aProject({title: 'Projekt', ...project});
  const older = aReadFeed([
    named({id: 'a', status: 'planned'}), named({id: 'b', timeframe: {end: '2018'}}), named({id: 'gone', status: 'planned'}), named({id: 'c', status: 'paused'}),
    named({id: 'given-up', status: 'planned'}),
  ]);
  const newer = aReadFeed([
    named({id: 'new', status: 'planned'}), named({id: 'a', status: 'completed'}), named({id: 'b', timeframe: {end: '2020'}}),
    named({id: 'c'}), named({id: 'new-silent'}), named({id: 'given-up', status: 'cancelled'}),
  ]);

  it('go by the ids of projects', () => {
    expect(ids(changesBetween(older, newer))).toEqual({
      completed: ['a'], moved: ['b'], dropped: ['given-up'], unlisted: ['gone'], newlyListed: ['new-silent'], newlyReported: ['new'], changed: ['c'], stillWaiting: ['b'],
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

describe('a project whose status and end are as they were', () => {
  const planned = report('2018-01-16', 'planned');
  const base = {id: 'a', title: 'Kai', timeframe: {start: '2017', end: '2020'}, updates: [planned, anUpdate({date: '2018-06', title: 'Nachricht'})]};
  const between = (before: Json, after: Json) => {
    const changes = changesBetween(aReadFeed([aProject(before)]), aReadFeed([aProject(after)]));
    return {sections: ids(changes), fields: changes.otherwise[0]?.fields, news: changes.reportedAgain[0]?.news?.title, isUnchanged: isUnchanged(changes)};
  };

  const news: [what: string, updates: Json[]][] = [
    ['a report of the same status', [...base.updates, {...report('2019', 'planned'), title: 'Neu'}]],
    ['news', [...base.updates, anUpdate({date: '2019', title: 'Neu'})]],
    ['news of the same day', [...base.updates, anUpdate({date: '2018-06', title: 'Neu'})]],
    ['a report older than the news', [...base.updates, {...report('2018-03', 'planned'), title: 'Neu'}]],
    ['a report in place of the last one', [planned, anUpdate({date: '2018-07', title: 'Neu'})]],
  ];
  for (const [what, updates] of news) {
    it(`is reported again by ${what}`, () => {
      expect(between(base, {...base, updates})).toEqual({sections: {reportedAgain: ['a']}, news: 'Neu', isUnchanged: false});
    });
  }

  const others: [what: string, change: Json, fields: string[]][] = [
    ['its title', {title: 'Kaimauer'}, ['title']],
    ['its kind', {kind: 'ongoing'}, ['kind']],
    ['its texts', {summary: 'x', officialTitle: 'y', leadText: 'z'}, ['officialTitle', 'summary', 'leadText']],
    ['its leads, partners, links and translations', {leads: ['city'], partners: ['city'], links: [{url: 'https://example.org/'}], translations: {en: {title: 'Quay'}}}, ['translations', 'leads', 'partners', 'links']],
    ['its milestones', {milestones: [{title: 'Freigabe'}]}, ['milestones']],
    ['the wording of its timeframe', {timeframe: {...base.timeframe, text: 'bis 2020'}}, ['timeframe']],
    ['its start', {timeframe: {start: '2018', end: '2020'}}, ['timeframe']],
    ['a report of which something was corrected', {updates: [planned, {...base.updates[1]!, title: 'Nachrichten'}]}, ['updates']],
    ['a report that is gone', {updates: [planned]}, ['updates']],
    ['older news that were added', {updates: [anUpdate({date: '2017'}), ...base.updates]}, ['updates']],
    ['the order of its reports', {updates: base.updates.toReversed()}, ['updates']],
  ];
  for (const [what, change, fields] of others) {
    it(`is changed otherwise by ${what}`, () => {
      const found = between(base, {...base, ...change});

      expect([found.sections, found.isUnchanged]).toEqual([{otherwise: ['a']}, false]);
      expect([...found.fields!].toSorted()).toEqual([...fields].toSorted());
    });
  }

  it('is changed otherwise by an adopted end that a moved one hides', () => {
    const moved = {...base, updates: [{...planned, newEnd: '2022'}]};

    expect(between(moved, {...moved, timeframe: {start: '2017', end: '2021'}})).toMatchObject({sections: {otherwise: ['a']}, fields: ['timeframe']});
  });

  it('still waits, if nothing is reported, though something else of it changed', () => {
    expect(between({...base, updates: []}, {...base, updates: [], title: 'Kaimauer'}).sections).toEqual({otherwise: ['a'], stillWaiting: ['a']});
  });
});

describe('a project whose status or end changed', () => {
  const [old, planned] = [report('2017-01-16', 'planned'), report('2018-01-16', 'planned')];
  const base = {id: 'a', title: 'Kai', timeframe: {start: '2017', end: '2020', text: '2017–2020'}, updates: [old, planned]};
  const sections = (change: Json) => ids(changesBetween(aReadFeed([aProject(base)]), aReadFeed([aProject({...base, ...change})])));

  it('is not told twice for what follows from that', () => {
    expect(sections({timeframe: {start: '2017', end: '2021', text: '2017–2021'}})).toEqual({moved: ['a']});
    expect(sections({updates: [old, planned, report('2019', 'inProgress'), report('2020', 'completed')]})).toEqual({completed: ['a']});
    expect(sections({updates: [old, report('2019', 'inProgress')]})).toEqual({changed: ['a']});
  });

  it('is told beside an end that was adopted anew, which nobody reported', () => {
    const timeframe = {start: '2017', end: '2021'};
    expect(sections({timeframe, updates: [old, planned, {date: '2020', title: 'Baubeginn'}]})).toMatchObject({moved: ['a'], reportedAgain: ['a']});
  });

  it('is told twice for what does not', () => {
    expect(sections({timeframe: {start: '2018', end: '2021'}})).toEqual({moved: ['a'], otherwise: ['a']});
    expect(sections({title: 'Kaimauer', updates: [old, planned, report('2019', 'completed')]})).toEqual({completed: ['a'], otherwise: ['a']});
    expect(sections({updates: [planned, report('2019', 'completed')]})).toEqual({completed: ['a'], otherwise: ['a']});
  });
});

describe('what changed of the initiative', () => {
  const projects = [aProject({id: 'a', updates: [anUpdate({status: 'planned', source: 'bilanz'})]}), aProject({id: 'b'})];
  const sources = [{id: 'bilanz', title: 'Bilanz'}];
  const fields = (overrides: FeedOverrides, list = projects) => {
    const changes = changesBetween(aReadFeed(projects, {sources}), aReadFeed(list, {sources, ...overrides}));
    return [changes.initiative, ids(changes), isUnchanged(changes)];
  };

  it('is named by its fields, and is a change', () => {
    const waiting = {stillWaiting: ['b']};

    expect(fields({})).toEqual([[], waiting, true]);
    expect(fields({projectTotal: 33, initiative: {events: [{title: 'Konferenz', date: '2026'}], title: 'Hafen'}})).toEqual([['title', 'projectTotal', 'events'], waiting, false]);
    expect(fields({publishedDate: '2026-11-24', organizations: [{id: 'city', name: 'Die Stadt'}]})).toEqual([expect.arrayContaining(['publishedDate', 'organizations']), waiting, false]);
    expect(fields({}, projects.toReversed())).toEqual([['order'], waiting, false]);
  });

  it('is a source that the feed lists, not each report that refers to it', () => {
    expect(fields({sources: [{id: 'bilanz', title: 'Bilanz der Partner'}]})).toEqual([['sources'], {stillWaiting: ['b']}, false]);
    expect(fields({}, [{...projects[0]!, updates: [anUpdate({status: 'planned', source: {title: 'Bilanz'}})]}, projects[1]!])[1]).toMatchObject({otherwise: ['a']});
  });
});
