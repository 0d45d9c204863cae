import {describe, expect, it} from 'vitest';
import {parseFilter, matches} from '../../src/model/filter.js';
import {summarizePart, summarizeProgress, type PercentRange, type Progress} from '../../src/model/progress.js';
import {aProject, aReadFeed, anUpdate, times, type FeedOverrides, type Json} from '../support/builders.js';
import {seededRandom} from '../support/random.js';

type Counts = Record<string, number>;

function projectsOf(fixedTerm: Counts, ongoing: Counts = {}): Json[] {
  const make = (kind: string, counts: Counts) =>
    Object.entries(counts).flatMap(([status, count]) => times(count, () => aProject({kind, status})));
  return [...make('fixedTerm', fixedTerm), ...make('ongoing', ongoing)];
}

function progressOf(projects: readonly Json[], overrides?: FeedOverrides): Progress {
  return summarizeProgress(aReadFeed(projects, overrides));
}

function countsOf({segments}: Progress): Counts {
  return Object.fromEntries(segments.map(({status, count}) => [status, count]));
}

interface Vector {
  readonly name: string;
  readonly fixedTerm: Counts;
  readonly ongoing: Counts;
  readonly total: number;
  readonly completion: readonly [lower: number, upper: number, of: number, unknown: number];
  readonly transferred?: number;
  readonly running: readonly [running: number, of: number, unknown: number];
  readonly coverage: readonly [reported: number, published: number];
  readonly percent: readonly [lower: number, upper: number] | null;
}

// the table in the section "Progress" of the format
const vectors: Vector[] = [
  {
    name: 'V1 nothing reported',
    fixedTerm: {notReported: 8}, ongoing: {notReported: 10}, total: 33,
    completion: [0, 8, 8, 8], running: [0, 10, 10], coverage: [0, 18], percent: null,
  },
  {
    name: 'V2 one decision awaited, one became a standing task',
    fixedTerm: {awaitingDecision: 1, continuing: 1, notReported: 6}, ongoing: {notReported: 10}, total: 33,
    completion: [0, 6, 8, 6], transferred: 1, running: [0, 10, 10], coverage: [2, 18], percent: null,
  },
  {
    name: 'V3 everything reported',
    fixedTerm: {completed: 3, inProgress: 2, awaitingDecision: 1, paused: 1, cancelled: 1}, ongoing: {continuing: 9, cancelled: 1}, total: 33,
    completion: [3, 3, 8, 0], running: [9, 10, 0], coverage: [18, 18], percent: [37, 37],
  },
  {
    name: 'V4 half of them cancelled',
    fixedTerm: {completed: 3, inProgress: 1, cancelled: 4}, ongoing: {continuing: 10}, total: 33,
    completion: [3, 3, 8, 0], running: [10, 10, 0], coverage: [18, 18], percent: [37, 37],
  },
  {
    name: 'V5 one unknown',
    fixedTerm: {completed: 3, inProgress: 3, notReported: 1, cancelled: 1}, ongoing: {continuing: 6, notReported: 4}, total: 33,
    completion: [3, 4, 8, 1], running: [6, 10, 4], coverage: [13, 18], percent: [37, 50],
  },
  {
    name: 'V6 only ongoing tasks',
    fixedTerm: {}, ongoing: {continuing: 10}, total: 10,
    completion: [0, 0, 0, 0], running: [10, 10, 0], coverage: [10, 10], percent: null,
  },
  {
    name: 'V7 codes that nobody knows',
    fixedTerm: {completed: 2, nearlyThere: 6}, ongoing: {continuing: 10}, total: 33,
    completion: [2, 8, 8, 6], running: [10, 10, 0], coverage: [12, 18], percent: null,
  },
  {
    name: 'V8 the initiative itself',
    fixedTerm: {inProgress: 2, awaitingDecision: 1, continuing: 1, notReported: 4}, ongoing: {inProgress: 1, notReported: 9}, total: 33,
    completion: [0, 4, 8, 4], transferred: 1, running: [1, 10, 9], coverage: [5, 18], percent: null,
  },
];

describe('progress', () => {
  for (const {name, fixedTerm, ongoing, total, completion, transferred = 0, running, coverage, percent} of vectors) {
    it(`counts ${name}`, () => {
      const progress = progressOf(projectsOf(fixedTerm, ongoing), {projectTotal: total});

      const [lower, upper, of, unknown] = completion;
      expect(progress.completion).toMatchObject({lower, upper, of, unknown});
      expect(progress.completion.percent).toEqual(percent && {lower: percent[0], upper: percent[1], belowOne: false});
      expect(progress.transferred).toBe(transferred);
      expect(progress.ongoing).toEqual({running: running[0], of: running[1], unknown: running[2]});
      expect([progress.reported, progress.published, progress.total]).toEqual([...coverage, total]);
    });
  }

  it('shows the statuses in one order, both kinds together, and what is not published last', () => {
    const progress = progressOf(projectsOf({notReported: 1, cancelled: 1, completed: 1}, {continuing: 2, cancelled: 1}), {projectTotal: 10});

    expect(progress.segments).toEqual([
      {status: 'completed', count: 1, start: 0, share: 0.1},
      {status: 'continuing', count: 2, start: 0.1, share: 0.2},
      {status: 'cancelled', count: 2, start: 0.3, share: 0.2},
      {status: 'notReported', count: 1, start: 0.5, share: 0.1},
      {status: 'unpublished', count: 4, start: 0.6, share: 0.4},
    ]);
  });

  it('counts an entry that cannot be read as published and not reported, and nowhere else', () => {
    const progress = progressOf([...projectsOf({completed: 4}, {continuing: 1}), {title: 'ohne Id'}], {projectTotal: 8});

    expect(progress).toMatchObject({published: 6, total: 8, reported: 5});
    expect(progress.completion).toMatchObject({lower: 4, upper: 4, of: 4, unknown: 0});
    expect(progress.ongoing).toEqual({running: 1, of: 1, unknown: 0});
    expect(countsOf(progress)).toEqual({completed: 4, continuing: 1, notReported: 1, unpublished: 2});
  });

  for (const projectTotal of [2, 0, undefined]) {
    it(`takes the published projects for all where the total is ${projectTotal}`, () => {
      const progress = progressOf(projectsOf({completed: 2, notReported: 1}), {initiative: {projectTotal}});

      expect([progress.published, progress.total]).toEqual([3, 3]);
      expect(countsOf(progress)).toEqual({completed: 2, notReported: 1});
    });
  }

  it('keeps a completed ongoing task out of the sentence on completion, and not running', () => {
    const progress = progressOf(projectsOf({completed: 1}, {completed: 1, continuing: 1}));

    expect(progress.completion).toMatchObject({lower: 1, of: 1});
    expect(progress.ongoing).toEqual({running: 1, of: 2, unknown: 0});
    expect(countsOf(progress)).toEqual({completed: 2, continuing: 1});
  });

  it('is as of the oldest to the newest status that counts, at the precision that is known', () => {
    const dates = ['2018-11-26', '2019', '2018-01', '2026-03-02', '2018-12'];
    const projects = dates.map((statusDate) => aProject({status: 'inProgress', statusDate}));
    const outdated = aProject({updates: [anUpdate({date: '1999', status: 'planned'}), anUpdate({date: '2020', status: 'paused'})]});
    const news = aProject({updates: [anUpdate({date: '2026-11-01', title: 'Messe'})]});

    expect(progressOf([...projects, outdated, news]).asOf).toEqual({from: '2018-01', to: '2026-03-02'});
    expect(progressOf([aProject({status: 'planned', statusDate: '2018'})]).asOf).toEqual({from: '2018', to: '2018'});
    expect(progressOf([aProject()]).asOf).toBeNull();
  });
});

describe('a percentage', () => {
  const percents: [c: number, u: number, n: number, percent: PercentRange | null][] = [
    [0, 0, 0, null],
    [0, 0, 8, {lower: 0, upper: 0, belowOne: false}],
    [29, 0, 100, {lower: 29, upper: 29, belowOne: false}],
    [57, 0, 100, {lower: 57, upper: 57, belowOne: false}],
    [1, 0, 3, {lower: 33, upper: 33, belowOne: false}],
    [2, 0, 3, {lower: 66, upper: 66, belowOne: false}],
    [249, 0, 250, {lower: 99, upper: 99, belowOne: false}],
    [250, 0, 250, {lower: 100, upper: 100, belowOne: false}],
    [240, 9, 250, {lower: 96, upper: 99, belowOne: false}],
    [240, 10, 250, {lower: 96, upper: 100, belowOne: false}],
    [1, 0, 250, {lower: 0, upper: 0, belowOne: true}],
    [1, 9, 250, {lower: 0, upper: 4, belowOne: true}],
    [0, 1, 250, {lower: 0, upper: 1, belowOne: false}],
    [4, 1, 5, {lower: 80, upper: 100, belowOne: false}],
    [3, 1, 5, {lower: 60, upper: 80, belowOne: false}],
    [0, 20, 100, {lower: 0, upper: 20, belowOne: false}],
    [0, 21, 100, null],
    [3, 2, 9, null],
    [0, 1, 1, null],
  ];
  for (const [c, u, n, percent] of percents) {
    it(`of ${c} completed and ${u} unknown of ${n} is ${percent ? `${percent.lower} to ${percent.upper}` : 'not given'}`, () => {
      const progress = progressOf(projectsOf({completed: c, notReported: u, inProgress: n - c - u}));

      expect(progress.completion.percent).toEqual(percent);
    });
  }
});

describe('a part of the initiative', () => {
  const feed = aReadFeed(
    [
      aProject({group: 'ak1', leads: ['port'], status: 'completed'}),
      aProject({group: 'ak1', leads: ['port', 'works']}),
      aProject({group: 'ak2', leads: ['works'], kind: 'ongoing', status: 'continuing'}),
      {title: 'ohne Id'},
    ],
    {projectTotal: 33},
  );

  const parts: [attributes: Parameters<typeof parseFilter>[0], counts: Counts][] = [
    [{group: 'ak1'}, {completed: 1, notReported: 1}],
    [{lead: 'works'}, {continuing: 1, notReported: 1}],
    [{status: 'completed continuing'}, {completed: 1, continuing: 1}],
    [{group: 'ak2', status: 'completed'}, {}],
  ];
  for (const [attributes, counts] of parts) {
    it(`adds up to the published projects of ${JSON.stringify(attributes)}, without what is unpublished or unreadable`, () => {
      const part = summarizePart(feed.projects.filter((project) => matches(project, parseFilter(attributes))));

      const size = Object.values(counts).reduce((sum, count) => sum + count, 0);
      expect(countsOf(part)).toEqual(counts);
      expect([part.total, part.published]).toEqual([size, size]);
    });
  }
});

describe('any progress', () => {
  const codes = ['completed', 'continuing', 'inProgress', 'planned', 'awaitingDecision', 'paused', 'cancelled', 'notReported', 'unheardOf'];

  for (const seed of times(100, (index) => index + 1)) {
    it(`adds up to all adopted projects, with bounds in order (seed ${seed})`, () => {
      const random = seededRandom(seed);
      const projects = times(1 + random.below(30), () =>
        aProject({kind: random.pick(['fixedTerm', 'ongoing']), status: random.pick(codes), statusDate: `20${10 + random.below(17)}`}),
      );
      const unreadable = times(random.below(4), () => ({title: 'ohne Id'}));
      const {segments, total, completion, reported, published} = progressOf([...projects, ...unreadable], {projectTotal: random.below(50)});

      expect(segments.reduce((sum, {count}) => sum + count, 0)).toBe(total);
      expect(segments.every(({count, share}) => count > 0 && share === count / total)).toBe(true);
      expect(segments.map(({start}) => start * total)).toEqual(
        segments.map((_, index) => expect.closeTo(segments.slice(0, index).reduce((sum, {count}) => sum + count, 0))),
      );
      expect(completion.lower).toBeLessThanOrEqual(completion.upper);
      expect(completion.upper).toBeLessThanOrEqual(completion.of);
      expect(reported).toBeLessThanOrEqual(published);
      expect(published).toBeLessThanOrEqual(total);
    });
  }
});
