import type {Formats} from './formats.js';
import type {Locale} from './locale.js';
import {findTranslation} from './registry.js';
import type {Sections} from './translation.js';

/** The texts of one subject: German and English come with the widget that uses them, other languages from the registry. */
export class Section<T extends object> {
  readonly #name: keyof Sections;
  readonly #builtIn: Readonly<Record<'de' | 'en', (formats: Formats) => T>>;
  readonly #made = new WeakMap<Locale, T>();

  constructor(name: keyof Sections, builtIn: Readonly<Record<'de' | 'en', (formats: Formats) => T>>) {
    this.#name = name;
    this.#builtIn = builtIn;
  }

  of(locale: Locale): T {
    const made = this.#made.get(locale);
    if (made) return made;
    const registered = findTranslation(locale.lang)?.[this.#name] as ((formats: Formats) => T) | undefined;
    const terms = (registered ?? this.#builtIn[locale.lang === 'en' ? 'en' : 'de'])(locale);
    this.#made.set(locale, terms);
    return terms;
  }
}
