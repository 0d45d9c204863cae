/** A name and its value; `null` leaves the attribute out. */
export type Attribute = readonly [name: string, value: string | null];

const blanks = /[\t\n\v\f\r\u0085\u2028\u2029 ]/g;
/** What XML has no way to write, and what is invisible and changes how a line is read. */
const unwritable = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]|[\ufdd0-\ufdef]|[\ufffe\uffff]/gu;
/** Besides what HTML asks for: brackets and braces are commands in WordPress, Joomla and Contao, and WordPress eats backslashes. */
const special = /[&<>"[\]{}\\]|-(?=-)/g;

/** A text on one line, without what does not belong into one. */
export function oneLine(text: string): string {
  return text.replace(blanks, ' ').replace(unwritable, '').replace(/ {2,}/g, ' ').trim();
}

/** Whether there is anything to read or to hear. */
export function isReadable(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(oneLine(text));
}

/** For text and for attributes in double quotes. Numbers only: XML knows no names of characters but five, and editors change those. */
export function escapeText(text: string): string {
  return oneLine(text).replace(special, (character) => `&#${character.charCodeAt(0)};`);
}

/** An element on one line, as HTML and XML both read it. */
export function element(name: string, attributes: readonly Attribute[], content = ''): string {
  const written = attributes.flatMap(([key, value]) => {
    if (value === null) return [];
    // only numbers and colours get there, and filters that read declarations understand no `&#45;`
    return [` ${key}="${key === 'style' ? value : escapeText(value)}"`];
  });
  return `<${name}${written.join('')}>${content}</${name}>`;
}
