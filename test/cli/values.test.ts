// What is made of single values, at its edges: where one character more or less decides.
import {describe, expect, it} from 'vitest';
import {parseDate, parseQuarter, readDate} from '../../src/cli/import/dates.js';
import {dayOfSerial, isSerial} from '../../src/cli/import/serial.js';
import {readTimeframe} from '../../src/cli/import/timeframes.js';
import {similar} from '../../src/cli/strict/similar.js';
import {decodeTable, encodings, misreadWord} from '../../src/cli/table/encodings.js';

describe('a date in words', () => {
  const months = ['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September', 'Oktober', 'November', 'Dezember'];
  it('knows every month, whole and short', () => {
    months.forEach((name, index) => {
      const month = `2018-${String(index + 1).padStart(2, '0')}`;
      expect(parseDate(`${name} 2018`)).toBe(month);
      expect(parseDate(` ${name.slice(0, 3)}. 2018 `)).toBe(month);
      expect(parseDate(`3. ${name} 2018`)).toBe(`${month}-03`);
      expect(parseDate(`13.${name} 2018`)).toBe(`${month}-13`);
    });
  });

  for (const text of [
    'am 31.12.2018', '31.12.2018 f.', '31.12.20189', '131.12.2018', '12/20189', '112/2018', 'in 12/2018', 'im Mai 2018', 'Mai 20189', 'Mai 2018 f.', 'Ma 2018',
    'Mai2018', '31.Mai2018', '32. Mai 2018', 'x Mai 2018', '3 Mai 2018', '2018 ab', 'd. 2018-11',
  ]) {
    it(`is none if there is more or less to it: ${text}`, () => expect(parseDate(text)).toBeNull());
  }

  it('of a cell that is a date is taken as it is, if it exists', () => {
    expect(readDate({text: 'egal', date: '2018-11-26'})).toEqual({date: '2018-11-26'});
    expect(readDate({text: '2018', date: '2018-02-30'})).toEqual({rule: 'bad-date'});
  });

  it('may be the number by which Excel counts days', () => {
    expect(readDate({text: '43430', serial: 43_430})).toEqual({date: '2018-11-26', rule: 'guessed-date', hint: '2018-11-26'});
    expect(readDate({text: '12', number: 12})).toEqual({rule: 'bad-date'});
    expect([25_568, 25_569, 109_939, 109_940, 43_430.5].map(isSerial)).toEqual([false, true, true, false, false]);
    expect([25_569, 43_430, 109_939].map(dayOfSerial)).toEqual(['1970-01-01', '2018-11-26', '2200-12-31']);
  });

  it('with two digits of a year gets a proposal only where it is one, and nothing else is around it', () => {
    expect(readDate({text: ' 1.2.69 '})).toEqual({rule: 'bad-date', hint: '1.2.2069'});
    expect(readDate({text: '1.2.70'})).toEqual({rule: 'bad-date', hint: '1.2.1970'});
    for (const text of ['am 1.2.69', '1.2.69 ca.', '111.2.69', '1.2.6']) expect(readDate({text})).toEqual({rule: 'bad-date'});
  });
});

describe('a quarter', () => {
  for (const text of ['Q3/2018', 'Q3 2018', 'q3/2018', 'Q 3/2018', 'Q3 / 2018', 'Q32018', '3. Quartal 2018', '3.Quartal 2018', '3. quartal/2018', ' Q3/2018 ']) {
    it(`is read: ${text}`, () => expect(parseQuarter(text)).toEqual({start: '2018-07', end: '2018-09', year: '2018'}));
  }

  for (const text of ['in Q3/2018', 'Q3/20189', 'Q5/2018', 'Q0/2018', '5. Quartal 2018', 'Q3/1018', 'Q3-2018', '3 Quartal 2018', 'Quartal 2018', 'Q3', '']) {
    it(`is none: "${text}"`, () => expect(parseQuarter(text)).toBeNull());
  }

  it('is one of four', () => {
    expect([1, 2, 3, 4].map((number) => parseQuarter(`Q${number}/2020`))).toEqual([
      {start: '2020-01', end: '2020-03', year: '2020'},
      {start: '2020-04', end: '2020-06', year: '2020'},
      {start: '2020-07', end: '2020-09', year: '2020'},
      {start: '2020-10', end: '2020-12', year: '2020'},
    ]);
  });
});

describe('a timeframe at its edges', () => {
  const fixed: [text: string, timeframe: object][] = [
    ['bis spätestens 2018', {end: '2018'}], ['bis zu 2018', {end: '2018'}], ['ab dem 1.3.2017', {start: '2017-03-01'}], ['seit Anfang 2017', {start: '2017'}],
    ['ab Q2/2017', {start: '2017-04'}], ['  von   2017   bis   2019 ', {start: '2017', end: '2019'}], ['Von 2017 – 2019', {start: '2017', end: '2019'}],
  ];
  for (const [text, timeframe] of fixed) {
    it(`is fixed: ${text}`, () => expect(readTimeframe(text)).toEqual({kind: 'fixedTerm', timeframe}));
  }

  it('says "Daueraufgabe" for "fortlaufend", and nothing with more to it', () => {
    expect(readTimeframe('Daueraufgabe')).toEqual({kind: 'ongoing', timeframe: {}});
    for (const text of ['keine Daueraufgabe', 'Daueraufgaben', 'nicht fortlaufend', 'fortlaufende Arbeit', 'dauerhafte', 'laufende', 'nicht laufend']) {
      expect(readTimeframe(text)?.kind, text).not.toBe('ongoing');
    }
  });

  for (const text of ['2017 bis bald', 'bald bis 2019', '2017 bis 2018 bis 2019', 'etwa bis 2018', 'voraussichtlich ab 2018', 'einvon 2017 bis 2019']) {
    it(`is nothing: ${text}`, () => expect(readTimeframe(text)).toBeNull());
  }
});

describe('what was probably meant', () => {
  const keys = ['title', 'summary', 'timeframe', 'officialTitle', 'leads', 'leadText', 'status'];
  const cases: [text: string, meant: string | undefined][] = [
    ['titel', 'title'], ['Title', 'title'], ['titl', 'title'], ['tittle', 'title'], ['itle', 'title'], ['tilte', 'title'], ['summry', 'summary'],
    ['timeframes', 'timeframe'], ['timefrmae', 'timeframe'], ['oficialTitel', 'officialTitle'], ['lead', 'leads'], ['stauts', 'status'],
    ['color', undefined], ['x', undefined], ['', undefined], ['tutu', undefined], ['timeframetimeframe', undefined], ['sts', undefined],
  ];
  for (const [text, meant] of cases) {
    it(`of "${text}" is ${meant ?? 'nothing'}`, () => expect(similar(text, keys)).toBe(meant));
  }

  it('is the nearest, and of equals the first', () => {
    expect(similar('brunen', ['brunch', 'brunnen'])).toBe('brunnen');
    expect(similar('ab', ['ac', 'ad'])).toBe('ac');
    expect(similar('abcdef', ['abcxyz', 'abcdxf', 'abcdef1'])).toBe('abcdxf');
    expect(similar('ba', ['ab'])).toBe('ab');
    expect(similar('a', ['b'])).toBe('b');
    expect(similar('abc', ['cab'])).toBeUndefined();
    expect(similar('title', [])).toBeUndefined();
  });
});

describe('the characters of a table', () => {
  const bytes = (...values: number[]) => new Uint8Array(values);

  it('are as one says', () => {
    expect(encodings).toEqual(['utf-8', 'utf-16be', 'utf-16le', 'windows-1252', 'iso-8859-15', 'macintosh', 'cp850']);
    expect(decodeTable(bytes(0xc3, 0xbc), 'utf-8')).toEqual({text: 'ü', fallback: false});
    expect(decodeTable(bytes(0x00, 0xfc), 'utf-16be').text).toBe('ü');
    expect(decodeTable(bytes(0xfc, 0x00), 'utf-16le').text).toBe('ü');
    expect(decodeTable(bytes(0xfc, 0x84, 0x80), 'windows-1252').text).toBe('ü„€');
    expect(decodeTable(bytes(0xa4), 'iso-8859-15').text).toBe('€');
    expect(decodeTable(bytes(0x9f, 0x8a), 'macintosh').text).toBe('üä');
    expect(decodeTable(bytes(0x41, 0x7f, 0x80, 0x81, 0x84, 0x94, 0xe1, 0xff), 'cp850').text).toBe('A\x7fÇüäöß\xa0');
  });

  it('have a mark at their beginning, or none; then UTF-8, else Windows-1252, which is said', () => {
    expect(decodeTable(bytes(0xff, 0xfe, 0x41, 0x00), undefined)).toEqual({text: 'A', fallback: false});
    expect(decodeTable(bytes(0xfe, 0xff, 0x00, 0x41), undefined)).toEqual({text: 'A', fallback: false});
    expect(decodeTable(bytes(0xef, 0xbb, 0xbf, 0x41), 'utf-8').text).toBe('A');
    expect(decodeTable(bytes(0x41, 0xc3, 0xbc), undefined)).toEqual({text: 'Aü', fallback: false});
    expect(decodeTable(bytes(0x41, 0xfc), undefined)).toEqual({text: 'Aü', fallback: true});
    expect(decodeTable(bytes(0xfe, 0x41), undefined)).toEqual({text: 'þA', fallback: true});
    expect(decodeTable(bytes(0xff, 0x41), undefined)).toEqual({text: 'ÿA', fallback: true});
  });

  it('show by a word that they were misread', () => {
    expect(misreadWord('Ein grŸner Park')).toBe('grŸner');
    expect(misreadWord('BŠume')).toBe('BŠume');
    expect(misreadWord('fr\x81h')).toBe('fr\x81h');
    expect(misreadWord('sch”n')).toBe('sch”n');
    expect(misreadWord('Der „Park“ ist schön, Škoda fährt, ÅNGSTRÖM')).toBe('Škoda');
    expect(misreadWord('Der „Park“ ist schön und groß')).toBeNull();
    expect(misreadWord('')).toBeNull();
  });
});
