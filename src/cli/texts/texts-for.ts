import {german} from './de.js';
import {english} from './en.js';
import type {Texts} from './texts.js';

/** What the commands say in the language asked for: German unless that is English. */
export function textsFor(lang: string): Texts {
  return /^en\b/i.test(lang) ? english : german;
}
