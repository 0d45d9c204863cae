// What holds of the strict reading, whatever a feed holds.
import {Ajv2020} from 'ajv/dist/2020.js';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {writeWorkbook} from '../../src/cli/export/write-workbook.js';
import {readTimeframe} from '../../src/cli/import/timeframes.js';
import {jsonSchema} from '../../src/cli/schema/json-schema.js';
import {severityOf} from '../../src/cli/strict/rules.js';
import {validateJson} from '../../src/cli/strict/validate.js';
import {readCsv} from '../../src/cli/table/read-csv.js';
import {readWorkbook} from '../../src/cli/table/read-workbook.js';
import {shownText} from '../../src/cli/table/sheet.js';
import {textsFor} from '../../src/cli/texts/texts-for.js';
import {FeedError} from '../../src/feed/feed-error.js';
import {parseFeed} from '../../src/feed/parse-feed.js';
import {projectTerms} from '../../src/i18n/project.js';
import {findLocale} from '../../src/i18n/registry.js';
import {firstDay, isCalendarDate, lastDay} from '../../src/model/calendar-date.js';
import {writeCsv} from '../../src/model/csv.js';
import {readData} from '../support/data.js';
import {mutate} from '../support/mutate.js';
import {always, alwaysInTime, runs} from '../support/property.js';
import {seededRandom} from '../support/random.js';

const timeout = 20_000 + 200 * runs;
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

describe('the strict reading', {timeout}, () => {
  it('has one for a language or a field that is called __proto__, as the JSON Schema has', () => {
    for (const translations of ['{"__proto__": "x"}', '{"en": {"__proto__": 5}}']) {
      const json: unknown = JSON.parse(`{"version": "1.0", "initiative": {"title": "A", "translations": ${translations}}, "projects": []}`);
      expect(validateJson(json, '2026-11-23').findings.filter(({rule}) => rule === 'schema'), translations).toHaveLength(1);
    }
    const harmless: unknown = JSON.parse('{"version": "1.0", "__proto__": {"x": 1}, "initiative": {"title": "A", "__proto__": 1}, "projects": []}');
    expect(validateJson(harmless, '2026-11-23').findings.filter(({rule}) => rule === 'schema')).toEqual([]);
  });

  for (const [name, arbitrary] of Object.entries({'a feed with a few faults': brokenFeed, 'a feed of anything': anyFeed})) {
    it(`has an error for whatever the JSON Schema refuses: ${name}`, () => {
      always(arbitrary, (json) => {
        if (!accepts(json)) expect(errorsOf(json), JSON.stringify(accepts.errors)).not.toEqual([]);
      });
    });

    it(`leaves a reader nothing to mend where it finds no error: ${name}`, () => {
      always(arbitrary, (json) => {
        if (errorsOf(json)?.length === 0) expect(parseFeed(json).issues).toEqual([]);
      });
    });
  }

  it('says the same of a feed that it refused or accepted once more', () => {
    always(brokenFeed, (json) => {
      expect(errorsOf(structuredClone(json))).toEqual(errorsOf(json));
    });
  });
});

describe('the wording of a timeframe', {timeout}, () => {
  const {span} = projectTerms.of(findLocale('de'));
  const date = fc.tuple(fc.integer({min: 1900, max: 2200}), fc.integer({min: 0, max: 12}), fc.integer({min: 0, max: 31}))
    .map(([year, month, day]) => [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')])
    .map(([year, month, day]) => (month === '00' ? year : day === '00' ? `${year}-${month}` : `${year}-${month}-${day}`) as string)
    .filter(isCalendarDate);

  it('is read as what the widgets wrote', () => {
    always(fc.tuple(fc.option(date), fc.option(date)), ([start, end]) => {
      fc.pre((start ?? end) !== null && (!start || !end || firstDay(start) <= lastDay(end)));
      const timeframe = {...(start && {start}), ...(end && {end})};

      expect(readTimeframe(span(start ?? undefined, end ?? undefined))).toEqual({kind: 'fixedTerm', timeframe});
    });
  });
});

describe('a table', {timeout}, () => {
  const cell = fc.oneof(
    // what has controls in it is no text of a feed that can be exported
    fc.string({unit: 'grapheme', maxLength: 20}),
    fc.constantFrom('=1+1', '+1', '-1', '@x', "'", "''=x", "'=x", '"', '""', 'a"b', ';', ',', '\t', '\n', 'a\nb', '\r\n', '2018', '00123', '1e5', 'TRUE', '#N/A x', '_x000D_', '&amp;', '<b>', ' x ', '31.12.2018'),
  );
  const table = fc.array(fc.array(cell, {minLength: 3, maxLength: 3}), {minLength: 1, maxLength: 5})
    // a first row as every table of ours has one, so that nobody has to guess what parts cells
    .map((rows) => [['Id', 'Titel', 'Kurztext'], ...rows]);
  const shown = (rows: readonly (readonly string[])[]) => withoutEmptyEnds(rows.map((row) => row.map(shownText)));

  it('comes back from CSV as people see it', () => {
    always(table, (rows) => {
      fc.pre(!rows.some((row) => row.some((text) => /^#(N\/A|NV)$/.test(shownText(text)))));

      expect(shown(readCsv(writeCsv(rows).slice(1)).rows.map((row) => row.map(({text}) => text)))).toEqual(shown(rows));
    });
  });

  it('comes back from a workbook as people see it', async () => {
    const texts = textsFor('de');
    await alwaysInTime(table, async (rows) => {
      const [sheet] = await readWorkbook(await writeWorkbook([{name: 'Projekte', rows}], texts), texts);

      expect(shown(sheet!.rows.map((row) => row.map(({text}) => text)))).toEqual(shown(rows));
    });
  });
});

/** Empty cells at the end of a row, and empty rows at the end, are nothing. */
function withoutEmptyEnds(rows: readonly (readonly string[])[]): string[][] {
  const trimmed = rows.map((row) => row.slice(0, row.findLastIndex((text) => text !== '') + 1));
  return trimmed.slice(0, trimmed.findLastIndex(({length}) => length > 0) + 1);
}
