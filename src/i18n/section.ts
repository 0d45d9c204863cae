import type {Formats} from './formats.js';
import type {Locale} from './locale.js';
import {findTranslation} from './registry.js';
import type {Sections} from './translation.js';

/**
 * The texts of one subject. German comes with the widget that uses it, so that a page loads no more than it shows;
 * other languages come from the registry.
 */
export class Section<T extends object> {
  readonly #name: keyof Sections;
  readonly #german: (formats: Formats) => T;
  readonly #made = new WeakMap<Locale, T>();

  constructor(name: keyof Sections, german: (formats: Formats) => T) {
    this.#name = name;
    this.#german = german;
  }

  of(locale: Locale): T {
    const made = this.#made.get(locale);
    if (made) return made;
    const registered = findTranslation(locale.lang)?.[this.#name] as ((formats: Formats) => T) | undefined;
    const terms = (registered ?? this.#german)(locale);
    this.#made.set(locale, terms);
    return terms;
  }
}
