import {usedStores} from '../feed/registry.js';

let watchers = 0;

const wakeOnReturn = () => {
  if (document.visibilityState === 'visible') for (const store of usedStores()) store.wake('return');
};

const wakeOnline = () => {
  for (const store of usedStores()) store.wake('online');
};

/** One set of page listeners for all stores, while there is anybody to wake. Returns the way to stop. */
export function watchPage(): () => void {
  if (watchers++ === 0) toggle('addEventListener');
  return () => {
    if (--watchers === 0) toggle('removeEventListener');
  };
}

function toggle(method: 'addEventListener' | 'removeEventListener'): void {
  document[method]('visibilitychange', wakeOnReturn);
  window[method]('pageshow', wakeOnReturn);
  window[method]('online', wakeOnline);
}
