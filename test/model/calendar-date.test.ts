import {describe, expect, it} from 'vitest';
import {
  addDuration,
  compareDates,
  endTime,
  firstDay,
  isBefore,
  isCalendarDate,
  lastDay,
  precisionOf,
  startTime,
  toDay,
} from '../../src/model/calendar-date.js';

describe('a date of the feed', () => {
  for (const text of ['1900', '2018', '2200', '2018-01', '2018-12', '2018-11-26', '2024-02-29', '2000-02-29', '1900-01-01', '2200-12-31']) {
    it(`may be ${text}`, () => {
      expect(isCalendarDate(text)).toBe(true);
    });
  }

  const impossible = [
    ['', 'nothing'],
    ['18', 'two digits'],
    ['1017', 'a slip of the pen'],
    ['1899', 'before 1900'],
    ['2201', 'after 2200'],
    ['2018-00', 'month 0'],
    ['2018-13', 'month 13'],
    ['2018-1', 'one digit'],
    ['2018-11-00', 'day 0'],
    ['2018-02-30', '30 February'],
    ['2018-04-31', '31 April'],
    ['2018-12-32', '32 December'],
    ['2018-02-29', '29 February in a common year'],
    ['1900-02-29', '29 February in 1900, which is no leap year'],
    ['2100-02-29', '29 February in 2100, which is no leap year'],
    ['2018-11-26T00:00:00Z', 'a time'],
    ['26.11.2018', 'German writing'],
    [' 2018', 'a blank'],
    ['2018\n', 'a line feed'],
    ['٢٠١٨', 'other digits'],
    ['-2018', 'before Christ'],
  ] as const;
  for (const [text, reason] of impossible) {
    it(`is never ${JSON.stringify(text)}: ${reason}`, () => {
      expect(isCalendarDate(text)).toBe(false);
    });
  }

  const precisions = [
    ['2018', 'year', '2018-01-01', '2018-12-31'],
    ['2018-02', 'month', '2018-02-01', '2018-02-28'],
    ['2024-02', 'month', '2024-02-01', '2024-02-29'],
    ['2018-04', 'month', '2018-04-01', '2018-04-30'],
    ['2018-12', 'month', '2018-12-01', '2018-12-31'],
    ['2018-11-26', 'day', '2018-11-26', '2018-11-26'],
  ] as const;
  for (const [date, precision, first, last] of precisions) {
    it(`is as exact as it is known: ${date} is a ${precision}, ${first} to ${last}`, () => {
      expect(precisionOf(date)).toBe(precision);
      expect(firstDay(date)).toBe(first);
      expect(lastDay(date)).toBe(last);
    });
  }
});

describe('two dates', () => {
  const pairs = [
    ['2018', '2019', -1],
    ['2018', '2018-12-31', 0],
    ['2018', '2018-12', 0],
    ['2018', '2018-06-30', 1],
    ['2018-11-26', '2018-11', -1],
    ['2018-11-26', '2018-11-26', 0],
  ] as const;
  for (const [a, b, order] of pairs) {
    it(`compare by their last possible day: ${a} and ${b}`, () => {
      expect(Math.sign(compareDates(a, b))).toBe(order);
      expect(Math.sign(compareDates(b, a))).toBe(0 - order || 0);
    });
  }

  const passed = [
    ['2018', '2018-12-31', false],
    ['2018', '2019-01-01', true],
    ['2018-11', '2018-11-30', false],
    ['2018-11', '2018-12-01', true],
    ['2018-11-26', '2018-11-26', false],
    ['2018-11-26', '2018-11-27', true],
    ['2018', '2018', false],
    ['2018', '2019', true],
    ['2018-01-01', '2018', false],
    ['2017-12-31', '2018', true],
    ['2018-01', '2018', false],
  ] as const;
  for (const [date, day, before] of passed) {
    it(`${before ? 'put' : 'do not put'} all of ${date} before ${day}`, () => {
      expect(isBefore(date, day)).toBe(before);
    });
  }
});

describe('a date on a time scale', () => {
  it('begins at the start of its first and ends at the end of its last day', () => {
    expect(new Date(startTime('2018')).toISOString()).toBe('2018-01-01T00:00:00.000Z');
    expect(new Date(endTime('2018')).toISOString()).toBe('2019-01-01T00:00:00.000Z');
    expect(new Date(startTime('2024-02')).toISOString()).toBe('2024-02-01T00:00:00.000Z');
    expect(new Date(endTime('2024-02')).toISOString()).toBe('2024-03-01T00:00:00.000Z');
    expect(endTime('2018-11-26') - startTime('2018-11-26')).toBe(86_400_000);
  });

  it('stays in its century', () => {
    expect(new Date(startTime('1900')).toISOString()).toBe('1900-01-01T00:00:00.000Z');
  });

  it('comes back as the day in UTC', () => {
    expect(toDay(startTime('2018-11-26'))).toBe('2018-11-26');
    expect(toDay(endTime('2018-11-26') - 1)).toBe('2018-11-26');
  });
});

describe('a duration', () => {
  const sums = [
    ['2018-11-26', 'P12M', '2019-11-26'],
    ['2018-11-26', 'P1Y', '2019-11-26'],
    ['2018-11-26', 'P2W', '2018-12-10'],
    ['2018-11-26', 'P10D', '2018-12-06'],
    ['2018-11-26', 'P0D', '2018-11-26'],
    ['2018', 'P12M', '2019-12-31'],
    ['2018-11', 'P3M', '2019-02-28'],
    ['2023-12-31', 'P2M', '2024-02-29'],
    ['2024-01-31', 'P1M', '2024-02-29'],
    ['2024-02-29', 'P1Y', '2025-02-28'],
    ['2024-02-29', 'P4Y', '2028-02-29'],
    ['2018-10-31', 'P1M', '2018-11-30'],
    ['2018-12-15', 'P1M', '2019-01-15'],
    ['2018-11-30', 'P25M', '2020-12-30'],
    ['2018-12-31', 'P1D', '2019-01-01'],
    ['2018-07-10', 'P3M', '2018-10-10'],
    ['2018-10-09', 'P11M', '2019-09-09'],
  ] as const;
  for (const [date, duration, sum] of sums) {
    it(`counts from the last possible day: ${date} + ${duration} is ${sum}`, () => {
      expect(toDay(addDuration(date, duration))).toBe(sum);
    });
  }
});
