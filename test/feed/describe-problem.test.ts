import {describe, expect, it} from 'vitest';
import {describeProblem} from '../../src/feed/describe-problem.js';
import {FeedError} from '../../src/feed/feed-error.js';
import {formatPath} from '../../src/feed/issue.js';
import {parseFeed} from '../../src/feed/parse-feed.js';
import {aFeed, aProject, times} from '../support/builders.js';

const url = 'https://example.org/feed.json';
const read = (bad: number) => parseFeed(aFeed(times(30, (index) => aProject({url: index < bad ? 'x' : null}))));
const linesOf = (bad: number) => describeProblem(url, {type: 'resolve', reading: read(bad)})?.split('\n').map((line) => line.trim()) ?? [];

describe('a developer', () => {
  it('hears nothing when all went well', () => {
    expect(describeProblem(url, {type: 'resolve', reading: read(0)})).toBeNull();
    expect(describeProblem(url, {type: 'request'})).toBeNull();
    expect(describeProblem(url, {type: 'cancel'})).toBeNull();
  });

  it('hears the code and the reason of a failure', () => {
    const error = new FeedError('http', `${url} answered 404.`);

    expect(describeProblem(url, {type: 'reject', error})).toBe('initiative-widgets: http. https://example.org/feed.json answered 404.');
  });

  it('hears where a feed breaks which rule', () => {
    expect(linesOf(2)).toEqual([
      'initiative-widgets: projects[0].url: bad-url',
      'projects[1].url: bad-url',
      'issues: 2; npx initiative-widgets validate https://example.org/feed.json',
    ]);
  });

  it('hears of 20 issues, how many there are, and what lists them all', () => {
    const lines = linesOf(23);

    expect(lines.filter((line) => line.endsWith(': bad-url'))).toHaveLength(20);
    expect(lines.at(-1)).toBe(`issues: 23; npx initiative-widgets validate ${url}`);
    expect(lines).toHaveLength(21);
  });

  it('hears of CORS and CSP where a script learns no more than that there was no answer', () => {
    const said = (code: 'network' | 'timeout') => describeProblem(url, {type: 'reject', error: new FeedError(code, 'no answer.')});

    expect(said('network')).toBe('initiative-widgets: network. no answer. CORS or CSP may forbid it.');
    expect(said('timeout')).toBe('initiative-widgets: timeout. no answer.');
  });

  it('hears why no entry was readable', () => {
    const issues = times(30, (index) => ({rule: 'schema' as const, path: ['projects', index], original: null}));
    const said = describeProblem(url, {type: 'reject', error: new FeedError('schema', 'No project is readable.', {issues})})?.split('\n') ?? [];

    expect(said.slice(0, 2)).toEqual(['initiative-widgets: schema. No project is readable.', 'projects[0]: schema']);
    expect(said).toHaveLength(22);
  });
});

describe('a place in a feed', () => {
  const paths: [PropertyKey[], string][] = [
    [[], ''],
    [['version'], 'version'],
    [['initiative', 'title'], 'initiative.title'],
    [['projects', 3, 'updates', 0, 'date'], 'projects[3].updates[0].date'],
    [['projects', 0, 'translations', 'de-simple'], 'projects[0].translations.de-simple'],
  ];
  for (const [path, text] of paths) {
    it(`reads like code: ${text || 'nothing for all of it'}`, () => {
      expect(formatPath(path)).toBe(text);
    });
  }
});
