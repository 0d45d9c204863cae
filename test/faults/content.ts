// Rows C of the catalogue: what can be wrong with the bytes of a feed, what is read of them and what a visitor sees.
import type {FeedErrorCode} from '../../src/feed/feed-error.js';
import {aFeed, aProject, times} from '../support/builders.js';

export interface ContentRow {
  readonly row: string;
  readonly what: string;
  readonly body: () => string | Uint8Array<ArrayBuffer>;
  /** Why it cannot be read, and which sentence says so. */
  readonly fails?: {readonly code: FeedErrorCode; readonly message: 'M4' | 'M5' | 'M6'; readonly canRetry: boolean};
  /** What the reader mends, one line an issue. */
  readonly issues?: readonly string[];
  /** What is to be seen of it, and what is not. */
  readonly shows?: readonly string[];
  readonly hides?: readonly string[];
  readonly count?: number;
}

const hafen = () => aFeed([aProject({title: 'Hafen'})], {initiative: {title: 'Größe – 5 €'}, projectTotal: 33});
const good = () => JSON.stringify(hafen());
const withKey = (text: string) => good().replace('{', `{${text},`);
const unreadable = (code: FeedErrorCode) => ({code, message: 'M4', canRetry: true}) as const;
const data = {issues: [], shows: ['Größe – 5 €', '33 beschlossen'], count: 1};

/** Bytes of Windows-1252, as old editors write them. */
function windows1252(text: string): Uint8Array<ArrayBuffer> {
  const special: Record<string, number> = {'€': 0x80, '–': 0x96, '„': 0x84, '“': 0x93};
  return Uint8Array.from(text, (char) => special[char] ?? char.charCodeAt(0));
}

function utf16(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Uint16Array.from(text, (char) => char.charCodeAt(0)).buffer);
}

const odd = '"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}';

export const contentRows: readonly ContentRow[] = [
  {row: 'C1', what: 'truncated JSON', body: () => good().slice(0, 200), fails: unreadable('json')},
  {row: 'C2', what: 'byte order mark', body: () => `\ufeff${good()}`, ...data},
  {row: 'C3', what: 'Windows-1252 bytes', body: () => windows1252(good()), ...data, issues: ['encoding']},
  {row: 'C4', what: 'UTF-16 with mark', body: () => utf16(`\ufeff${good()}`), fails: unreadable('encoding')},
  {row: 'C4', what: 'UTF-16 without mark', body: () => utf16(good()), fails: unreadable('encoding')},
  {row: 'C5', what: 'comment', body: () => `${good()} // Stand: heute`, fails: unreadable('json')},
  {row: 'C5', what: 'trailing comma', body: () => good().replace(/\}$/, ',}'), fails: unreadable('json')},
  {row: 'C5', what: 'NaN', body: () => withKey('"budget": NaN'), fails: unreadable('json')},
  {row: 'C5', what: 'single quotes', body: () => good().replaceAll('"', "'"), fails: unreadable('json')},
  ...['null', '[]', '"x"', '42'].map((body): ContentRow => ({row: 'C6', what: `${body} at the top`, body: () => body, fails: unreadable('schema')})),
  {row: 'C7', what: 'version "2.0"', body: () => JSON.stringify({...hafen(), version: '2.0'}), fails: {code: 'version', message: 'M5', canRetry: false}},
  {row: 'C7', what: 'version missing', body: () => JSON.stringify({...hafen(), version: undefined}), fails: unreadable('schema')},
  {row: 'C7', what: 'version "abc"', body: () => JSON.stringify({...hafen(), version: 'abc'}), fails: unreadable('schema')},
  {row: 'C7', what: 'version as the number 1', body: () => JSON.stringify({...hafen(), version: 1}), ...data, issues: ['schema version']},
  {row: 'C8', what: 'version 1.7 and unknown keys', body: () => JSON.stringify({...hafen(), version: '1.7', budget: {total: 3}}), ...data},
  {row: 'C9', what: 'projects as an object', body: () => JSON.stringify({...hafen(), projects: {a: 1}}), fails: unreadable('schema')},
  {row: 'C9', what: 'projects as a text', body: () => JSON.stringify({...hafen(), projects: 'keine'}), fails: unreadable('schema')},
  ...[undefined, null, []].map((projects): ContentRow => ({
    row: 'C10', what: `projects ${projects === undefined ? 'missing' : JSON.stringify(projects)}`, body: () => JSON.stringify({...hafen(), projects}),
    issues: [], shows: ['Noch keine Projekte veröffentlicht.', 'Nicht veröffentlicht: 33'], count: 0,
  })),
  {row: 'C11', what: 'title of the initiative missing', body: () => JSON.stringify({...hafen(), initiative: {projectTotal: 33}}),
    issues: ['schema initiative.title'], shows: ['Initiative', '33 beschlossen'], hides: ['undefined'], count: 1},
  {row: 'C12', what: 'double keys', body: () => good().replace('"title":"Größe – 5 €"', '"title":"erster","title":"Größe – 5 €"'), ...data, hides: ['erster']},
  // C13 and C14 are below: they take long, or may end in two ways
  {row: 'C15', what: '__proto__ and constructor at all levels', body: () => good().replaceAll('{', `{${odd},`).replaceAll(`${odd},}`, `${odd}}`), ...data},
  {row: 'C16', what: 'every entry broken', body: () => JSON.stringify({...hafen(), projects: [{title: 'a'}, 'b', {id: 3}]}), fails: unreadable('schema')},
];

/** Row C13: far more levels than anybody means. */
export const deep = (): string => withKey(`"deep": ${'['.repeat(100_000)}${']'.repeat(100_000)}`);

/** Row C14: as many projects as the limits allow to be meant. */
export const long = (): string => JSON.stringify(aFeed(times(10_000, (index) => ({
  id: `p${index}`, title: `Projekt ${index}`, kind: 'fixedTerm', timeframe: {end: '2030'},
  updates: [{date: '2026-01-01', status: 'inProgress', reportedBy: 'city', title: 'Begonnen', source: {title: 'Bilanz der Partner', url: `https://example.org/bilanz/${index}`}}],
  summary: 'x'.repeat(80),
}))));
