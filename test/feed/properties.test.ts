// What holds of every feed, however broken: seeds make feeds with a few things wrong in them.
import {describe, expect, it} from 'vitest';
import {FeedError} from '../../src/feed/feed-error.js';
import {formatPath} from '../../src/feed/issue.js';
import {parseFeed, type Reading} from '../../src/feed/parse-feed.js';
import {safeUrl} from '../../src/feed/safe-url.js';
import {isCalendarDate} from '../../src/model/calendar-date.js';
import {summarizePart, summarizeProgress} from '../../src/model/progress.js';
import {standingOf} from '../../src/model/standing.js';
import {statuses} from '../../src/model/status.js';
import {times, type Json} from '../support/builders.js';
import {readData} from '../support/data.js';
import {mutate} from '../support/mutate.js';
import {seededRandom} from '../support/random.js';
import {read, zod} from '../support/readers.js';

const feeds = ['demo.json', 'edge/open-ends.json', 'edge/same-day.json', 'edge/right-to-left.json', 'invalid/status-conflict.json'].map(readData);

function brokenFeed(seed: number): Json {
  const random = seededRandom(seed);
  const {projects, ...rest} = random.pick(feeds);
  const broken = (projects as Json[]).map((project) => (random() < 0.3 ? mutate(random, project) : project));
  return {...(random() < 0.5 ? mutate(random, rest) as Json : rest), projects: broken};
}

/** What reading gives, or `null` if the feed is refused as it may be. */
function readBroken(seed: number): Reading | null {
  try {
    return parseFeed(brokenFeed(seed));
  } catch (error) {
    if (error instanceof FeedError) return null;
    throw error;
  }
}

/** Values with their keys; what stands in `translations` is text, whatever its key. */
function* valuesIn(value: unknown, key = ''): Generator<readonly [key: string, value: unknown]> {
  yield [key, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [name, item] of Object.entries(value)) {
    yield* valuesIn(item, Array.isArray(value) || key === 'translations' ? key : name);
  }
}

const dateKeys = ['date', 'start', 'end', 'newEnd', 'adoptedDate', 'publishedDate'];
const urlKeys = ['url', 'uri', 'archiveUri', 'previousUri'];
const invisible = /[\0-\x09\x0b-\x1f\x7f-\x9f\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u;

/** What is wrong with a value that stands in a feed that was read, in words. */
function faultOf(key: string, value: unknown): string | null {
  if (typeof value === 'number') return Number.isFinite(value) ? null : 'no number';
  if (typeof value !== 'string') return null;
  if (dateKeys.includes(key) && !isCalendarDate(value)) return 'no date';
  if (urlKeys.includes(key) && safeUrl(value) === null) return 'no safe address';
  if (value.length > 5000 && [...value].length > 5000) return 'too long';
  if (invisible.test(value)) return 'something nobody sees';
  return value === value.normalize('NFC').trim() && value !== '' ? null : 'not tidy';
}

function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Json | null | undefined)?.[key as string], json);
}

for (const block of times(8, (index) => 50 * index)) {
  describe(`a broken feed (seeds ${block} to ${block + 49})`, () => {
    const all = times(50, (index) => ({seed: block + index, json: brokenFeed(block + index), reading: readBroken(block + index)}));
    const read = all.flatMap(({seed, json, reading}) => (reading ? {seed, json, ...reading} : []));

    it('is read, or refused with a FeedError', () => {
      expect(read.length).toBeGreaterThan(30);
    });

    it('loses no entry from its counts', () => {
      for (const {seed, json, feed, shown, dropped} of read) {
        const {segments, total, published} = summarizeProgress(feed);

        expect(shown + dropped, `${seed}`).toBe((json['projects'] as unknown[]).length);
        expect([feed.projects.length, feed.unreadable, published], `${seed}`).toEqual([shown, dropped, shown + dropped]);
        expect(segments.reduce((sum, {count}) => sum + count, 0), `${seed}`).toBe(total);
        expect(summarizePart(feed.projects).total, `${seed}`).toBe(shown);
      }
    });

    it('holds only dates that exist, addresses that are safe, and texts of bounded length that can be seen', () => {
      const faults = read.flatMap(({seed, feed}) => [...valuesIn(feed)].flatMap(([key, value]) => {
        const fault = faultOf(key, value);
        return fault ? `${seed}: ${key} is ${fault}: ${String(value).slice(0, 100)}` : [];
      }));

      expect(faults).toEqual([]);
    });

    it('has a status for each of its projects', () => {
      const found = read.flatMap(({feed}) => feed.projects.map((project) => standingOf(project, feed, '2026-11-23').status));

      expect(found.filter((status) => !statuses.includes(status))).toEqual([]);
    });

    it('points with each issue to what the file has there', () => {
      const astray = read.flatMap(({seed, json, issues}) => issues
        .filter(({path, original}) => ['number', 'boolean'].includes(typeof original) && original !== valueAt(json, path))
        .map(({rule, path, original}) => `${seed}: ${rule} ${formatPath(path)}: ${String(original)}`));

      expect(astray).toEqual([]);
    });
  });
}

describe('salvage', () => {
  for (const block of times(4, (index) => 100 * index)) {
    it(`leaves nothing to salvage (seeds ${block} to ${block + 99})`, () => {
      for (const seed of times(100, (index) => block + index)) {
        const random = seededRandom(seed);
        const {left} = read(zod, 'projectSchema', mutate(random, random.pick(feeds[0]!['projects'] as Json[])));
        if (left === undefined) continue;

        expect(read(zod, 'projectSchema', left), `${seed}`).toEqual({left, issues: [], lines: []});
      }
    });
  }
});
