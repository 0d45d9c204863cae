import {startTime, type CalendarDate} from '../model/calendar-date.js';

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

const germanMonths = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ');

/**
 * Makes the formats of a language. `Intl` objects are built when first needed, and for German only for what few pages have:
 * to build the first costs a page 11 ms and more, to ask it costs ten times as much as to write a date by hand.
 */
export function createFormats(tag: string, dateStyle: 'medium' | 'long'): Formats {
  const names = tag === 'de-DE' ? germanMonths : null;
  const dates = (options: Intl.DateTimeFormatOptions) => lazy(() => new Intl.DateTimeFormat(tag, {...options, timeZone: 'UTC'}));
  const numbers = lazy(() => new Intl.NumberFormat(tag));
  const days = dates({dateStyle});
  const months = dates({month: 'long', year: 'numeric'});
  const shortMonths = dates({month: 'short', year: 'numeric'});
  const plurals = lazy(() => new Intl.PluralRules(tag));
  const number = (value: number) => (names ? withPoints(value) : numbers()?.format(value)) ?? String(value);
  const write = (date: CalendarDate, monthFormat: typeof months) => {
    const [year, month, day] = date.split('-');
    if (!month) return date;
    const name = names?.[Number(month) - 1];
    if (name && day) return dateStyle === 'long' ? `${Number(day)}. ${name} ${year}` : `${day}.${month}.${year}`;
    if (name && monthFormat === months) return `${name} ${year}`;
    return (day ? days : monthFormat)()?.format(startTime(date)) ?? date;
  };
  const count = (value: number, form: string) => form.replace('#', number(value));

  return {
    number,
    date: (date) => write(date, months),
    tick: (date) => write(date, shortMonths),
    plural: (value, forms) => count(value, forms[plurals()?.select(value) ?? (value === 1 ? 'one' : 'other')] ?? forms.other),
    counted: (value, one, other) => count(value, value === 1 ? one : other),
  };
}

/** A whole number as German has it: "10.000". */
function withPoints(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, '.');
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
