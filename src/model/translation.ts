import type {Translatable} from './feed.js';

/** A text of the feed, with its language where that differs from the one asked for. */
export interface FeedText {
  readonly text: string;
  readonly lang?: string;
}

/**
 * A text field in the language asked for, or else in the feed's own language; `null` where there is none.
 */
export function feedText<T extends Translatable>(
  entity: T,
  field: keyof T & string,
  lang: string,
  feedLanguage: string,
): FeedText | null {
  const translated = Object.hasOwn(entity.translations ?? {}, lang) ? entity.translations?.[lang] : undefined;
  if (translated && Object.hasOwn(translated, field)) return {text: translated[field] ?? ''};
  const text = entity[field];
  if (typeof text !== 'string') return null;
  return sameLanguage(lang, feedLanguage) ? {text} : {text, lang: feedLanguage};
}

/** `de-AT` and `de-simple` read as German. */
export function sameLanguage(a: string, b: string): boolean {
  return a.split('-', 1)[0]?.toLowerCase() === b.split('-', 1)[0]?.toLowerCase();
}
