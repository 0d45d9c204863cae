/**
 * The attributes in the address of a framed page, `?widget=card;project=p1`: separated by `;`, for an ampersand would need
 * an entity in a snippet. What is no name of an attribute is left out.
 */
export function readQuery(search: string): ReadonlyMap<string, string> {
  const pairs = search.slice(1).split(/[;&]/).map((part) => {
    const [name = '', ...value] = part.split('=');
    return [name, decode(value.join('='))] as const;
  });
  return new Map(pairs.filter(([name]) => /^[a-z][a-z-]*$/.test(name)));
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}

/** The feed that a framed page shows: nobody shows foreign numbers under a partner's name, so `asked` has to be of an allowed origin. */
export function chooseFeed(asked: string | undefined, own: string, page: string, allowed: readonly string[]): {readonly src: string; readonly isRefused: boolean} {
  if (!asked) return {src: own, isRefused: false};
  const url = URL.canParse(asked, page) ? new URL(asked, page) : null;
  const isAllowed = url !== null && [new URL(page).origin, ...allowed].includes(url.origin);
  return isAllowed ? {src: url.href, isRefused: false} : {src: own, isRefused: true};
}
