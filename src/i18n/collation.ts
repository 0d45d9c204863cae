import {lazy} from './formats.js';

/** Compares titles as a language orders them, numbers by their value; without `Intl` for it by their letters. */
export function collation(lang: string): (a: string, b: string) => number {
  const collator = lazy(() => new Intl.Collator(lang, {numeric: true}));
  return (a, b) => collator()?.compare(a, b) ?? (a < b ? -1 : Number(a > b));
}
