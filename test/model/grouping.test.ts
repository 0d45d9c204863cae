import {describe, expect, it} from 'vitest';
import {bundleProjects, type GroupKey} from '../../src/model/grouping.js';
import {aProject, aReadFeed} from '../support/builders.js';

const feed = aReadFeed(
  [
    aProject({id: 'a', group: 'ak2', leads: ['works'], status: 'inProgress'}),
    aProject({id: 'b'}),
    aProject({id: 'c', group: 'ak1', leads: ['port', 'works'], status: 'completed'}),
    aProject({id: 'd', group: 'ak2', leads: ['port'], status: 'almostDone'}),
    aProject({id: 'e', group: 'ak9'}),
  ],
  {
    groups: [{id: 'ak1'}, {id: 'ak2'}, {id: 'ak3'}],
    organizations: [{id: 'city'}, {id: 'port'}, {id: 'works'}],
  },
);

function bundles(by: GroupKey, projects = feed.projects): string[] {
  return bundleProjects(feed, projects, by).map(({id, projects: members}) => `${id}: ${members.map((project) => project.id).join('')}`);
}

describe('grouping', () => {
  it('by group keeps the order of the feed and empty groups, and puts those of no group last', () => {
    expect(bundles('group')).toEqual(['ak1: c', 'ak2: ad', 'ak3: ', 'null: be']);
  });

  it('by lead counts a project once, with its first lead, and leaves out who leads nothing', () => {
    expect(bundles('lead')).toEqual(['port: cd', 'works: a', 'null: be']);
  });

  it('by status takes the order of the legend and leaves out what nobody has', () => {
    expect(bundles('status')).toEqual(['completed: c', 'inProgress: a', 'notReported: bde']);
  });

  it('by nothing puts all together', () => {
    expect(bundles('none')).toEqual(['null: abcde']);
  });

  it('says nothing of projects without a group when all have one', () => {
    expect(bundles('group', feed.projects.slice(2, 4))).toEqual(['ak1: c', 'ak2: d', 'ak3: ']);
  });

  it('loses no project, whatever it is by', () => {
    for (const by of ['group', 'lead', 'status', 'none'] as const) {
      expect(bundleProjects(feed, feed.projects, by).flatMap(({projects}) => projects)).toHaveLength(5);
    }
  });
});
