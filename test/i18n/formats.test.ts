import {afterEach, describe, expect, it, vi} from 'vitest';
import {createFormats} from '../../src/i18n/formats.js';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a language', () => {
  const dates = [
    ['de-DE', 'medium', '2018-11-26', '26.11.2018'],
    ['de-DE', 'medium', '2018-03-02', '02.03.2018'],
    ['de-DE', 'medium', '2018-11', 'November 2018'],
    ['de-DE', 'medium', '2018', '2018'],
    ['de-DE', 'long', '2018-11-26', '26. November 2018'],
    ['en-GB', 'medium', '2018-11-26', '26 Nov 2018'],
    ['en-GB', 'medium', '2018-11', 'November 2018'],
    ['en-GB', 'medium', '2018', '2018'],
    ['de-DE', 'medium', '1900-01-01', '01.01.1900'],
    ['de-DE', 'medium', '2200-12-31', '31.12.2200'],
  ] as const;
  for (const [tag, dateStyle, date, expected] of dates) {
    it(`writes ${date} as ${expected} in ${tag}, ${dateStyle}`, () => {
      expect(createFormats(tag, dateStyle).date(date)).toBe(expected);
    });
  }

  it('writes German days as Intl does', () => {
    const intl = new Intl.DateTimeFormat('de-DE', {dateStyle: 'medium', timeZone: 'UTC'});
    for (let day = 0; day < 800; day++) {
      const date = new Date(Date.UTC(2015, 11, 1 + day));
      expect(createFormats('de-DE', 'medium').date(date.toISOString().slice(0, 10))).toBe(intl.format(date));
    }
  });

  it('writes dates of the feed, not of the place where the page is read', () => {
    const zone = process.env['TZ'];
    for (const place of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
      process.env['TZ'] = place;
      expect(createFormats('de-DE', 'medium').date('2018-11-26')).toBe('26.11.2018');
      expect(createFormats('de-DE', 'medium').date('2018-11')).toBe('November 2018');
    }
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  it('groups large numbers its own way', () => {
    expect(createFormats('de-DE', 'medium').number(12_345)).toBe('12.345');
    expect(createFormats('en-GB', 'medium').number(12_345)).toBe('12,345');
  });

  it('picks the form for a number, and another where one is missing', () => {
    const {plural} = createFormats('de-DE', 'medium');
    const forms = {one: '# Projekt', other: '# Projekte'};

    expect([0, 1, 2, 1000].map((count) => plural(count, forms))).toEqual(['0 Projekte', '1 Projekt', '2 Projekte', '1.000 Projekte']);
    expect(plural(1, {other: '# Projekte'})).toBe('1 Projekte');
    expect(createFormats('pl', 'medium').plural(2, {few: '# projekty', other: '# projektu'})).toBe('2 projekty');
  });
});

describe('without Intl', () => {
  const broken: [what: string, formats: () => ReturnType<typeof createFormats>, day?: string][] = [
    ['a tag that is none', () => createFormats('C', 'medium'), '2018-11-26'],
    ['an engine that knows no locales', () => {
      vi.stubGlobal('Intl', {});
      return createFormats('de-DE', 'medium');
    }],
    ['an engine that throws', () => {
      const fail = () => {
        throw new RangeError('no locale data');
      };
      vi.stubGlobal('Intl', {NumberFormat: fail, DateTimeFormat: fail, PluralRules: fail, Collator: fail});
      return createFormats('de-DE', 'medium');
    }],
  ];
  for (const [what, make, day = '26.11.2018'] of broken) {
    it(`there are plain digits, ISO dates, but for German days, and two plurals: ${what}`, () => {
      const {number, date, plural} = make();

      expect(number(12_345)).toBe('12345');
      expect(['2018-11-26', '2018-11', '2018'].map(date)).toEqual([day, '2018-11', '2018']);
      expect([0, 1, 2].map((count) => plural(count, {one: '# Projekt', other: '# Projekte'}))).toEqual(['0 Projekte', '1 Projekt', '2 Projekte']);
    });
  }
});
