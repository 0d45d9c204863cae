// The hook that looks after every browser test for what is left: it has to see what there is.
import {expect} from '@open-wc/testing';
import {leaveTraces, traces} from '../support/no-traces.js';

describe('promise 3: the hook after each browser test', () => {
  it('finds nothing where nothing is', async () => {
    expect(await traces()).to.eql([]);
  });

  it('finds a cookie, an entry in each storage, a database and a cache', async () => {
    let found: string[] = [];
    await leaveTraces(async () => {
      document.cookie = 'seen=1';
      localStorage.setItem('a', '1');
      sessionStorage.setItem('b', '1');
      await caches.open('c');
      const request = indexedDB.open('d');
      await new Promise((resolve) => (request.onsuccess = resolve));
      found = await traces();
      document.cookie = 'seen=; max-age=0';
      localStorage.clear();
      sessionStorage.clear();
      await caches.delete('c');
      request.result.close();
      await new Promise((resolve) => (indexedDB.deleteDatabase('d').onsuccess = resolve));
    });

    expect(found).to.eql(['cookie seen=1', 'localStorage a', 'sessionStorage b', 'IndexedDB d', 'cache c']);
  });
});
