import {oneLine} from './markup.js';

const unsafe = /[\s"'<>\\^`{|}]/g;

/**
 * An address as a snippet writes it; what would end an attribute, or start a command of an editor, is percent-encoded.
 * So is a colon in a path: WordPress takes all before it for a scheme, and cuts it off.
 */
export function tidyAddress(address: string): string {
  const tidy = oneLine(address).replace(unsafe, (character) => (character === "'" ? '%27' : encodeURIComponent(character)));
  return isAbsolute(tidy) ? tidy : tidy.replace(/:/g, '%3A');
}

/** A folder always ends with a slash. */
export function tidyFolder(address: string): string {
  return tidyAddress(address).replace(/\/*$/, '/');
}

/** Whether it names its server. Everything else that is allowed starts at the root of the page's own. */
export function isAbsolute(address: string): boolean {
  return /^https?:\/\//i.test(address.trim());
}

/** `https:`, `http:`, or a path from the root: what is right on every page of a site. */
export function isUsable(address: string): boolean {
  const tidy = tidyAddress(address);
  return isAbsolute(tidy) ? URL.canParse(tidy) : /^\/(?!\/|%5C)/.test(tidy);
}

/** The server of an address, as a policy names it; `'self'` for the page's own. */
export function sourceOf(address: string): string {
  const tidy = tidyAddress(address);
  return isAbsolute(tidy) && URL.canParse(tidy) ? new URL(tidy).origin : "'self'";
}

/** The name of a server as people write it; empty for the page's own. */
export function hostOf(address: string): string {
  const tidy = tidyAddress(address);
  return isAbsolute(tidy) && URL.canParse(tidy) ? new URL(tidy).host : '';
}
