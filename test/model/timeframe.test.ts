import {describe, expect, it} from 'vitest';
import {currentEnd, isReversed, movesOf} from '../../src/model/timeframe.js';
import {anUpdate, aReadProject} from '../support/builders.js';

describe('the end of a project', () => {
  it('is the adopted one while nobody moves it', () => {
    expect(currentEnd(aReadProject({timeframe: {end: '2018'}}))).toBe('2018');
    expect(currentEnd(aReadProject())).toBeUndefined();
  });

  it('is the newest that was promised, also by news', () => {
    const project = aReadProject({
      timeframe: {end: '2018'},
      updates: [
        anUpdate({date: '2020-11-19', newEnd: '2023', status: 'paused'}),
        anUpdate({date: '2018-10-02', newEnd: '2020'}),
        anUpdate({date: '2021', title: 'ohne Termin'}),
      ],
    });

    expect(currentEnd(project)).toBe('2023');
    expect(movesOf(project).map(({end}) => end)).toEqual(['2020', '2023']);
  });

  it('may move where none was adopted', () => {
    expect(currentEnd(aReadProject({updates: [anUpdate({newEnd: '2028'})]}))).toBe('2028');
  });

  it('is that of a dated report rather than of an undated one', () => {
    const [dated, undated] = [anUpdate({date: '2018', newEnd: '2020'}), anUpdate({date: null, newEnd: '2030'})];

    expect(currentEnd(aReadProject({updates: [dated, undated]}))).toBe('2020');
    expect(currentEnd(aReadProject({updates: [undated, dated]}))).toBe('2020');
    expect(currentEnd(aReadProject({updates: [undated]}))).toBe('2030');
  });

  it('is that of the later in the list of two on one day', () => {
    expect(currentEnd(aReadProject({updates: [anUpdate({newEnd: '2028'}), anUpdate({newEnd: '2027'})]}))).toBe('2027');
  });
});

describe('a timeframe', () => {
  const pairs = [
    ['2017', '2017', false],
    ['2017', '2016', true],
    ['2017-06', '2017', false],
    ['2017', '2017-01-01', false],
    ['2017-06', '2017-05-31', true],
    ['2017-06-02', '2017-06-01', true],
    [undefined, '2017', false],
    ['2017', undefined, false],
  ] as const;
  for (const [start, end, reversed] of pairs) {
    it(`from ${start} to ${end} ${reversed ? 'ends before it begins' : 'is possible'}`, () => {
      expect(isReversed(start, end)).toBe(reversed);
    });
  }
});
