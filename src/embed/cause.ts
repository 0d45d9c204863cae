import type {Placeholder} from './placeholder.js';
import {seenViolations} from './violations.js';

/** Why a placeholder shows what it shows, finer than the code of an error: one sentence each. */
export type Cause =
  | 'shown' | 'loading' | 'consent' | 'unknown-widget' | 'taken' | 'no-address'
  | 'csp' | 'trusted-types' | 'mixed-content' | 'fetch' | 'offline' | 'cors' | 'cors-cached' | 'unreachable' | 'network' | 'timeout'
  | 'http-missing' | 'http-forbidden' | 'http-server' | 'http'
  | 'html' | 'json' | 'empty' | 'encoding' | 'too-deep' | 'too-large' | 'version' | 'schema'
  | 'project' | 'inline' | 'address' | 'drawing' | 'aborted';

/** What can be said at once. `network` is what a browser says when it says nothing: see `probe`. */
export function findCause({host, isKnown, widget, loaded, failed, waitsForConsent}: Placeholder): Cause {
  if (!isKnown) return 'unknown-widget';
  if (waitsForConsent) return 'consent';
  if (!widget) return 'taken';
  const src = host.getAttribute('data-src')?.trim();
  if (!failed) return loaded ? 'shown' : src ? 'loading' : 'no-address';
  const {code, status = 0, error, url} = failed;
  if (code === 'host') {
    // Chromium says so in the error alone
    if (error.cause) return isRefused('require-trusted-types-for') || /\bTrusted/.test(error.message) ? 'trusted-types' : 'drawing';
    return loaded ? 'project' : src?.startsWith('#') ? 'inline' : 'address';
  }
  if (code === 'http') {
    if (status === 404 || status === 410) return 'http-missing';
    return status === 401 || status === 403 ? 'http-forbidden' : status >= 500 ? 'http-server' : 'http';
  }
  return code === 'network' && url ? networkCause(new URL(url)) : code;
}

function networkCause({href, origin, protocol}: URL): Cause {
  if (isRefused('connect-src', href, origin)) return 'csp';
  if (protocol === 'http:' && location.protocol === 'https:') return 'mixed-content';
  return navigator.onLine ? 'network' : 'offline';
}

/** Policies report no more of an address than its origin if it was redirected. */
function isRefused(directive: string, ...addresses: string[]): boolean {
  return seenViolations().some((seen) => seen.directive === directive && (addresses.length === 0 || addresses.includes(seen.blocked)));
}

/** Asks once more, in ways that tell apart what `network` may be. Only for who asks for a diagnosis. */
export async function probe(url: string): Promise<Cause> {
  const ask = (init: RequestInit) => fetch(url, {__proto__: null, credentials: 'omit', ...init} as RequestInit).then(() => true, () => false);
  if (typeof fetch !== 'function') return 'fetch';
  if (await ask({cache: 'reload'})) return isNative(fetch) ? 'cors-cached' : 'fetch';
  if (await ask({mode: 'no-cors', cache: 'no-store'})) return isNative(fetch) ? 'cors' : 'fetch';
  return isNative(fetch) ? 'unreachable' : 'fetch';
}

function isNative(given: unknown): boolean {
  return Function.prototype.toString.call(given).includes('[native code]');
}
