import {precisionOf, startTime, type CalendarDate} from '../model/calendar-date.js';

/** How a language writes numbers, dates, plurals and lists. Without `Intl` for it: plain digits and ISO dates. */
export interface Formats {
  number(value: number): string;
  /** As exact as it is known: "26.11.2018", "November 2018", "2018". */
  date(date: CalendarDate): string;
  /** As short as an axis needs it: "2018", "Nov. 2018", "26.11.2018". */
  tick(date: CalendarDate): string;
  /** Picks the form for a number and puts the number in place of `#`. */
  plural(value: number, forms: PluralForms): string;
  /** The same for languages that tell one from all others. */
  counted(value: number, one: string, other: string): string;
}

export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & {readonly other: string};

/** Makes the formats of a language; `Intl` objects are built when first needed, for the first costs 11 ms. */
export function createFormats(tag: string, dateStyle: 'medium' | 'long'): Formats {
  const numbers = lazy(() => new Intl.NumberFormat(tag));
  const days = lazy(() => new Intl.DateTimeFormat(tag, {dateStyle, timeZone: 'UTC'}));
  const months = lazy(() => new Intl.DateTimeFormat(tag, {month: 'long', year: 'numeric', timeZone: 'UTC'}));
  const shortMonths = lazy(() => new Intl.DateTimeFormat(tag, {month: 'short', year: 'numeric', timeZone: 'UTC'}));
  const plurals = lazy(() => new Intl.PluralRules(tag));
  // what stands in every row: to ask `Intl` costs ten times as much
  const isPointed = /^de\b/.test(tag) && dateStyle === 'medium';
  const number = (value: number) => numbers()?.format(value) ?? String(value);
  const write = (date: CalendarDate, monthFormat: typeof months) => {
    const precision = precisionOf(date);
    if (precision === 'year') return date;
    if (isPointed && precision === 'day') return date.split('-').reverse().join('.');
    return (precision === 'day' ? days : monthFormat)()?.format(startTime(date)) ?? date;
  };

  const plural = (value: number, forms: PluralForms) => {
    const form = forms[plurals()?.select(value) ?? (value === 1 ? 'one' : 'other')] ?? forms.other;
    return form.replace('#', number(value));
  };

  return {
    number,
    date: (date) => write(date, months),
    tick: (date) => write(date, shortMonths),
    plural,
    counted: (value, one, other) => plural(value, {one, other}),
  };
}

/** Some browsers know no locales at all, and throw. */
export function lazy<T>(make: () => T): () => T | null {
  let made: T | null | undefined;
  return () => {
    if (made === undefined) {
      try {
        made = make();
      } catch {
        made = null;
      }
    }
    return made;
  };
}
