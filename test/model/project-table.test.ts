import {describe, expect, it} from 'vitest';
import {projectTable} from '../../src/model/project-table.js';
import {aProject, aReadFeed, anUpdate} from '../support/builders.js';

const words = {
  status: (status: string, kind: string) => `${status} (${kind})`,
  kind: {fixedTerm: 'befristet', ongoing: 'Daueraufgabe'},
};

describe('the table of projects', () => {
  it('has the columns of the clerk\'s workbook, then status and source', () => {
    const feed = aReadFeed();

    expect(projectTable(feed, feed.projects, words)).toEqual([[
      'Id', 'Titel', 'Titel laut Beschluss', 'Kurztext', 'Arbeitskreis', 'Art', 'Beginn', 'Ende', 'Zeitrahmen', 'Federführung',
      'Federführung Wortlaut', 'Link', 'Titel Englisch', 'Kurztext Leichte Sprache', 'Stand', 'Stand vom', 'Quelle',
    ]]);
  });

  it('says of a project all that it has columns for', () => {
    const feed = aReadFeed(
      [aProject({
        id: 'kai',
        title: 'Kaimauer',
        officialTitle: 'Kaimaur',
        summary: 'Die Mauer wird erneuert.',
        group: 'ak1',
        timeframe: {start: '2017', end: '2018-06', text: '2017 bis Juni 2018'},
        leads: ['port', 'city'],
        leadText: 'Hafen und Stadt',
        url: 'https://example.org/kai',
        translations: {en: {title: 'Quay wall'}, 'de-simple': {summary: 'Die Mauer wird neu.'}},
        status: 'paused',
        statusDate: '2018-11-26',
      })],
      {groups: [{id: 'ak1', label: 'AK 1', title: 'Bauen'}], organizations: [{id: 'city', name: 'Stadt'}, {id: 'port', name: 'Hafen'}]},
    );

    expect(projectTable(feed, feed.projects, words)[1]).toEqual([
      'kai', 'Kaimauer', 'Kaimaur', 'Die Mauer wird erneuert.', 'AK 1', 'befristet', '2017', '2018-06', '2017 bis Juni 2018', 'Hafen; Stadt',
      'Hafen und Stadt', 'https://example.org/kai', 'Quay wall', 'Die Mauer wird neu.', 'paused (fixedTerm)', '2018-11-26', 'https://example.org/bilanz',
    ]);
  });

  it('leaves empty what is not known, and names the status all the same', () => {
    const feed = aReadFeed([aProject({id: 'kai', title: 'Kaimauer', kind: 'ongoing'})]);

    const [, row] = projectTable(feed, feed.projects, words);
    expect(row).toEqual(['kai', 'Kaimauer', '', '', '', 'Daueraufgabe', '', '', '', '', '', '', '', '', 'notReported (ongoing)', '', '']);
  });

  it('names a group by its title if it has no short name, and a source by its title if it has no address', () => {
    const update = anUpdate({status: 'planned', source: {title: 'Protokoll'}});
    const feed = aReadFeed([aProject({group: 'ak1', updates: [update]})], {groups: [{id: 'ak1', title: 'Bauen'}]});

    const [, row] = projectTable(feed, feed.projects, words);
    expect(row?.[4]).toBe('Bauen');
    expect(row?.at(-1)).toBe('Protokoll');
  });

  it('has the projects given, in their order, all rows as long as the header', () => {
    const feed = aReadFeed([aProject({id: 'a'}), aProject({id: 'b'}), aProject({id: 'c'})]);

    const rows = projectTable(feed, [feed.projects[2]!, feed.projects[0]!], words);
    expect(rows.slice(1).map(([id]) => id)).toEqual(['c', 'a']);
    expect(new Set(rows.map(({length}) => length))).toEqual(new Set([17]));
  });
});
