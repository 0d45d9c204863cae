import {describe, expect, it} from 'vitest';
import {findGroup, findOrganization, findProject} from '../../src/model/lookup.js';
import {aProject, aReadFeed} from '../support/builders.js';

const decomposed = 'lärmkarte'.normalize('NFD');
const composed = 'lärmkarte'.normalize('NFC');

describe('finding', () => {
  for (const [written, asked] of [[composed, composed], [composed, decomposed], [decomposed, composed], [decomposed, ` ${decomposed} `]] as const) {
    it(`a project does not depend on how its umlaut is written (${written.length} and ${asked.length} letters)`, () => {
      const feed = aReadFeed([aProject(), aProject({id: written, title: 'Lärmkarte'})]);

      expect(findProject(feed, asked)?.title).toBe('Lärmkarte');
    });
  }

  it('a project gives the first of two with one id', () => {
    const feed = aReadFeed([aProject({id: 'kai', title: 'eins'}), aProject({id: 'kai', title: 'zwei'})]);

    expect(findProject(feed, 'kai')?.title).toBe('eins');
  });

  it('gives nothing for what is not there', () => {
    const feed = aReadFeed([aProject({group: 'ak1'})]);

    expect(findProject(feed, 'p99')).toBeUndefined();
    expect(findProject(feed, '')).toBeUndefined();
    expect(findGroup(feed, null)).toBeUndefined();
    expect(findOrganization(feed, undefined)).toBeUndefined();
  });

  it('groups and organizations goes by their ids', () => {
    const feed = aReadFeed([aProject({group: decomposed, leads: ['port']})]);

    expect(findGroup(feed, feed.projects[0]?.group)).toMatchObject({id: composed});
    expect(findOrganization(feed, 'port')?.name).toBe('Partner port');
  });
});
