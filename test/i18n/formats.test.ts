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

  it('writes German dates and numbers as Intl does, without it', () => {
    const [medium, long, month] = ([{dateStyle: 'medium'}, {dateStyle: 'long'}, {month: 'long', year: 'numeric'}] as const)
      .map((options) => new Intl.DateTimeFormat('de-DE', {...options, timeZone: 'UTC'}));
    const numbers = new Intl.NumberFormat('de-DE');
    for (let day = 0; day < 800; day++) {
      const date = new Date(Date.UTC(2015, 11, 1 + day));
      const text = date.toISOString();
      expect(createFormats('de-DE', 'medium').date(text.slice(0, 10))).toBe(medium!.format(date));
      expect(createFormats('de-DE', 'long').date(text.slice(0, 10))).toBe(long!.format(date));
      expect(createFormats('de-DE', 'long').date(text.slice(0, 7))).toBe(month!.format(date));
      expect(createFormats('de-DE', 'long').number(2 * day)).toBe(numbers.format(2 * day));
    }
    vi.stubGlobal('Intl', {});
    expect(createFormats('de-DE', 'medium').date('2018-11')).toBe('November 2018');
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
  const broken: [what: string, formats: () => ReturnType<typeof createFormats>][] = [
    ['a tag that is none', () => createFormats('C', 'medium')],
    ['an engine that knows no locales', () => {
      vi.stubGlobal('Intl', {});
      return createFormats('en-GB', 'medium');
    }],
    ['an engine that throws', () => {
      const fail = () => {
        throw new RangeError('no locale data');
      };
      vi.stubGlobal('Intl', {NumberFormat: fail, DateTimeFormat: fail, PluralRules: fail, Collator: fail});
      return createFormats('en-GB', 'medium');
    }],
  ];
  for (const [what, make] of broken) {
    it(`there are plain digits, ISO dates and two plurals: ${what}`, () => {
      const {number, date, plural} = make();

      expect(number(12_345)).toBe('12345');
      expect(['2018-11-26', '2018-11', '2018'].map(date)).toEqual(['2018-11-26', '2018-11', '2018']);
      expect([0, 1, 2].map((count) => plural(count, {one: '# Projekt', other: '# Projekte'}))).toEqual(['0 Projekte', '1 Projekt', '2 Projekte']);
    });
  }
});
