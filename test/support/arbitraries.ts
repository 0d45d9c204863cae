// Feeds that are good, bad, and whatever JSON can be.
import fc from 'fast-check';
import {tidy} from '../../src/feed/tidy.js';
import type {Json} from './builders.js';

const quiet = () => undefined;

/** What a reader makes of a text; `x` where nothing is left. */
export const tidied = (text: string): string => (tidy(text, [], quiet) as string | undefined) ?? 'x';

/** Any text, with what is odd in Unicode more often than chance would have it. */
export const anyText = fc.oneof(
  fc.string({unit: 'grapheme', maxLength: 40}),
  fc.string({unit: 'binary', maxLength: 40}),
  fc.array(fc.constantFrom('a', 'ü', 'u\u0308', ' ', '\n', '\t', '\u00a0', '\u00ad', '\u200b', '\u200d', '\u200f', '\u202e', '\u2066', '\ufeff', '\ud83d', '\ude00', '😀', '<b>', '&amp;', '"', "'", '${x}', '\0', '\x1b'), {maxLength: 12})
    .map((parts) => parts.join('')),
);

const text = anyText.map((value) => [...tidied(value)].slice(0, 60).join('')).map(tidied);
const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/);
const pad = (value: number) => String(value).padStart(2, '0');
const date = fc.oneof(
  fc.integer({min: 1900, max: 2200}).map(String),
  fc.tuple(fc.integer({min: 1900, max: 2200}), fc.integer({min: 1, max: 12})).map(([year, month]) => `${year}-${pad(month)}`),
  fc.tuple(fc.integer({min: 1900, max: 2200}), fc.integer({min: 1, max: 12}), fc.integer({min: 1, max: 28})).map((parts) => parts.map(pad).join('-')),
);
const url = fc.webUrl({withQueryParameters: true, withFragments: true}).filter((value) => value.length < 2000);
const translations = fc.dictionary(fc.constantFrom('en', 'fr', 'de-simple'), fc.dictionary(fc.constantFrom('title', 'summary'), text));
const source = fc.record({title: text, publisher: text, date, url}, {requiredKeys: []});
const status = fc.constantFrom('planned', 'awaitingDecision', 'inProgress', 'continuing', 'paused', 'completed', 'cancelled', 'fast fertig');

const update = fc.record({
  date, status, title: text, text, reportedBy: id, confirmedBy: fc.array(id, {maxLength: 3}), newEnd: date, reason: text, waitingFor: text, scope: text,
  dissent: fc.array(fc.record({by: id, text, url}, {requiredKeys: []}), {maxLength: 2}), inferred: fc.boolean(), source: fc.oneof(id, source), translations,
}, {requiredKeys: []});

const milestone = fc.record(
  {title: text, date, status: fc.constantFrom('scheduled', 'met', 'notMet', 'cancelled', 'bald'), source: fc.oneof(id, source), translations},
  {requiredKeys: ['title']},
);

/** A project that the format allows, whatever it refers to. */
export const aGoodProject: fc.Arbitrary<Json> = fc.record({
  id, title: text, officialTitle: text, summary: text, url, group: id, kind: fc.constantFrom('fixedTerm', 'ongoing', 'anders'),
  timeframe: fc.record({start: date, end: date, text}, {requiredKeys: []}), leads: fc.array(id, {maxLength: 3}), leadText: text, partners: fc.array(id, {maxLength: 3}),
  updates: fc.array(update, {maxLength: 4}), milestones: fc.array(milestone, {maxLength: 3}),
  links: fc.array(fc.record({title: text, url}, {requiredKeys: ['url']}), {maxLength: 3}), translations,
}, {requiredKeys: ['id', 'title']});

/** A feed of such projects. */
export const aGoodFeed: fc.Arbitrary<Json> = fc.record({
  version: fc.constantFrom('1.0', '1.7'), publishedDate: date, language: fc.constantFrom('de', 'en', 'tr', 'zh-Hant'),
  initiative: fc.record({id, title: text, projectTotal: fc.nat(100), reporters: fc.array(id, {maxLength: 3}), staleAfter: fc.constantFrom('P6M', 'P12M', 'P2Y')}, {requiredKeys: ['title']}),
  organizations: fc.array(fc.record({id, name: text, url, parent: id}, {requiredKeys: ['id']}), {maxLength: 4}),
  groups: fc.array(fc.record({id, label: text, title: text}, {requiredKeys: ['id']}), {maxLength: 3}),
  sources: fc.array(fc.record({id, title: text, url, date}, {requiredKeys: ['id']}), {maxLength: 3}),
  projects: fc.array(aGoodProject, {maxLength: 5}),
}, {requiredKeys: ['version', 'initiative', 'projects']});

const keys = ['version', 'publishedDate', 'language', 'initiative', 'title', 'projectTotal', 'reporters', 'events', 'organizations', 'groups', 'sources', 'projects', 'id',
  'timeframe', 'start', 'end', 'text', 'leads', 'updates', 'status', 'date', 'source', 'reportedBy', 'milestones', 'links', 'url', 'translations', 'de', 'en', '__proto__', 'constructor', 'toString'];

/** Any JSON, with the keys of the format where a structure has keys. */
export const anyJson: fc.Arbitrary<unknown> = fc.letrec<{json: unknown}>((tie) => ({
  json: fc.oneof({maxDepth: 6, depthSize: 'medium'},
    fc.oneof(anyText, fc.double(), fc.integer(), fc.boolean(), fc.constant(null), date, status, url),
    fc.array(tie('json'), {maxLength: 4}),
    fc.array(fc.tuple(fc.constantFrom(...keys), tie('json')), {maxLength: 8}).map((entries) => JSON.parse(`{${entries.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`).join()}}`) as unknown),
  ),
})).json;

/** Any JSON in the place of a feed's parts, so that more of it is looked at. */
export const anyFeed: fc.Arbitrary<Json> = fc.record({
  version: fc.constant('1.0'), initiative: anyJson, organizations: fc.oneof(anyJson, fc.array(anyJson)), groups: fc.oneof(anyJson, fc.array(anyJson)),
  sources: fc.oneof(anyJson, fc.array(anyJson)), publishedDate: anyJson, language: anyJson, publisher: anyJson,
  projects: fc.array(fc.oneof(anyJson, fc.tuple(aGoodProject, fc.constantFrom(...keys), anyJson).map(([project, key, value]) => ({...project, [key]: value}))), {maxLength: 5}),
}, {requiredKeys: ['version']});
