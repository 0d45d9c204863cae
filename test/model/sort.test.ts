import {describe, expect, it} from 'vitest';
import {sortProjects, type SortKey} from '../../src/model/sort.js';
import {anUpdate, aProject, aReadFeed} from '../support/builders.js';

const {projects} = aReadFeed([
  aProject({id: 'a', title: 'Hafen', timeframe: {start: '2020', end: '2024'}, status: 'paused'}),
  aProject({id: 'b', title: 'äußerer Kai', timeframe: {start: '2020-03', end: '2024-06'}, status: 'completed'}),
  aProject({id: 'c', title: 'Zoll', kind: 'ongoing'}),
  aProject({id: 'd', title: 'Kran', timeframe: {end: '2018'}, updates: [anUpdate({newEnd: '2030', status: 'paused'})]}),
  aProject({id: 'e', title: 'Hafen', timeframe: {start: '2017'}, status: 'continuing'}),
]);

function order(key: SortKey): string {
  return sortProjects(projects, key, (a, b) => a.localeCompare(b, 'de')).map(({id}) => id).join('');
}

describe('sorting', () => {
  const orders: [SortKey, string, string][] = [
    ['feed', 'abcde', 'as adopted'],
    ['start', 'eabcd', 'by the first possible day, without a start last'],
    ['end', 'badce', 'by the last possible day of the end that holds now, without an end last'],
    ['status', 'beadc', 'as legends have them, equal ones as adopted'],
    ['title', 'baedc', 'as the language has it, equal ones as adopted'],
  ];
  for (const [key, expected, what] of orders) {
    it(`by ${key} puts projects ${what}`, () => {
      expect(order(key)).toBe(expected);
    });
  }

  it('leaves the feed alone', () => {
    order('title');

    expect(projects.map(({id}) => id).join('')).toBe('abcde');
  });
});
