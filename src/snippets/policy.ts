import {sourceOf} from './address.js';
import type {Choice} from './choice.js';

/** What the page's Content Security Policy has to allow, and nothing more. */
export function writePolicy({variant, places}: Choice): string {
  const scripts = sourceOf(places.scripts);
  return variant === 'frame'
    ? `script-src ${scripts}; frame-src ${scripts}`
    : `script-src ${scripts}; connect-src ${sourceOf(places.feed)}`;
}

/** What is allowed besides where a page asks for Trusted Types. */
export const trustedTypesPolicy = 'trusted-types initiative-widgets';
