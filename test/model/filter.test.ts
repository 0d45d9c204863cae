import {describe, expect, it} from 'vitest';
import {isFiltering, matches, parseFilter} from '../../src/model/filter.js';
import {aProject, aReadFeed} from '../support/builders.js';

type Attributes = Parameters<typeof parseFilter>[0];

const {projects} = aReadFeed([
  aProject({id: 'a', group: 'ak1', leads: ['city'], status: 'completed'}),
  aProject({id: 'b', group: 'ak1', leads: ['port', 'works'], status: 'inProgress'}),
  aProject({id: 'c', group: 'ak2', leads: ['works']}),
  aProject({id: 'd', status: 'almostDone'}),
  aProject({id: 'e', group: 'ak 3'}),
]);

function shown(attributes: Attributes): string[] {
  return projects.filter((project) => matches(project, parseFilter(attributes))).map(({id}) => id);
}

describe('a filter', () => {
  const cases: [Attributes, string[]][] = [
    [{}, ['a', 'b', 'c', 'd', 'e']],
    [{group: '', lead: '  ', status: ''}, ['a', 'b', 'c', 'd', 'e']],
    [{group: 'ak1'}, ['a', 'b']],
    [{group: 'ak1 ak2'}, ['a', 'b', 'c']],
    [{group: '  ak2\n\tak1 '}, ['a', 'b', 'c']],
    [{group: 'ak9'}, []],
    [{group: 'ak 3'}, ['e']],
    [{lead: 'works'}, ['b', 'c']],
    [{lead: 'city port'}, ['a', 'b']],
    [{status: 'completed'}, ['a']],
    [{status: 'completed inProgress'}, ['a', 'b']],
    [{status: 'notReported'}, ['c', 'd', 'e']],
    [{status: 'almostDone'}, ['a', 'b', 'c', 'd', 'e']],
    [{status: 'almostDone completed'}, ['a']],
    [{group: 'ak1', lead: 'works'}, ['b']],
    [{group: 'ak2', status: 'completed'}, []],
  ];
  for (const [attributes, ids] of cases) {
    it(`${JSON.stringify(attributes)} leaves ${ids.join(', ') || 'nothing'}`, () => {
      expect(shown(attributes)).toEqual(ids);
    });
  }

  it('is one as soon as it leaves a question open no longer', () => {
    expect(isFiltering(parseFilter({}))).toBe(false);
    expect(isFiltering(parseFilter({status: 'almostDone'}))).toBe(false);
    expect(isFiltering(parseFilter({group: 'ak1'}))).toBe(true);
    expect(isFiltering(parseFilter({lead: 'city'}))).toBe(true);
    expect(isFiltering(parseFilter({status: 'paused'}))).toBe(true);
  });
});
