import {describe, expect, it} from 'vitest';
import {feedText, sameLanguage} from '../../src/model/translation.js';
import {aReadProject} from '../support/builders.js';

const project = aReadProject({
  title: 'Kaimauer',
  summary: 'Die Mauer wird erneuert.',
  translations: {en: {title: 'Quay wall'}, 'de-simple': {summary: 'Die Mauer wird neu.'}},
});

describe('a text of the feed', () => {
  it('comes in the language asked for', () => {
    expect(feedText(project, 'title', 'en', 'de')).toEqual({text: 'Quay wall'});
  });

  it('falls back to the feed, field by field, and then carries its language', () => {
    expect(feedText(project, 'summary', 'en', 'de')).toEqual({text: 'Die Mauer wird erneuert.', lang: 'de'});
  });

  it('carries no language where that is the widget\'s', () => {
    expect(feedText(project, 'title', 'de', 'de')).toEqual({text: 'Kaimauer'});
    expect(feedText(project, 'title', 'de-simple', 'de')).toEqual({text: 'Kaimauer'});
  });

  it('comes in Leichte Sprache where it is written', () => {
    expect(feedText(project, 'summary', 'de-simple', 'de')).toEqual({text: 'Die Mauer wird neu.'});
  });

  it('is missing where nobody wrote it', () => {
    expect(feedText(project, 'officialTitle', 'en', 'de')).toBeNull();
  });

  for (const lang of ['constructor', 'toString', '', '__proto__']) {
    it(`is the feed's own in the language ${JSON.stringify(lang)}`, () => {
      expect(feedText(project, 'title', lang, 'de')).toEqual({text: 'Kaimauer', lang: 'de'});
    });
  }

  it('is never what objects inherit', () => {
    const odd = aReadProject({title: 'Kai', translations: {en: {summary: 'Wall'}}});

    expect(feedText(odd, 'constructor' as 'title', 'en', 'de')).toBeNull();
  });
});

describe('two language tags', () => {
  const pairs = [
    ['de', 'de-AT', true],
    ['de-simple', 'DE', true],
    ['en-GB', 'en-US', true],
    ['de', 'en', false],
    ['d', 'de', false],
    ['', 'de', false],
  ] as const;
  for (const [a, b, same] of pairs) {
    it(`${a || '""'} and ${b} are ${same ? 'one language' : 'two languages'}`, () => {
      expect(sameLanguage(a, b)).toBe(same);
    });
  }
});
