import {isCalendarDate, type CalendarDate} from '../../model/calendar-date.js';
import type {Cell} from '../table/sheet.js';
import {dayOfSerial, isSerial} from './serial.js';

/** What a cell says, or what it may have meant. Without a date the text stays as it is, and is no date. */
export interface DateReading {
  readonly date?: CalendarDate;
  readonly rule?: 'guessed-date' | 'bad-date';
  readonly hint?: string | undefined;
}

const months = 'januar februar märz april mai juni juli august september oktober november dezember'.split(' ');

/** A date in one of the ways in which people write it. */
export function readDate(cell: Cell): DateReading {
  if (cell.date !== undefined) return isCalendarDate(cell.date) ? {date: cell.date} : {rule: 'bad-date'};
  const date = parseDate(cell.text);
  if (date !== null) return {date};
  const quarter = parseQuarter(cell.text);
  if (quarter) return {date: quarter.year, rule: 'guessed-date', hint: quarter.year};
  if (cell.serial !== undefined && isSerial(cell.serial)) {
    const day = dayOfSerial(cell.serial);
    return {date: day, rule: 'guessed-date', hint: day};
  }
  return {rule: 'bad-date', hint: proposal(cell.text)};
}

/** `31.12.2018`, `12/2018`, `Dezember 2018`, `2018` or ISO; `null` if it is none of these, or does not exist. */
export function parseDate(text: string): CalendarDate | null {
  const trimmed = text.trim();
  if (isCalendarDate(trimmed)) return trimmed;
  const [, day = '', month = '', year = ''] = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(trimmed) ?? [];
  if (year) return existing(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  const [, number = '', ofYear = ''] = /^(\d{1,2})[/.](\d{4})$/.exec(trimmed) ?? [];
  if (ofYear) return existing(`${ofYear}-${number.padStart(2, '0')}`);
  return parseNamed(trimmed);
}

/** `Q3/2018`, `3. Quartal 2018`. */
export function parseQuarter(text: string): {readonly start: CalendarDate; readonly end: CalendarDate; readonly year: string} | null {
  const [, a, b, year] = /^(?:Q\s?([1-4])|([1-4])\.\s?Quartal)\s?[/ ]?\s?(\d{4})$/i.exec(text.trim()) ?? [];
  const quarter = Number(a ?? b);
  if (year === undefined || !isCalendarDate(year)) return null;
  const month = (value: number) => `${year}-${String(value).padStart(2, '0')}`;
  return {start: month(quarter * 3 - 2), end: month(quarter * 3), year};
}

/** `Dezember 2018`, `26. November 2018`, `Dez. 2018`. */
function parseNamed(text: string): CalendarDate | null {
  const [, day, name = '', year = ''] = /^(?:(\d{1,2})\.\s?)?(\p{L}{3,9})\.?\s(\d{4})$/u.exec(text) ?? [];
  const month = name === '' ? -1 : months.findIndex((candidate) => candidate.startsWith(name.toLowerCase().replace('ae', 'ä')));
  if (month < 0) return null;
  const inMonth = `${year}-${String(month + 1).padStart(2, '0')}`;
  return existing(day === undefined ? inMonth : `${inMonth}-${day.padStart(2, '0')}`);
}

function existing(date: string): CalendarDate | null {
  return isCalendarDate(date) ? date : null;
}

/** Two digits of a year are a guess that nobody should make for another. */
export function proposal(text: string): string | undefined {
  const [, day, month, year] = /^(\d{1,2})\.(\d{1,2})\.(\d{2})$/.exec(text.trim()) ?? [];
  return year === undefined ? undefined : `${day}.${month}.${Number(year) < 70 ? '20' : '19'}${year}`;
}
