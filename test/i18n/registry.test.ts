import {beforeEach, describe, expect, it, vi} from 'vitest';
import type * as CommonTerms from '../../src/i18n/common.js';
import {deSimple} from '../../src/i18n/locales/de-simple.js';
import {de} from '../../src/i18n/locales/de.js';
import {en} from '../../src/i18n/locales/en.js';
import type * as Registry from '../../src/i18n/registry.js';

let registry: typeof Registry;
let commonTerms: typeof CommonTerms.commonTerms;

beforeEach(async () => {
  vi.resetModules();
  registry = await import('../../src/i18n/registry.js');
  ({commonTerms} = await import('../../src/i18n/common.js'));
});

describe('the language of a widget', () => {
  const cases: [langs: (string | null | undefined)[], found: string][] = [
    [[], 'de'],
    [['de'], 'de'],
    [['de-AT'], 'de'],
    [['DE-ch-1996'], 'de'],
    [['en'], 'en'],
    [['en-US'], 'en'],
    [['EN-gb'], 'en'],
    [['de-simple'], 'de-simple'],
    [['de-Simple'], 'de-simple'],
    [['fr'], 'de'],
    [['fr', 'en'], 'en'],
    [['fr', 'en-US', 'de'], 'en'],
    [[undefined, null, '', 'en'], 'en'],
    [['C'], 'de'],
    [['constructor'], 'de'],
    [['__proto__', 'toString'], 'de'],
    [['-'], 'de'],
    [['x'.repeat(10_000)], 'de'],
    [['de_AT'], 'de'],
    [['*'], 'de'],
  ];
  for (const [langs, found] of cases) {
    it(`is ${found} for ${JSON.stringify(langs).slice(0, 60)}`, () => {
      registry.registerLocale(en);
      registry.registerLocale(deSimple);

      expect(registry.findLocale(...langs).lang).toBe(found);
    });
  }

  it('is German, as long as no other is there', () => {
    expect(registry.findLocale('en', 'de-simple').lang).toBe('de');
    expect(commonTerms.of(registry.findLocale('en')).status('completed')).toBe('Abgeschlossen');
  });
});

describe('one more language', () => {
  const dutch = {...de, lang: 'nl-NL', intl: 'nl-NL', common: (formats: Parameters<typeof de.common>[0]) => ({...de.common(formats), retry: 'Opnieuw proberen'})};

  it('is there as soon as it is registered', () => {
    registry.registerLocale(dutch);

    const locale = registry.findLocale('nl-nl');
    expect(locale.lang).toBe('nl-NL');
    expect(locale.date('2018-11')).toBe('november 2018');
    expect(commonTerms.of(locale).retry).toBe('Opnieuw proberen');
    expect(registry.findTranslation('NL-nl')).toBe(dutch);
  });

  it('may replace the texts of one that is drawn already', () => {
    expect(commonTerms.of(registry.findLocale('de')).retry).toBe('Erneut versuchen');
    registry.registerLocale({...dutch, lang: 'de'});

    expect(commonTerms.of(registry.findLocale('de')).retry).toBe('Opnieuw proberen');
  });

  it('may replace German also for those whose language is unknown', () => {
    expect(commonTerms.of(registry.findLocale('fr')).retry).toBe('Erneut versuchen');
    registry.registerLocale({...dutch, lang: 'de'});

    expect(commonTerms.of(registry.findLocale('fr')).retry).toBe('Opnieuw proberen');
  });

  it('makes its texts once', () => {
    const common = vi.fn(de.common);
    registry.registerLocale({...de, common});
    const locale = registry.findLocale('de');

    expect(commonTerms.of(locale)).toBe(commonTerms.of(locale));
    expect(common).toHaveBeenCalledOnce();
  });
});
