/** Text without what it ends with of some characters. A pattern that ends in `$` would look at each run of them once for each of its letters. */
export function trimEnd(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && characters.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
