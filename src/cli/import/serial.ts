import {toDay, type CalendarDate} from '../../model/calendar-date.js';

const msPerDay = 86_400_000;
/** Day 0 of Excel's calendar, as it counts from March 1900 on. */
const dayZero = Date.UTC(1899, 11, 30);
/** From 1970 to 2200: numbers below are years or amounts. */
const [first, last] = [25_569, 109_939];

/** Whether a number is probably a day that Excel shows as a number. */
export function isSerial(number: number): boolean {
  return Number.isInteger(number) && number >= first && number <= last;
}

export function dayOfSerial(number: number): CalendarDate {
  return toDay(dayZero + number * msPerDay);
}
