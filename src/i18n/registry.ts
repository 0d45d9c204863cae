import {createLocale, type Locale} from './locale.js';
import type {Translation} from './translation.js';

const german = createLocale({lang: 'de', intl: 'de-DE', dateStyle: 'medium'});
const translations = new Map<string, Translation>();
const locales = new Map<string, Locale>([['de', german]]);

/** Adds a language, or replaces the texts of one. Widgets that are drawn already change at their next update. */
export function registerLocale(translation: Translation): void {
  const key = translation.lang.toLowerCase();
  translations.set(key, translation);
  locales.set(key, createLocale(translation));
}

export function findTranslation(lang: string): Translation | undefined {
  return translations.get(lang.toLowerCase());
}

/** The first of the languages that there are texts for, else German. `de-AT` finds `de`. */
export function findLocale(...langs: readonly (string | null | undefined)[]): Locale {
  for (const lang of langs) {
    const tags = lang?.toLowerCase().split('-') ?? [];
    for (let length = tags.length; length > 0; length--) {
      const locale = locales.get(tags.slice(0, length).join('-'));
      if (locale) return locale;
    }
  }
  return locales.get('de') ?? german;
}
