// What people write into cells, and what becomes of it.
import {describe, expect, it} from 'vitest';
import {readDate} from '../../src/cli/import/dates.js';
import {slug} from '../../src/cli/import/slug.js';
import {readTimeframe} from '../../src/cli/import/timeframes.js';
import {readKind, readMilestoneStatus, readStatus, readYesNo} from '../../src/cli/import/words.js';

describe('a timeframe', () => {
  const fixed: [text: string, timeframe: object][] = [
    ['2017', {start: '2017', end: '2017'}],
    ['bis 2018', {end: '2018'}],
    ['bis Ende 2018', {end: '2018'}],
    ['Bis 31.12.2018', {end: '2018-12-31'}],
    ['bis zum 31.12.2018', {end: '2018-12-31'}],
    ['ab 2017', {start: '2017'}],
    ['seit 2017', {start: '2017'}],
    ['2017-2019', {start: '2017', end: '2019'}],
    ['2017–2019', {start: '2017', end: '2019'}],
    ['2017 — 2019', {start: '2017', end: '2019'}],
    ['2017\u20112019', {start: '2017', end: '2019'}],
    ['2017 bis 2019', {start: '2017', end: '2019'}],
    ['von 2017 bis 2019', {start: '2017', end: '2019'}],
    ['März 2026 bis Oktober 2029', {start: '2026-03', end: '2029-10'}],
    ['Q3/2018', {start: '2018-07', end: '2018-09'}],
    ['3. Quartal 2018', {start: '2018-07', end: '2018-09'}],
    ['bis Q3/2018', {end: '2018-09'}],
    ['12/2018', {start: '2018-12', end: '2018-12'}],
  ];
  for (const [text, timeframe] of fixed) {
    it(`is fixed: ${text}`, () => expect(readTimeframe(text)).toEqual({kind: 'fixedTerm', timeframe}));
  }

  it('is a standing task: fortlaufend', () => {
    expect(readTimeframe('fortlaufend')).toEqual({kind: 'ongoing', timeframe: {}});
    expect(readTimeframe(' Fortlaufend ')).toEqual({kind: 'ongoing', timeframe: {}});
  });

  for (const text of ['forlaufend', 'dauerhaft', 'laufend']) {
    it(`is taken for one, which is said: ${text}`, () => {
      expect(readTimeframe(text)).toEqual({kind: 'ongoing', timeframe: {}, guessed: 'fortlaufend'});
    });
  }

  for (const text of ['', 'bald', 'bis bald', '2017-2018-2019', 'bis 31.12.18', '2017/2018', 'ab']) {
    it(`is nothing that anybody could be held to: "${text}"`, () => expect(readTimeframe(text)).toBeNull());
  }
});

describe('a date', () => {
  const good: [text: string, date: string][] = [
    ['2018', '2018'], ['2018-11', '2018-11'], ['2018-11-26', '2018-11-26'], ['31.12.2018', '2018-12-31'], ['1.2.2018', '2018-02-01'],
    ['01. 02. 2018', '2018-02-01'], ['12/2018', '2018-12'], ['12.2018', '2018-12'], ['Dezember 2018', '2018-12'], ['dez. 2018', '2018-12'],
    ['Maerz 2018', '2018-03'], ['26. November 2018', '2018-11-26'],
  ];
  for (const [text, date] of good) {
    it(`is as exact as it is written: ${text}`, () => expect(readDate({text})).toEqual({date}));
  }

  for (const text of ['30.02.2018', '2018-02-30', '13/2018', '2018-00', 'bald', 'Dezembär 2018', '1017', '2999', '01/02/2018', 'J 2018']) {
    it(`is none, and stays as it is: ${text}`, () => expect(readDate({text})).toEqual({rule: 'bad-date'}));
  }

  it('with two digits of a year is refused with a proposal', () => {
    expect(readDate({text: '31.12.18'})).toEqual({rule: 'bad-date', hint: '31.12.2018'});
    expect(readDate({text: '31.12.85'})).toEqual({rule: 'bad-date', hint: '31.12.1985'});
  });

  it('of a quarter is its year, which is said', () => {
    expect(readDate({text: 'Q3/2018'})).toEqual({date: '2018', rule: 'guessed-date', hint: '2018'});
  });

  it('is a year up to 2200, and a day of Excel’s calendar above, which is said', () => {
    expect(readDate({text: '1900', serial: 1900})).toEqual({date: '1900'});
    expect(readDate({text: '2200', serial: 2200})).toEqual({date: '2200'});
    expect(readDate({text: '43465', serial: 43_465})).toEqual({date: '2018-12-31', rule: 'guessed-date', hint: '2018-12-31'});
    expect(readDate({text: '2201', serial: 2201})).toEqual({rule: 'bad-date'});
    expect(readDate({text: '43465.5', serial: 43_465.5})).toEqual({rule: 'bad-date'});
  });

  it('of a date cell is what its format shows', () => {
    expect(readDate({text: '12/2018', date: '2018-12'})).toEqual({date: '2018-12'});
    expect(readDate({text: '01.01.1899', date: '1899-01-01'})).toEqual({rule: 'bad-date'});
  });
});

describe('words of the workbook', () => {
  it('are those that the widgets print, or codes', () => {
    expect(['Abgeschlossen', 'in umsetzung', 'Läuft dauerhaft', 'In Daueraufgabe überführt', 'Beendet', 'Nicht weiterverfolgt', 'paused'].map(readStatus))
      .toEqual(['completed', 'inProgress', 'continuing', 'continuing', 'cancelled', 'cancelled', 'paused']);
    expect(['vorgesehen', 'Erreicht', 'nicht erreicht', 'entfallen'].map(readMilestoneStatus)).toEqual(['scheduled', 'met', 'notMet', 'cancelled']);
    expect(['befristet', 'Daueraufgabe', 'fortlaufend', 'constructor'].map(readKind)).toEqual(['fixedTerm', 'ongoing', 'ongoing', 'constructor']);
    expect(['ja', 'X', 'WAHR', '', 'nein', 'vielleicht'].map(readYesNo)).toEqual([true, true, true, false, false, 'vielleicht']);
  });

  it('say nothing where nothing is reported, and stay where nobody knows them', () => {
    expect(readStatus('Stand nicht gemeldet')).toBeUndefined();
    expect(readStatus('fast fertig')).toBe('fast fertig');
  });
});

describe('an id made of a title', () => {
  it('has letters, digits and hyphens only, and ends with a word', () => {
    expect(slug('Ausbau der Straßenbahn – Süd & Öl')).toBe('ausbau-der-strassenbahn-sued-und-oel');
    expect(slug('Crème brûlée')).toBe('creme-brulee');
    expect(slug('„“')).toBe('eintrag');
    expect(slug('Verbesserte Öffentlichkeitsarbeit zum bestehenden Baustellenmanagement')).toBe('verbesserte-oeffentlichkeitsarbeit-zum-bestehenden');
    expect(slug('x'.repeat(300)).length).toBeLessThanOrEqual(64);
  });
});
