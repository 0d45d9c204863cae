const letters: Readonly<Record<string, string>> = {ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', '&': ' und '};
const longest = 60;

/** An id made of a title: "Ausbau des Breitbandnetzes" gives `ausbau-des-breitbandnetzes`; whole words, at most 60 letters. */
export function slug(text: string): string {
  const plain = text
    .toLowerCase()
    .replace(/[äöüß&]/g, (letter) => letters[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (plain.length <= longest) return plain || 'eintrag';
  const cut = plain.slice(0, longest + 1);
  return cut.slice(0, Math.max(cut.lastIndexOf('-'), 1));
}

/** The same, with a number where it is taken. */
export function freeSlug(text: string, taken: ReadonlySet<string>): string {
  const wanted = slug(text);
  if (!taken.has(wanted)) return wanted;
  let number = 2;
  while (taken.has(`${wanted}-${number}`)) number++;
  return `${wanted}-${number}`;
}
