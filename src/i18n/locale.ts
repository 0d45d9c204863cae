import {createFormats, type Formats} from './formats.js';
import type {Language} from './translation.js';

/** A language as widgets use it: its tag, its formats, and the key to its texts (`commonTerms.of(locale)` and the like). */
export interface Locale extends Formats {
  readonly lang: string;
}

export function createLocale({lang, intl, dateStyle}: Language): Locale {
  return {...createFormats(intl, dateStyle), lang};
}
