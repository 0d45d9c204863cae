import type {Report} from './issue.js';

/** Nothing that the format names lies deeper below an entry; unknown keys may, and are not followed. */
const maxDepth = 8;

/** Controls but the line feed, lone surrogates, zero-width space, word joiner, byte order mark, bidi controls. */
const invisible = /(?!\n)[\p{Cc}\p{Cs}\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]/gu;

/**
 * A copy of a part of the document as all further reading wants it: `null`, blank texts and `__proto__` are gone,
 * texts are trimmed, in NFC and without invisible characters; a tab becomes a blank.
 */
export function tidy(value: unknown, path: readonly PropertyKey[], report: Report, depth = 0): unknown {
  if (typeof value === 'string') return tidyText(value, path, report);
  if (typeof value !== 'object' || value === null || depth > maxDepth) return value ?? undefined;
  if (Array.isArray(value)) return (value as unknown[]).map((item, index) => tidy(item, [...path, index], report, depth + 1));

  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(value)) {
    if (key === '__proto__') continue;
    const item = tidy((value as Record<string, unknown>)[key], [...path, key], report, depth + 1);
    if (item !== undefined) copy[key] = item;
  }
  return copy;
}

function tidyText(text: string, path: readonly PropertyKey[], report: Report): string | undefined {
  // a title of megabytes is not worth normalizing; the schema cuts what is left much shorter
  const bounded = text.length > 20_000 ? text.slice(0, 20_000) : text;
  const spaced = bounded.replace(/\r\n?/g, '\n').replace(/\t/g, ' ');
  const visible = spaced.replace(invisible, '');
  if (visible !== spaced) report('invisible-character', path, text);
  // marks and soft hyphens alone are nothing to read
  return /[^\s\xad\u200c-\u200f]/.test(visible) ? visible.normalize('NFC').trim() : undefined;
}
