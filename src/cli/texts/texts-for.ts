import {german} from './de.js';
import {english} from './en.js';
import type {Texts} from './texts.js';

/** What `--lang` takes. */
export const languages = ['de', 'en'];

/** Whether there are texts in a language, or in that which it is a kind of. */
export function isSpoken(lang: string): boolean {
  return languages.includes(baseOf(lang));
}

/** What the commands say in the language asked for: German unless that is English. */
export function textsFor(lang: string): Texts {
  return baseOf(lang) === 'en' ? english : german;
}

function baseOf(lang: string): string {
  return lang.toLowerCase().split('-')[0] ?? '';
}
