import {describe, expect, it} from 'vitest';
import type {Feed} from '../../src/model/feed.js';
import {axisOf, marksOf, solidOf, spanOf, stretchOf, type Span, type Stretch} from '../../src/model/span.js';
import {standingOf} from '../../src/model/standing.js';
import {anUpdate, aProject, aReadFeed, times, type Json, type ProjectOverrides} from '../support/builders.js';

const now = '2026-11-23';
const adopted = '2017-03-16';

function standing(project: ProjectOverrides) {
  const feed: Feed = aReadFeed([aProject(project)]);
  return standingOf(feed.projects[0]!, feed, now);
}

/** Days in place of milliseconds, so that a reader can tell. */
function days({from, to}: Stretch): string {
  return [from, to].map((time) => new Date(time).toISOString().replace('T00:00:00.000Z', '')).join(' / ');
}

function edges(span: Span | null): string[] | null {
  return span && [span.start, span.end].map((edge) => (edge === 'open' ? 'open' : days(edge)));
}

const spans: [what: string, project: ProjectOverrides, adoptedDate: string | undefined, expected: string[] | null][] = [
  ['has edges as wide as the years that are known', {timeframe: {start: '2017', end: '2019'}}, adopted,
    ['2017-01-01 / 2018-01-01', '2019-01-01 / 2020-01-01']],
  ['has edges as wide as the months that are known', {timeframe: {start: '2026-03', end: '2029-10'}}, adopted,
    ['2026-03-01 / 2026-04-01', '2029-10-01 / 2029-11-01']],
  ['has sharp edges where the days are known', {timeframe: {start: '2020-03-01', end: '2024-06-30'}}, adopted,
    ['2020-03-01 / 2020-03-01', '2024-06-30 / 2024-06-30']],
  ['goes on beyond the axis without an end', {timeframe: {start: '2017'}}, adopted, ['2017-01-01 / 2018-01-01', 'open']],
  ['is a band for a standing task', {kind: 'ongoing'}, adopted, ['open', 'open']],
  ['is that of its dates for a standing task that has some', {kind: 'ongoing', timeframe: {start: '2020'}}, adopted,
    ['2020-01-01 / 2021-01-01', 'open']],
  ['is nothing where nothing is known', {}, adopted, null],
  ['is nothing where only the wording is known', {timeframe: {text: 'nach Bedarf'}}, adopted, null],
  ['fades in from the day of adoption without a start', {timeframe: {end: '2022'}}, adopted,
    ['2017-03-16 / 2022-01-01', '2022-01-01 / 2023-01-01']],
  ['comes from beyond the axis without a start and an adoption', {timeframe: {end: '2022'}}, undefined, ['open', '2022-01-01 / 2023-01-01']],
  ['comes from beyond the axis when it was to end in the year of adoption', {timeframe: {end: '2017'}}, adopted, ['open', '2017-01-01 / 2018-01-01']],
  ['comes from beyond the axis when it was to end in the year that began with adoption', {timeframe: {end: '2018'}}, '2018-01-01', ['open', '2018-01-01 / 2019-01-01']],
  ['comes from beyond the axis when it was to end before adoption', {timeframe: {end: '2016'}}, adopted, ['open', '2016-01-01 / 2017-01-01']],
  ['shares one year between beginning and ending', {timeframe: {start: '2017', end: '2017'}}, adopted,
    ['2017-01-01 / 2017-07-02T12:00:00.000Z', '2017-07-02T12:00:00.000Z / 2018-01-01']],
  ['ends at its only day', {timeframe: {start: '2024-02-29', end: '2024-02-29'}}, adopted, ['2024-02-29 / 2024-02-29', '2024-02-29 / 2024-02-29']],
  ['begins before the day on which it ends', {timeframe: {start: '2023', end: '2023-06-01'}}, adopted,
    ['2023-01-01 / 2023-06-01', '2023-06-01 / 2023-06-01']],
  ['ends after the day on which it begins', {timeframe: {start: '2023-06-01', end: '2023'}}, adopted,
    ['2023-06-01 / 2023-06-01', '2023-06-01 / 2024-01-01']],
  ['takes the end that holds now', {timeframe: {start: '2017', end: '2018'}, updates: [anUpdate({newEnd: '2024-06'})]}, adopted,
    ['2017-01-01 / 2018-01-01', '2024-06-01 / 2024-07-01']],
  ['is nothing when its end was moved before its start', {timeframe: {start: '2020', end: '2024'}, updates: [anUpdate({newEnd: '2014'})]}, adopted, null],
];

describe('a bar', () => {
  for (const [what, project, adoptedDate, expected] of spans) {
    it(what, () => {
      expect(edges(spanOf(standing(project), adoptedDate))).toEqual(expected);
    });
  }

  for (const start of ['2023', '2023-06', '2023-06-01']) {
    for (const end of ['2023', '2023-06', '2023-06-01', '2023-12-31', '2024']) {
      it(`never ends before it begins: ${start} to ${end}`, () => {
        const span = spanOf(standing({timeframe: {start, end}}), adopted) as {start: Stretch; end: Stretch};

        const times = [span.start.from, span.start.to, span.end.from, span.end.to];
        expect(times).toEqual(times.toSorted((a, b) => a - b));
      });
    }
  }
});

describe('the solid part of a bar', () => {
  const [begin, finish] = [{from: 10, to: 20}, {from: 50, to: 60}];
  const solids: [what: string, known: number, begin: Stretch, expected: Stretch][] = [
    ['lies between the edges', Infinity, begin, {from: 20, to: 50}],
    ['is the same before a report', 5, begin, {from: 20, to: 50}],
    ['begins with a report in the first edge', 15, begin, {from: 15, to: 50}],
    ['is the same around a report', 30, begin, {from: 20, to: 50}],
    ['ends with a report in the last edge', 55, begin, {from: 20, to: 55}],
    ['leaves the last edge to a report after it', 60, begin, {from: 20, to: 50}],
    ['is left over from a beginning that would take all', Infinity, {from: 10, to: 50}, {from: 26, to: 50}],
    ['begins with a report in such a beginning', 18, {from: 10, to: 50}, {from: 18, to: 50}],
  ];
  for (const [what, known, first, expected] of solids) {
    it(what, () => {
      expect(solidOf(first, finish, known)).toEqual(expected);
    });
  }
});

describe('beside a bar', () => {
  function marks(project: ProjectOverrides) {
    const {ghosts, overdue, milestones} = marksOf(standing(project), now);
    return {
      ghosts: ghosts.map(days),
      overdue: overdue && days(overdue),
      milestones: milestones.map(({stretch, milestone}) => `${milestone.title}: ${days(stretch)}`),
    };
  }

  it('stand the ends that were given up', () => {
    const updates = [anUpdate({date: '2018', newEnd: '2020', status: 'inProgress'}), anUpdate({date: '2020', newEnd: '2023-06'})];

    expect(marks({timeframe: {end: '2018'}, updates}).ghosts).toEqual(['2018-01-01 / 2019-01-01', '2020-01-01 / 2021-01-01']);
    expect(marks({timeframe: {end: '2018'}}).ghosts).toEqual([]);
    expect(marks({timeframe: {end: '2018'}, updates: [anUpdate({newEnd: '2018'})]}).ghosts).toEqual([]);
  });

  it('stands the time since an end that has passed', () => {
    expect(marks({timeframe: {end: '2018'}, status: 'inProgress'}).overdue).toBe('2019-01-01 / 2026-11-23');
    expect(marks({timeframe: {end: '2018'}}).overdue).toBe('2019-01-01 / 2026-11-23');
    expect(marks({timeframe: {end: '2018'}, updates: [anUpdate({newEnd: '2026-10'})]}).overdue).toBe('2026-11-01 / 2026-11-23');
  });

  const inTime: [string, ProjectOverrides][] = [
    ['is not over', {timeframe: {end: '2026'}, status: 'inProgress'}],
    ['was moved to the future', {timeframe: {end: '2018'}, updates: [anUpdate({newEnd: '2027', status: 'inProgress'})]}],
    ['was reached', {timeframe: {end: '2018'}, status: 'completed'}],
    ['no longer matters', {timeframe: {end: '2018'}, status: 'cancelled'}],
    ['is unknown', {status: 'inProgress'}],
  ];
  for (const [why, project] of inTime) {
    it(`stands no overdue time when the end ${why}`, () => {
      expect(marks(project).overdue).toBeNull();
    });
  }

  const ends: [until: string | null, what: string, project: ProjectOverrides][] = [
    ['2019-01-01', 'the year of a report that is out of date', {status: 'inProgress', statusDate: '2018'}],
    ['2018-11-26', 'the day of a report that is out of date', {status: 'awaitingDecision', statusDate: '2018-11-26'}],
    ['2018-12-01', 'the last report', {updates: [anUpdate({date: '2017', status: 'planned'}), anUpdate({date: '2018-11', status: 'continuing'})]}],
    [null, 'a report that is not', {status: 'inProgress', statusDate: '2026-06-01'}],
    [null, 'a completion, however long ago', {status: 'completed', statusDate: '2018'}],
    [null, 'an abandonment, however long ago', {status: 'cancelled', statusDate: '2018'}],
    [null, 'nothing reported', {}],
  ];
  for (const [until, what, project] of ends) {
    it(`a status is drawn ${until ? 'until' : 'throughout for'} ${what}`, () => {
      const {knownUntil} = marksOf(standing(project), now);

      expect(knownUntil).toBe(until ? Date.parse(until) : Infinity);
    });
  }

  it('stand the milestones that have a date', () => {
    const milestones = [{title: 'Konzept', date: '2018'}, {title: 'Antrag', date: '2018-11-26'}, {title: 'irgendwann'}, {title: 'nie', date: '2018-02-30'}];

    expect(marks({milestones}).milestones).toEqual(['Konzept: 2018-01-01 / 2019-01-01', 'Antrag: 2018-11-26 / 2018-11-26']);
  });

  it('is a day a point, a month and a year a stretch', () => {
    expect(['2018-11-26', '2024-02', '2018'].map((date) => days(stretchOf(date)))).toEqual([
      '2018-11-26 / 2018-11-26', '2024-02-01 / 2024-03-01', '2018-01-01 / 2019-01-01',
    ]);
  });
});

describe('the axis', () => {
  function axis(projects: readonly ProjectOverrides[], {adoptedDate, events = [], from = '', to = ''}: {adoptedDate?: string; events?: Json[]; from?: string; to?: string} = {}) {
    const feed = aReadFeed(projects.map(aProject), {initiative: {adoptedDate, events}});
    return axisOf(feed.projects, feed.initiative, now, {from, to});
  }

  const axes: [what: string, projects: ProjectOverrides[], options: Parameters<typeof axis>[1], expected: string][] = [
    ['holds the years of starts, ends and today', [{timeframe: {start: '2017-06', end: '2019'}}], {}, '2017-01-01 / 2027-01-01'],
    ['holds what lies ahead', [{timeframe: {end: '2030-06'}}], {}, '2026-01-01 / 2031-01-01'],
    ['holds ends that were moved, and those that were given up', [{timeframe: {end: '2024'}, updates: [anUpdate({date: '2020', newEnd: '2028'}), anUpdate({date: '2021', newEnd: '2027'})]}],
      {}, '2024-01-01 / 2029-01-01'],
    ['holds milestones', [{milestones: [{title: 'a', date: '2016'}, {title: 'b'}]}], {}, '2016-01-01 / 2027-01-01'],
    ['holds the adoption and the events', [{}], {adoptedDate: '2017-03-16', events: [{title: 'a', date: '2016-05-19'}, {title: 'b'}]}, '2016-01-01 / 2027-01-01'],
    ['holds the year of today, if nothing else', [], {}, '2026-01-01 / 2027-01-01'],
    ['begins and ends where the page wants it', [{timeframe: {start: '2018'}}], {from: '2020', to: '2024-06'}, '2020-01-01 / 2024-07-01'],
    ['begins where the page wants it and ends with the data', [{timeframe: {start: '2018'}}], {from: '2020-03-01'}, '2020-03-01 / 2027-01-01'],
    ['begins with the data and ends where the page wants it', [{timeframe: {start: '2018'}}], {to: '2030'}, '2018-01-01 / 2031-01-01'],
    ['goes by the data when the page has it end before it begins', [{timeframe: {start: '2018'}}], {from: '2024', to: '2020'}, '2018-01-01 / 2027-01-01'],
    ['goes by the data when the page has it end where it begins', [{timeframe: {start: '2018'}}], {from: '2024-06-02', to: '2024-06-01'}, '2018-01-01 / 2027-01-01'],
    ['goes by the data when the page names no dates', [{timeframe: {start: '2018'}}], {from: 'gestern', to: '2018-02-30'}, '2018-01-01 / 2027-01-01'],
    ['leaves out what is far from the adoption', [{timeframe: {start: '1900', end: '2200'}}], {adoptedDate: '2017-03-16'}, '2017-01-01 / 2027-01-01'],
    ['leaves out what is far from the middle', [{timeframe: {start: '1900', end: '2020'}}], {}, '2020-01-01 / 2027-01-01'],
    ['leaves out today when that is far from the middle', [{timeframe: {start: '1900', end: '1910'}}, {timeframe: {start: '1905', end: '1912'}}], {},
      '1900-01-01 / 1913-01-01'],
    ['stays at the adoption when all else is far from it', [{timeframe: {end: '2200'}}], {adoptedDate: '1950'}, '1950-01-01 / 1951-01-01'],
  ];
  for (const [what, projects, options, expected] of axes) {
    it(what, () => {
      expect(days(axis(projects, options))).toBe(expected);
    });
  }

  for (const adoptedDate of [undefined, '1900', '2017-03-16', '2200']) {
    it(`holds at most 60 years, whatever a feed says (adopted: ${adoptedDate})`, () => {
      const projects = times(301, (index) => ({timeframe: {end: `${1900 + index}`}}));

      const {from, to} = axis(projects, {...(adoptedDate && {adoptedDate})});
      expect(new Date(to).getUTCFullYear() - new Date(from).getUTCFullYear()).toBeLessThanOrEqual(60);
    });
  }
});
