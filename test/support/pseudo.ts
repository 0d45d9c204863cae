import {de} from '../../src/i18n/locales/de.js';
import type {Translation} from '../../src/i18n/translation.js';

const letters = 'ابتثجحخدذرزسشصضطظعغفقكلمنه';

/** The text in letters that are written from right to left, a third longer, with its numbers as they are. */
export function mirror(text: string): string {
  const mirrored = text.replace(/\p{L}/gu, (letter) => letters[letter.toLowerCase().charCodeAt(0) % letters.length] ?? 'ا');
  return mirrored.replace(/\p{L}{4,}/gu, (word) => word + word.slice(0, Math.ceil(word.length / 3)));
}

function mirrorAll(value: unknown): unknown {
  if (typeof value === 'string') return mirror(value);
  if (typeof value === 'function') return (...args: unknown[]) => mirrorAll((value as (...all: unknown[]) => unknown)(...args));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mirrorAll(item)]));
}

/** A language that nobody speaks: whatever is not in it when it is chosen was written past the translations. */
export const pseudo: Translation = {
  ...de,
  lang: 'qpr',
  card: (formats) => mirrorAll(de.card(formats)) as ReturnType<Translation['card']>,
  common: (formats) => mirrorAll(de.common(formats)) as ReturnType<Translation['common']>,
  progress: (formats) => mirrorAll(de.progress(formats)) as ReturnType<Translation['progress']>,
  project: (formats) => mirrorAll(de.project(formats)) as ReturnType<Translation['project']>,
  timeline: (formats) => mirrorAll(de.timeline(formats)) as ReturnType<Translation['timeline']>,
};
