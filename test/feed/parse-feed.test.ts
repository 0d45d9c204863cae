import {describe, expect, it} from 'vitest';
import {FeedError} from '../../src/feed/feed-error.js';
import * as api from '../../src/feed/index.js';
import type {Rule} from '../../src/feed/issue.js';
import {parseFeed, readFeed} from '../../src/feed/parse-feed.js';
import {summarizeProgress} from '../../src/model/progress.js';
import {aFeed, aProject, times} from '../support/builders.js';
import {feedNames, readData} from '../support/data.js';
import {issuesOf, lines} from '../support/issues.js';

function errorOf(json: unknown): FeedError {
  try {
    parseFeed(json);
  } catch (error) {
    if (error instanceof FeedError) return error;
    throw error;
  }
  throw new Error('This was to be refused.');
}

// rules that only the validator knows: a reader says nothing of them
const readerKnows: Record<Rule, true> = {
  'bad-date': true, 'bad-duration': true, 'bad-number': true, 'bad-url': true, 'completed-ongoing': true, 'duplicate-id': true, encoding: true,
  'end-before-start': true, 'invisible-character': true, 'kind-unknown': true, 'no-reporters': true, 'organization-cycle': true, schema: true,
  'status-conflict': true, 'status-incomplete': true, 'status-unknown': true, 'too-long': true, 'total-too-small': true,
  'unknown-group': true, 'unknown-organization': true, 'unknown-source': true,
};

describe('a feed that breaks one rule', () => {
  for (const name of feedNames('invalid')) {
    // that of the bytes is known to who fetches them
    const expected = name in readerKnows && name !== 'encoding' ? [name] : [];

    it(`is read all the same, and the reader reports ${expected[0] ?? `nothing of ${name}`}`, () => {
      const {issues, shown, dropped} = parseFeed(readData(`invalid/${name}.json`));

      expect([...new Set(issues.map(({rule}) => rule))]).toEqual(expected);
      expect([shown, dropped]).toEqual([2, 0]);
    });
  }
});

describe('an awkward feed', () => {
  const incomplete: Record<string, string[]> = {minimal: ['schema initiative.title']};
  for (const name of feedNames('edge')) {
    it(`is read without loss: ${name}`, () => {
      const json = readData(`edge/${name}.json`);
      const {issues, shown, dropped} = parseFeed(json);

      expect(lines(issues)).toEqual(incomplete[name] ?? []);
      expect([shown, dropped]).toEqual([(json['projects'] as unknown[]).length, 0]);
    });
  }

  for (const name of feedNames('.')) {
    it(`is none of ours: ${name}`, () => {
      expect(issuesOf(readData(`${name}.json`))).toEqual([]);
    });
  }

  it('is not the initiative\'s own: 18 projects in 3 groups, of 33', () => {
    const {feed, shown} = parseFeed(readData('staerkungsinitiative.json'));

    expect([shown, feed.groups.length, feed.initiative.projectTotal]).toEqual([18, 3, 33]);
  });
});

describe('the version', () => {
  for (const version of ['1.0', '1.7', '1.99', ' 1.0 ']) {
    it(`${JSON.stringify(version)} is read`, () => {
      expect(issuesOf(aFeed([], {version}))).toEqual([]);
    });
  }

  it('1 is read, with an issue', () => {
    const reading = parseFeed(aFeed([], {version: 1}));

    expect(reading.feed.version).toBe('1');
    expect(reading.issues).toEqual([{rule: 'schema', path: ['version'], original: 1}]);
  });

  for (const version of ['2.0', '0.9', '10.0', 2]) {
    it(`${JSON.stringify(version)} asks for another reader`, () => {
      expect(errorOf(aFeed([], {version}))).toMatchObject({code: 'version', retryable: false});
    });
  }

  for (const version of [undefined, null, '', 'abc', 'v1.0', '1.x', true, [1], {major: 1}]) {
    it(`${JSON.stringify(version)} is none`, () => {
      expect(errorOf(aFeed([], {version})).code).toBe('schema');
    });
  }
});

describe('a document that is no feed', () => {
  for (const json of [null, undefined, [], 'x', 42, true, [{version: '1.0'}]]) {
    it(`is refused: ${JSON.stringify(json)}`, () => {
      expect(errorOf(json)).toMatchObject({code: 'schema', retryable: true});
    });
  }

  for (const projects of [{a: aProject()}, 'keine', 3, true]) {
    it(`has projects that are no list: ${typeof projects}`, () => {
      expect(errorOf(aFeed([], {projects})).code).toBe('schema');
    });
  }

  it('has only entries that cannot be read, and the error says why', () => {
    const error = errorOf(aFeed([], {projects: [{title: 'a'}, 'b', {id: 3}]}));

    expect(error.code).toBe('schema');
    expect(lines(error.issues)).toEqual(['schema projects[0]', 'schema projects[1]', 'schema projects[2].id', 'schema projects[2]']);
  });

  it('has more than 20,000 projects, whose sums would be false in part', () => {
    const projects = times(20_001, () => ({id: 'a', title: 'a'}));

    expect(errorOf(aFeed([], {projects}))).toMatchObject({code: 'too-large', retryable: false});
  });
});

describe('a feed with very much in it', () => {
  it('may have 20,000 projects', () => {
    expect(parseFeed(aFeed([], {projects: times(20_000, (index) => ({id: `${index}`, title: 'a'}))})).shown).toBe(20_000);
  });
});

describe('a feed with little in it', () => {
  for (const projects of [undefined, null, []]) {
    it(`has no projects where they are ${JSON.stringify(projects)}`, () => {
      const reading = parseFeed(aFeed([], {projects, projectTotal: 33}));

      expect([reading.shown, reading.dropped, reading.issues.length]).toEqual([0, 0, 0]);
      expect(summarizeProgress(reading.feed).segments).toEqual([{status: 'unpublished', count: 33, start: 0, share: 1}]);
    });
  }

  it('has a title for itself only if it says so', () => {
    const reading = parseFeed({version: '1.0', projects: [{id: 'a', title: 'a'}]});

    expect(reading.feed.initiative.title).toBeUndefined();
    expect(lines(reading.issues)).toEqual(['schema initiative.title']);
  });

  it('has empty lists where it has none, and German for its language', () => {
    expect(parseFeed({version: '1.0'}).feed).toMatchObject({
      language: 'de', organizations: [], groups: [], sources: [], projects: [], unreadable: 0,
      initiative: {reporters: [], events: [], staleAfter: 'P12M'},
    });
  });

  for (const key of ['organizations', 'groups', 'sources']) {
    it(`has lists that are none: ${key}`, () => {
      const reading = parseFeed(aFeed([aProject()], {[key]: {a: 1}}));

      expect(reading.shown).toBe(1);
      expect(lines(reading.issues)).toEqual([`schema ${key}`]);
    });
  }
});

describe('a broken entry', () => {
  it('costs itself: the others stay, in order, and it counts as published', () => {
    const projects = times(18, (index) => aProject({id: `p${index}`, title: index === 3 ? null : `${index}`}));
    const {feed, shown, dropped, issues} = parseFeed(aFeed(projects, {projectTotal: 33}));

    expect([shown, dropped, feed.unreadable]).toEqual([17, 1, 1]);
    expect(feed.projects.map(({id}) => id)).toEqual(projects.map(({id}) => id).filter((id) => id !== 'p3'));
    expect(lines(issues)).toEqual(['schema projects[3]']);
    expect(summarizeProgress(feed).published).toBe(18);
  });

  it('leaves what others say of it where it is', () => {
    const [first, second] = [aProject({status: 'planned'}), aProject({url: 'https://example.org/b'})];
    const broken = aFeed([first, second], {projects: [null, first, 3, second, {id: 'c'}]});

    expect(parseFeed(broken).feed.projects).toEqual(parseFeed(aFeed([first, second])).feed.projects);
  });

  it('is one without an id, in the other lists as well', () => {
    const reading = parseFeed(aFeed([aProject()], {groups: [{label: 'AK 1'}, {id: 'ak2'}], sources: ['x'], organizations: [null, {id: 'city'}]}));

    expect(reading.feed.groups.map(({id}) => id)).toEqual(['ak2']);
    expect(lines(reading.issues)).toEqual(['schema organizations[0]', 'schema groups[0]', 'schema sources[0]']);
  });
});

describe('odd keys', () => {
  const odd = '{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}, "toString": "x"}';

  it('pollute nothing, at all levels', () => {
    const json = JSON.parse(JSON.stringify(aFeed([aProject({id: 'a', timeframe: {end: '2018', '@': 1}, status: 'planned', '@': 1})], {'@': 1}))
      .replaceAll('"@":1', odd.slice(1, -1)));

    const {feed, issues} = parseFeed(json);
    expect(issues).toEqual([]);
    expect(feed.projects[0]?.timeframe.end).toBe('2018');
    expect(({} as {polluted?: boolean}).polluted).toBeUndefined();
    for (const part of [feed, feed.initiative, feed.projects[0]!, feed.projects[0]!.timeframe]) {
      expect((part as {polluted?: boolean}).polluted).toBeUndefined();
      expect(Object.hasOwn(part, 'constructor')).toBe(false);
    }
  });

  it('count as unknown where a document is nothing else', () => {
    expect(errorOf(JSON.parse('{"__proto__": {"version": "1.0"}}')).code).toBe('schema');
  });

  it('may hide 100,000 levels', () => {
    expect(parseFeed({...aFeed([aProject()]), deep: JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`)}).shown).toBe(1);
  });
});

describe('reading', () => {
  it('takes what it made before as it is', () => {
    const reading = parseFeed(aFeed([aProject()]));

    expect(parseFeed(reading.feed)).toBe(reading);
    expect(parseFeed(reading)).toBe(reading);
  });

  it('leaves the document alone', () => {
    const json = aFeed([aProject({title: ' a ', leads: [null, 3, 'x'], url: 'x'})]);
    const before = structuredClone(json);

    parseFeed(json);

    expect(json).toEqual(before);
  });

  it('stops at each entry and again at each project, so that a page can do other things', () => {
    expect([...readFeed(aFeed(times(7, () => aProject())))]).toHaveLength(1 + 7 + 7);
    expect([...readFeed(aFeed([], {sources: times(7, (index) => ({id: `${index}`}))}))]).toHaveLength(1 + 7);
  });

  it('reads what it would write', () => {
    const {feed} = parseFeed(readData('demo.json'));
    const again = parseFeed(JSON.parse(JSON.stringify(feed)));

    expect(again.issues.filter(({rule}) => rule !== 'status-incomplete')).toEqual([]);
    expect(again.feed.projects.map(({id}) => id)).toEqual(feed.projects.map(({id}) => id));
  });

  it('is open to scripts and servers', () => {
    expect(Object.keys(api).toSorted()).toEqual([
      'FeedError', 'feedSchema', 'formatPath', 'parseFeed', 'safeUrl', 'standingOf', 'statuses', 'summarizePart', 'summarizeProgress',
    ]);
  });
});
