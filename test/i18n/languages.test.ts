// The texts of all languages side by side: none that nobody shows, and none that would burst its place.
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {deSimple} from '../../src/i18n/locales/de-simple.js';
import {de} from '../../src/i18n/locales/de.js';
import {en} from '../../src/i18n/locales/en.js';
import {createLocale} from '../../src/i18n/locale.js';

const sections = ['card', 'common', 'progress', 'project', 'timeline'] as const;

/** Everything but the texts themselves. */
const code = readdirSync('src', {recursive: true, encoding: 'utf8'})
  .filter((file) => file.endsWith('.ts') && !/i18n[\\/](locales|.*-terms\.ts)/.test(file) && !file.startsWith('assistant'))
  .map((file) => readFileSync(join('src', file), 'utf8'))
  .join('\n');

const completion = {lower: 1, upper: 4, of: 8, unknown: 3, percent: {lower: 12, upper: 50, belowOne: false}};

/** What sentences are made of: of each, what is likely to make it long. */
const parts: Readonly<Record<string, readonly unknown[]>> = {
  status: ['inProgress', 'fixedTerm'], schedule: ['elapsedUnreported', '2018'], milestones: [{met: 1, of: 2, cancelled: 1}], span: ['2017', '2018-12-31'],
  timelineSummary: [{shown: 18, ongoing: 10, elapsed: 7, unreported: 13}],
  completion: [completion], badge: [completion], ongoing: [{running: 6, of: 10, unknown: 4}], coverage: [5, 18, 33],
  asOf: [{from: '2018-11-26', to: '2026-11-23'}], part: [6], transferred: [3], publishedProjects: [18], unreadable: [3], history: [3],
  publishedOn: ['2026-11-23'], reportedOn: ['2018-11-26'], newEnd: ['2020'], ask: ['2018-11'], notUpdated: ['2026-11-23'],
  citation: [{title: 'Initiative', publisher: 'Stadt', date: '2026-11-23', url: 'https://example.org'}],
  askSubject: ['Kai'], askBody: ['Kai'], details: ['Kai'],
};

/** Each text with its name, also those in tables, and sentences as they are said of their parts. */
function textsOf(terms: object, path = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(terms)) {
    const name = path ? `${path}.${key}` : key;
    if (typeof value === 'string') found.set(name, value);
    else if (typeof value === 'function') found.set(name, (value as (...all: readonly unknown[]) => string)(...(parts[key] ?? [])));
    else if (typeof value === 'object' && value !== null) for (const [inner, text] of textsOf(value as object, name)) found.set(inner, text);
  }
  return found;
}

describe('the texts of the widgets', () => {
  for (const section of sections) {
    const german = de[section](createLocale(de));

    it(`are tried with all that they are made of: ${section}`, () => {
      const sentences = Object.entries(german).filter(([, value]) => typeof value === 'function').map(([key]) => key);
      expect(sentences.filter((key) => !parts[key])).toEqual([]);
    });

    it(`are all shown somewhere: ${section}`, () => {
      const unused = Object.keys(german).filter((key) => !new RegExp(`\\b${key}\\b`).test(code));
      expect(unused).toEqual([]);
    });

    for (const translation of [en, deSimple]) {
      it(`are short where space is short, and never three times the German: ${section}, ${translation.lang}`, () => {
        const others = textsOf(translation[section](createLocale(translation)));
        for (const [name, text] of textsOf(german)) {
          const other = others.get(name) ?? '';
          expect(other.trim(), name).not.toBe('');
          // Leichte Sprache takes more sentences for one; words of buttons and columns have no room for that
          const most = text.length < 30 ? Math.max(2 * text.length, 24) : 3 * text.length;
          expect(other.length, `${name}: ${other}`).toBeLessThanOrEqual(most);
        }
      });
    }
  }

  it('have the typography of their language', () => {
    for (const translation of [de, en, deSimple]) {
      for (const section of sections) {
        for (const [name, text] of textsOf(translation[section](createLocale(translation)))) {
          const where = `${translation.lang} ${section}.${name}: ${text}`;
          expect(text, where).not.toMatch(/\.\.\.|--| - |[^\S\n]{2}|^\s|\s$/);
          expect(text, where).not.toMatch(translation.lang === 'en' ? /"|'(?!s\b|t\b|re\b)|„/ : /"|'/);
          expect(text, where).not.toMatch(/\b[zdu]\.[BhaA]\./); // „z. B.“ has a narrow space
        }
      }
    }
  });
});
