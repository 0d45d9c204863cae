// What holds of every feed, good, broken or whatever JSON can be.
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {FeedError} from '../../src/feed/feed-error.js';
import {feedSchema} from '../../src/feed/feed-schema.js';
import {fetchFeed} from '../../src/feed/fetch-feed.js';
import {formatPath} from '../../src/feed/issue.js';
import {parseFeed, type Reading} from '../../src/feed/parse-feed.js';
import {safeUrl} from '../../src/feed/safe-url.js';
import {isCalendarDate} from '../../src/model/calendar-date.js';
import {summarizePart, summarizeProgress} from '../../src/model/progress.js';
import {standingOf} from '../../src/model/standing.js';
import {statuses} from '../../src/model/status.js';
import {aGoodFeed, aGoodProject, anyFeed, anyJson, anyText} from '../support/arbitraries.js';
import type {Json} from '../support/builders.js';
import {readData} from '../support/data.js';
import {TestEnvironment, text} from '../support/environment.js';
import {mutate} from '../support/mutate.js';
import {always, alwaysInTime} from '../support/property.js';
import {seededRandom} from '../support/random.js';
import {loadChecker, read, zod} from '../support/readers.js';

const feeds = ['demo.json', 'edge/open-ends.json', 'edge/same-day.json', 'edge/right-to-left.json', 'invalid/status-conflict.json'].map(readData);

/** A real feed with a few things wrong in it. */
const aBrokenFeed: fc.Arbitrary<Json> = fc.nat().map((seed) => {
  const random = seededRandom(seed);
  const {projects, ...rest} = random.pick(feeds);
  const broken = (projects as Json[]).map((project) => (random() < 0.3 ? mutate(random, project) : project));
  return {...(random() < 0.5 ? mutate(random, rest) as Json : rest), projects: broken};
});

const aFeedOfAnyKind = fc.oneof(aBrokenFeed, anyFeed, aGoodFeed);

/** What reading gives, or `null` if the feed is refused as it may be. */
function readIt(json: unknown): Reading | null {
  try {
    return parseFeed(json);
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

describe('reading', () => {
  it('throws nothing but a FeedError, for any JSON', () => {
    always(fc.oneof(anyJson, anyFeed, fc.jsonValue()), (json) => void readIt(json));
  });

  it('throws nothing but a FeedError, for any bytes', async () => {
    const bytes = fc.oneof(
      fc.uint8Array({maxLength: 200}),
      fc.tuple(aGoodFeed.map((feed) => new TextEncoder().encode(JSON.stringify(feed))), fc.nat(), fc.nat(255))
        .map(([all, place, byte]) => all.map((old, index) => (index === place % all.length ? byte : old))),
    );
    await alwaysInTime(bytes, async (body) => {
      const environment = new TestEnvironment(text(body as Uint8Array<ArrayBuffer>));
      const options = {cache: 'default', timeout: 10_000, signal: new AbortController().signal} as const;
      const json = await fetchFeed('https://example.org/', options, environment).then(({json: found}) => found, (error: unknown) => error);
      if (json instanceof Error) expect(json).toBeInstanceOf(FeedError);
      else readIt(json);
      expect(environment.waiting).toEqual([]);
    });
  });

  it('loses no entry from its counts, and its bar adds up', () => {
    always(aFeedOfAnyKind, (json) => {
      const reading = readIt(json);
      if (!reading) return;
      const {feed, shown, dropped} = reading;
      const {segments, total, published, completion} = summarizeProgress(feed);

      expect(shown + dropped).toBe(((json['projects'] ?? []) as unknown[]).length);
      expect([feed.projects.length, feed.unreadable, published]).toEqual([shown, dropped, shown + dropped]);
      expect(segments.reduce((sum, {count}) => sum + count, 0)).toBe(total);
      expect(segments.reduce((sum, {share}) => sum + share, 0)).toBeCloseTo(total > 0 ? 1 : 0);
      expect(completion.lower).toBeLessThanOrEqual(completion.upper);
      expect(completion.upper).toBeLessThanOrEqual(completion.of);
      expect(summarizePart(feed.projects).total).toBe(shown);
    });
  });

  it('gives only dates that exist, addresses that are safe, and texts of bounded length that can be seen', () => {
    always(aFeedOfAnyKind, (json) => {
      const faults = [...valuesIn(readIt(json)?.feed ?? null)].flatMap(([key, value]) => {
        const fault = faultOf(key, value);
        return fault ? `${key} is ${fault}: ${String(value).slice(0, 100)}` : [];
      });

      expect(faults).toEqual([]);
    });
  });

  it('gives each project a status', () => {
    always(aFeedOfAnyKind, (json) => {
      const feed = readIt(json)?.feed;
      const found = feed?.projects.map((project) => standingOf(project, feed, '2026-11-23').status) ?? [];

      expect(found.filter((status) => !statuses.includes(status))).toEqual([]);
    });
  });

  it('points with each issue to what the file has there', () => {
    const hasItself = ['status-unknown', 'kind-unknown', 'unknown-group', 'unknown-organization', 'unknown-source', 'bad-number', 'bad-date', 'bad-url', 'invisible-character'];
    const tidiedValue = (value: unknown) => (typeof value === 'string' ? value.slice(0, 30).normalize('NFC').trim() : value);
    always(aBrokenFeed, (json) => {
      const astray = (readIt(json)?.issues ?? [])
        .filter(({rule, original}) => hasItself.includes(rule) && typeof original !== 'object' && String(original).length < 30)
        .filter(({path, original}) => !String(tidiedValue(valueAt(json, path))).includes(String(tidiedValue(original))) && !/[^ -~]/.test(String(valueAt(json, path))))
        .map(({rule, path, original}) => `${rule} ${formatPath(path)}: ${String(original)}, but ${String(valueAt(json, path))}`);

      expect(astray).toEqual([]);
    });
  });

  it('takes as it is what the whole schema takes', () => {
    always(aGoodFeed, (json) => {
      expect(feedSchema.safeParse(json).success).toBe(true);
      expect(parseFeed(json).issues.filter(({rule}) => rule === 'schema' || rule.startsWith('bad-') || rule === 'too-long')).toEqual([]);
    });
  });

  it('leaves the others unchanged and in order, however many entries are broken', () => {
    const broken = fc.oneof(fc.constantFrom(null, 3, 'x', [], {}), fc.record({title: anyText}), fc.record({id: fc.constantFrom(3, null, '')}));
    always(fc.tuple(aGoodFeed, fc.array(fc.tuple(fc.nat(), broken), {minLength: 1, maxLength: 5})), ([feed, faults]) => {
      const good = (feed['projects'] as Json[]);
      const projects: unknown[] = [...good];
      for (const [place, fault] of faults) projects.splice(place % (projects.length + 1), 0, fault);
      const reading = readIt({...feed, projects});
      if (good.length === 0) {
        expect(reading).toBeNull();
        return;
      }
      expect(reading?.feed.projects).toEqual(parseFeed(feed).feed.projects);
      expect(reading?.dropped).toBe(faults.length);
    });
  });
});

for (const reader of [zod, await loadChecker()]) {
  describe(`salvage, by ${reader.name},`, () => {
    it('leaves a valid entry as it is', () => {
      always(aGoodProject, (project) => {
        expect(read(reader, 'projectSchema', project)).toEqual({left: project, issues: [], lines: []});
      });
    });

    it('leaves nothing to salvage', () => {
      const projects = feeds.flatMap((feed) => feed['projects'] as Json[]);
      always(fc.oneof(fc.nat().map((seed) => mutate(seededRandom(seed), projects[seed % projects.length])), anyJson, aGoodProject), (project) => {
        const {left} = read(reader, 'projectSchema', project);
        if (left !== undefined) expect(read(reader, 'projectSchema', left)).toEqual({left, issues: [], lines: []});
      });
    });
  });
}

describe('an address', () => {
  it('is none, or has an allowed protocol and no user name in the end', () => {
    const pieces = fc.array(fc.constantFrom('javascript:', 'https:', 'http://', 'mailto:', 'data:', 'tel:', '//', '/', '\\', '@', ':', '?', '#', '\t', '\n', ' ', '%0a', 'example.org', 'ü', '\u202e', '\0'), {maxLength: 7});
    always(fc.oneof(pieces.map((parts) => parts.join('')), anyText, fc.webUrl()), (given) => {
      const href = safeUrl(given);
      if (href === null) return;
      const {protocol, username, password} = new URL(href);
      expect(protocol).toMatch(/^(https?|mailto|tel):$/);
      expect([username, password]).toEqual(['', '']);
      expect(safeUrl(href)).toBe(href);
    });
  });
});
