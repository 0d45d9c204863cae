// Comes with every browser test (see web-test-runner.config.js): after each, nothing may be left on the visitor's device, and nothing
// may have been fetched from third parties.

import {thirdPartyRequests} from './requests.js';

/** Where a page can leave something, with what is there. */
export async function traces(): Promise<string[]> {
  const databases = await indexedDB.databases?.() ?? [];
  const stores = await caches.keys();
  return [
    ...document.cookie.split('; ').filter(Boolean).map((cookie) => `cookie ${cookie}`),
    ...Object.keys(localStorage).map((key) => `localStorage ${key}`),
    ...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`),
    ...databases.map(({name}) => `IndexedDB ${name}`),
    ...stores.map((name) => `cache ${name}`),
    ...thirdPartyRequests(window).map((name) => `request ${name}`),
  ];
}

/** Pages of one run share a device: whoever leaves something on purpose has it for itself until it is gone again. */
export async function leaveTraces(act: () => Promise<void>): Promise<void> {
  await navigator.locks.request('device', act);
}

afterEach(async () => {
  const found = await navigator.locks.request('device', {mode: 'shared'}, traces);
  performance.clearResourceTimings();
  if (found.length > 0) throw new Error(`This left traces: ${found.join(', ')}`);
});
