import {describe, expect, it} from 'vitest';
import type {Json} from '../support/builders.js';
import {loadChecker, read, zod} from '../support/readers.js';

const url = 'https://example.org';

type Case = [what: string, given: Json, left: Json | undefined, issues: string[]];

/** Of a project that is sound apart from this; what is left of it goes without its id and title. */
const projects: Case[] = [
  ['nothing is lost without a fault', {summary: 'Die Mauer', kind: 'ongoing'}, {summary: 'Die Mauer', kind: 'ongoing'}, []],
  ['unknown keys go without a word', {budget: 12, _note: 'x', summary: 'Die Mauer'}, {summary: 'Die Mauer'}, []],
  ['empty fields go without a word', {summary: '', group: null, leads: [], timeframe: {end: ''}}, {leads: [], timeframe: {}}, []],
  ['an unknown code stays', {kind: 'dauerhaft', updates: [{status: 'fast fertig'}]}, {kind: 'dauerhaft', updates: [{status: 'fast fertig'}]}, []],
  ['a field of the wrong type goes alone', {summary: 3, kind: 'ongoing'}, {kind: 'ongoing'}, ['schema summary']],
  ['a text in place of a list goes', {leads: 'city'}, {}, ['schema leads']],
  ['a list in place of a structure goes', {timeframe: ['2017']}, {}, ['schema timeframe']],
  ['a long list in place of a text goes, and its length is nobody’s business', {leads: [Array(100).fill('city')]}, {leads: []}, ['schema leads[0]']],
  ['a bad address goes', {url: 'javascript:alert(1)'}, {}, ['bad-url url']],
  ['an address of the wrong type goes', {url: 3}, {}, ['schema url']],
  ['a bad date goes, and its neighbour stays', {timeframe: {start: '2017', end: '2018-02-30'}}, {timeframe: {start: '2017'}}, ['bad-date timeframe.end']],
  ['a truth in words is none', {updates: [{inferred: 'ja', title: 'x'}]}, {updates: [{title: 'x'}]}, ['schema updates[0].inferred']],
  ['a missing id takes the project', {id: null}, undefined, ['schema']],
  ['a missing title takes the project', {title: ' '}, undefined, ['schema']],
  ['a title that is no text takes the project', {title: {de: 'Kai'}}, undefined, ['schema', 'schema title']],
  ['a link without an address goes alone', {links: [{title: 'a'}, {url}]}, {links: [{url}]}, ['schema links[0]']],
  ['a link with a bad address goes alone', {links: [{url: 'javascript:1'}, {url}]}, {links: [{url}]}, ['bad-url links[0].url', 'schema links[0]']],
  ['a milestone without a title goes alone', {milestones: [{date: '2018'}, {title: 'b'}]}, {milestones: [{title: 'b'}]}, ['schema milestones[0]']],
  ['a milestone without a title goes with all that is bad in it, and its neighbour stays', {milestones: [{date: 'x', status: 3}, {title: 'b', date: '2018'}]},
    {milestones: [{title: 'b', date: '2018'}]}, ['schema milestones[0]']],
  ['a milestone with a bad date stays without it', {milestones: [{title: 'a', date: '2999'}]}, {milestones: [{title: 'a'}]}, ['bad-date milestones[0].date']],
  ['an item that is none goes alone', {leads: ['city', 3, 'port']}, {leads: ['city', 'port']}, ['schema leads[1]']],
  ['an empty item goes alone', {leads: ['city', null, 'port', '']}, {leads: ['city', 'port']}, ['schema leads[1]', 'schema leads[3]']],
  ['an empty update goes alone', {updates: [null, {title: 'b'}]}, {updates: [{title: 'b'}]}, ['schema updates[0]']],
  ['a translation that is no text goes alone', {translations: {en: {title: 3, summary: 'wall'}}}, {translations: {en: {summary: 'wall'}}},
    ['schema translations.en.title']],
  ['a language that is none goes alone', {translations: {constructor: {title: 'x'}, en: {title: 'wall'}}}, {translations: {en: {title: 'wall'}}},
    ['schema translations.constructor']],
  ['a language without texts goes alone', {translations: {fr: 'le quai', en: {}}}, {translations: {en: {}}}, ['schema translations.fr']],
];

/** Of the source of a milestone. */
const sources: [what: string, source: unknown, left: unknown, issues: string[]][] = [
  ['may be an id', 'bilanz', 'bilanz', []],
  ['may be a structure', {title: 'Bilanz', date: '2018'}, {title: 'Bilanz', date: '2018'}, []],
  ['loses a bad address', {title: 'Bilanz', url: 'ftp://example.org'}, {title: 'Bilanz'}, ['bad-url .url']],
  ['loses a field of the wrong type', {title: 3, date: '2018'}, {date: '2018'}, ['schema .title']],
  ['loses all that is bad, field by field', {title: 3, publisher: [], date: '18', url: 'x'}, {},
    ['bad-date .date', 'bad-url .url', 'schema .publisher', 'schema .title']],
  ['has a title of bounded length', {title: 'x'.repeat(301)}, {title: `${'x'.repeat(299)}…`}, ['too-long .title']],
  ['has an id of bounded length', 'x'.repeat(65), `${'x'.repeat(63)}…`, ['too-long ']],
  ['is no number', 3, undefined, ['schema ']],
  ['is no list', [{title: 'Bilanz'}], undefined, ['schema ']],
  ['is no truth', true, undefined, ['schema ']],
];

const heads: Case[] = [
  ['a publisher without a name goes', {publisher: {url}}, {}, ['schema publisher']],
  ['a language that is none goes', {language: 'Deutsch!'}, {}, ['schema language']],
  ['a duration that is none goes', {initiative: {staleAfter: 'P1.5Y'}}, {initiative: {}}, ['bad-duration initiative.staleAfter']],
  ['an initiative that is none goes', {initiative: []}, {}, ['schema initiative']],
  ['an event without a title goes', {initiative: {events: [{date: '2017'}, {title: 'x'}]}}, {initiative: {events: [{title: 'x'}]}}, ['schema initiative.events[0]']],
  ['an event without a real date stays', {initiative: {events: [{date: 'bald', title: 'x'}]}}, {initiative: {events: [{title: 'x'}]}},
    ['bad-date initiative.events[0].date']],
  ...[-1, 1.5, 100_001, '33', Infinity].map((projectTotal): Case => [
    `a total of ${String(projectTotal)} (${typeof projectTotal}) goes`, {initiative: {projectTotal}}, {initiative: {}}, ['bad-number initiative.projectTotal'],
  ]),
  ...[0, 100_000].map((projectTotal): Case => [`a total of ${projectTotal} stays`, {initiative: {projectTotal}}, {initiative: {projectTotal}}, []]),
];

const organizations: Case[] = [
  ...['info@example.org', 'wirtschaft+stand@stadt.example'].map((email): Case => [`the address ${email} stays`, {email}, {email}, []]),
  ...['info', 'a b@example.org', 'a@b@c', 'info@example.org?bcc=x', '<info@example.org>', 'info@example.org&x'].map((email): Case => [
    `the address ${email} goes`, {email}, {}, ['bad-url email'],
  ]),
  ['an address that is too long goes: cut it would be another', {email: `${'x'.repeat(250)}@example.org`}, {}, ['bad-url email']],
];

for (const reader of [zod, await loadChecker()]) {
  describe(`of a project, by ${reader.name},`, () => {
    for (const [what, given, left, issues] of projects) {
      it(what, () => {
        const {left: found, lines} = read<Json>(reader, 'projectSchema', {id: 'kai', title: 'Kaimauer', ...given});

        expect(found).toEqual(left && {id: 'kai', title: 'Kaimauer', ...left});
        expect(lines).toEqual(issues);
      });
    }

    for (const [what, source, left, issues] of sources) {
      it(`a source ${what}`, () => {
        const {left: found, lines} = read<Json>(reader, 'projectSchema', {id: 'kai', title: 'Kaimauer', milestones: [{title: 'a', source}]});

        expect(found?.['milestones']).toEqual([{title: 'a', ...(left !== undefined && {source: left})}]);
        expect(lines).toEqual(issues.map((line) => line.replace(' ', ' milestones[0].source')));
      });
    }
  });

  describe(`of what stands beside the projects, by ${reader.name},`, () => {
    for (const [what, given, left, issues] of heads) {
      it(what, () => {
        const {left: found, lines} = read(reader, 'headSchema', given);

        expect(found).toEqual(left);
        expect(lines).toEqual(issues);
      });
    }

    for (const [what, given, left, issues] of organizations) {
      it(`of an organization ${what}`, () => {
        const {left: found, lines} = read(reader, 'organizationSchema', {id: 'city', ...given});

        expect(found).toEqual({id: 'city', ...left});
        expect(lines).toEqual(issues);
      });
    }
  });

  describe(`the paths of issues, by ${reader.name},`, () => {
    it('stay those of the file when several items of a list are bad', () => {
      const links = [{title: 'a'}, {url: `${url}/a`}, 'b', {url: `${url}/c`, title: 3}, {url: 'x'}, {url: `${url}/d`}];

      const {left, lines} = read<Json>(reader, 'projectSchema', {id: 'kai', title: 'Kaimauer', links});

      expect(left?.['links']).toEqual([{url: `${url}/a`}, {url: `${url}/c`}, {url: `${url}/d`}]);
      expect(lines).toEqual(['bad-url links[4].url', 'schema links[0]', 'schema links[2]', 'schema links[3].title', 'schema links[4]']);
    });

    it('stay those of the file at all levels', () => {
      const updates = [{title: 3}, 'x', {title: 'c', dissent: ['x', {by: 'uv', url: 'x'}, {by: 3}]}];

      expect(read(reader, 'projectSchema', {id: 'kai', title: 'Kaimauer', updates}).lines).toEqual([
        'bad-url updates[2].dissent[1].url',
        'schema updates[0].title',
        'schema updates[1]',
        'schema updates[2].dissent[0]',
        'schema updates[2].dissent[2].by',
      ]);
    });

    it('are known of what stays in a list, for the rules that come after', () => {
      const updates = ['x', {title: 'b', confirmedBy: [3, 'uv']}, null, {title: 'd'}];

      const {left} = read<Record<string, Json[]>>(reader, 'projectSchema', {id: 'kai', title: 'Kaimauer', updates, leads: ['a', 'b']});
      const places = (list: unknown[] = []) => list.map((_, index) => reader.placeIn(list, index));

      expect(places(left?.['updates'])).toEqual([1, 3]);
      expect(places(left?.['updates']?.[0]?.['confirmedBy'] as unknown[])).toEqual([1]);
      expect(places(left?.['leads'])).toEqual([0, 1]);
    });

    it('begin at the top of the file, and go with the value that it had', () => {
      const {issues} = read(reader, 'projectSchema', {id: 'kai', title: 'Kaimauer', timeframe: {end: '2026-02-30'}, leads: [3]}, ['projects', 7]);

      expect(issues.toSorted((a, b) => a.rule.localeCompare(b.rule))).toEqual([
        {rule: 'bad-date', path: ['projects', 7, 'timeframe', 'end'], original: '2026-02-30'},
        {rule: 'schema', path: ['projects', 7, 'leads', 0], original: 3},
      ]);
    });
  });
}
