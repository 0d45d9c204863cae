// What holds of the strict reading, whatever a feed holds.
import {Ajv2020} from 'ajv/dist/2020.js';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {readTimeframe} from '../../src/cli/import/timeframes.js';
import {jsonSchema} from '../../src/cli/schema/json-schema.js';
import {severityOf} from '../../src/cli/strict/rules.js';
import {validateJson} from '../../src/cli/strict/validate.js';
import {FeedError} from '../../src/feed/feed-error.js';
import {parseFeed} from '../../src/feed/parse-feed.js';
import {projectTerms} from '../../src/i18n/project.js';
import {findLocale} from '../../src/i18n/registry.js';
import {firstDay, isCalendarDate, lastDay} from '../../src/model/calendar-date.js';
import {readData} from '../support/data.js';
import {mutate} from '../support/mutate.js';
import {seededRandom} from '../support/random.js';

const numRuns = Number(process.env['FC_RUNS'] ?? 100);
const now = '2026-11-26';
const accepts = new Ajv2020({strict: false}).compile(jsonSchema('draft-2020-12'));
const feeds = ['demo.json', 'edge/open-ends.json', 'edge/same-day.json', 'edge/right-to-left.json', 'edge/next-minor.json', 'invalid/status-conflict.json'].map(readData);

/** A feed with a few things wrong in it. */
const brokenFeed = fc.integer({min: 0, max: 1e9}).map((seed) => {
  const random = seededRandom(seed);
  return mutate(random, random.pick(feeds));
});

/** A feed whose texts, dates, addresses and codes may be anything. */
const text = fc.oneof(
  fc.string({unit: 'binary', maxLength: 12}),
  fc.constantFrom('', ' ', '2018', ' 2018', '2018-02-30', '2018-13', 'HTTPS://example.org', 'https:example.org', 'https://a b', 'https://user@example.org', 'mailto:a@b',
    'tel:+49', 'https://example.org/\u3000', 'https://example.org/\u00a0x', 'https://', 'http:///x', 'javascript:x', 'inProgress', 'inProgress ', 'notReported', 'ongoing', 'P12M', 'P1H'),
);
const value = fc.oneof({weight: 6, arbitrary: text}, {weight: 1, arbitrary: fc.constantFrom(null, 0, 1.5, -1, true, [], {})});
const keys = ['title', 'summary', 'url', 'group', 'kind', 'leadText', 'officialTitle'];
const update = fc.dictionary(fc.constantFrom('date', 'status', 'title', 'reportedBy', 'newEnd', 'source', 'inferred'), value, {maxKeys: 4});
const anyProject = fc.record({id: text, title: text, updates: fc.array(update, {maxLength: 2})}).chain((project) =>
  fc.dictionary(fc.constantFrom(...keys), value, {maxKeys: 4}).map((more) => ({...project, ...more})));
const anyFeed = fc.record({
  version: fc.constantFrom('1.0', '1.9', '1', ' 1.0'),
  publishedDate: value,
  uri: value,
  initiative: fc.dictionary(fc.constantFrom('title', 'url', 'adoptedDate', 'projectTotal', 'staleAfter', 'reporters'), value, {maxKeys: 4}),
  projects: fc.array(anyProject, {maxLength: 3}),
});

/** The errors of the strict reading; `null` for a version that nobody reads. */
function errorsOf(json: unknown): string[] | null {
  try {
    return validateJson(json, now).findings.map(({rule}) => rule).filter((rule) => severityOf(rule) === 'error');
  } catch (error) {
    if (error instanceof FeedError) return null;
    throw error;
  }
}

describe('the strict reading', () => {
  for (const [name, arbitrary] of Object.entries({'a feed with a few faults': brokenFeed, 'a feed of anything': anyFeed})) {
    it(`has an error for whatever the JSON Schema refuses: ${name}`, () => {
      fc.assert(fc.property(arbitrary, (json) => {
        if (!accepts(json)) expect(errorsOf(json), JSON.stringify(accepts.errors)).not.toEqual([]);
      }), {numRuns});
    });

    it(`leaves a reader nothing to mend where it finds no error: ${name}`, () => {
      fc.assert(fc.property(arbitrary, (json) => {
        if (errorsOf(json)?.length === 0) expect(parseFeed(json).issues).toEqual([]);
      }), {numRuns});
    });
  }

  it('says the same of a feed that it refused or accepted once more', () => {
    fc.assert(fc.property(brokenFeed, (json) => {
      expect(errorsOf(structuredClone(json))).toEqual(errorsOf(json));
    }), {numRuns});
  });
});

describe('the wording of a timeframe', () => {
  const {span} = projectTerms.of(findLocale('de'));
  const date = fc.tuple(fc.integer({min: 1900, max: 2200}), fc.integer({min: 0, max: 12}), fc.integer({min: 0, max: 31}))
    .map(([year, month, day]) => [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')])
    .map(([year, month, day]) => (month === '00' ? year : day === '00' ? `${year}-${month}` : `${year}-${month}-${day}`) as string)
    .filter(isCalendarDate);

  it('is read as what the widgets wrote', () => {
    fc.assert(fc.property(fc.option(date), fc.option(date), (start, end) => {
      fc.pre((start ?? end) !== null && (!start || !end || firstDay(start) <= lastDay(end)));
      const timeframe = {...(start && {start}), ...(end && {end})};

      expect(readTimeframe(span(start ?? undefined, end ?? undefined))).toEqual({kind: 'fixedTerm', timeframe});
    }), {numRuns});
  });
});
