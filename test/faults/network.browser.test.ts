// Rows N of the catalogue: what a network can do to a feed.
import {expect} from '@open-wc/testing';
import {listenToConsole} from '../support/console.js';
import {part, parts, until} from '../support/dom.js';
import {FaultFeed, refused, withoutTls} from './server.js';
import {countRequests, drawn, hurry, later, listenForAccidents, messages, retry, visit, wait} from './visitor.js';

const {L, slow, M1, S} = messages;
const endsWith = (heard: readonly string[], last: string) => () => heard.at(-1) === last;

describe('a fault of the network', () => {
  it('N1, offline at start: the page author’s content, loading, then M1 and a button', async () => {
    hurry(5);
    const said = listenToConsole();
    const {widget, heard, seen} = visit({src: new FaultFeed('reset').url});
    await drawn(widget);
    expect(widget.matches(':state(loading)')).to.equal(true);
    expect(seen()).to.equal('Zur Seite');
    await until(endsWith(heard, 'error network'));

    expect(heard).to.eql(['retry 2', 'retry 3', 'error network']);
    expect(seen()).to.equal(`Zur Seite ${M1} ${retry}`);
    expect(said()).to.have.length(1);
  });

  it('N1, offline at start with a copy in the cache: old data with S', async function () {
    hurry(5);
    const feed = new FaultFeed('expired');
    await (await fetch(feed.url, {credentials: 'omit', referrerPolicy: 'no-referrer'})).text();
    await feed.answer('reset');
    if (!await fetch(feed.url, {credentials: 'omit', cache: 'force-cache'}).catch(() => null)) this.skip(); // see .config/fault-rows.js
    const {heard, seen} = visit({src: feed.url});
    await until(endsWith(heard, 'error network'));

    expect(heard).to.eql(['retry 2', 'retry 3', 'load stale', 'error network']);
    expect(seen()).to.contain('Antwort 1').and.contain(`${S} ${retry}`).and.not.contain('Zur Seite');
  });

  it('N2, online again: data within a second', async () => {
    hurry(5);
    const feed = new FaultFeed('reset');
    const {heard, seen} = visit({src: feed.url});
    await until(endsWith(heard, 'error network'));
    await feed.answer('ok');
    const start = performance.now();
    window.dispatchEvent(new Event('online'));
    await until(endsWith(heard, 'load'));

    expect(performance.now() - start).to.be.below(1000);
    expect(seen()).to.contain('Antwort').and.not.contain(M1);
  });

  for (const [fault, src] of [
    ['N3, connection refused', refused],
    ['N9, DNS failure', 'http://feed.invalid/feed.json'],
    ['N9, TLS that fails', withoutTls],
  ] as const) {
    it(`${fault}: M1 after three tries`, async () => {
      hurry(5, 0.1);
      const requests = countRequests();
      const said = listenToConsole();
      const {heard, seen} = visit({src: `${src}?${fault.length}`});
      await until(endsWith(heard, 'error network'));

      expect(heard).to.eql(['retry 2', 'retry 3', 'error network']);
      expect(requests()).to.equal(4); // three tries, and one look into the cache
      expect(seen()).to.equal(`Zur Seite ${M1} ${retry}`);
      expect(said()).to.have.length(1);
    });
  }

  it('N4, reset before headers twice: loading, then data', async () => {
    hurry(5);
    const feed = new FaultFeed('reset');
    const said = listenToConsole();
    const {widget, heard, seen} = visit({src: feed.url});
    // Firefox repeats a reset request by itself, so the server cannot count the tries
    widget.addEventListener('initiative-retry', ({attempt}) => void (attempt === 3 && feed.answer('ok')));
    await until(endsWith(heard, 'load'));

    expect(heard).to.eql(['retry 2', 'retry 3', 'load']);
    expect(seen()).to.contain('Antwort').and.not.contain('Zur Seite');
    expect(said()).to.eql([]);
  });

  it('N5, short body twice: loading, then data', async () => {
    hurry(5);
    const feed = new FaultFeed('cut', 'cut', 'ok');
    const {heard, seen} = visit({src: feed.url});
    await until(endsWith(heard, 'load'));

    expect(heard).to.eql(['retry 2', 'retry 3', 'load']);
    expect(seen()).to.contain('Antwort 3');
    expect((await feed.log()).count).to.equal(3);
  });

  for (const [row, fault] of [['N6, no answer at all', 'silent'], ['N7, body stalls after 10 bytes', 'stall'], ['N8, one byte a second', 'drip']] as const) {
    it(`${row}: loading, a second sentence, M1 after three tries`, async () => {
      hurry(25, 0.1);
      const feed = new FaultFeed(fault);
      const {widget, heard, seen} = visit({src: feed.url}, {author: ''});
      await drawn(widget);
      expect(seen()).to.equal(`${L} ${slow}`);
      const delay = (name: string) => getComputedStyle(part(widget, 'message').querySelector(name) as Element).animationDelay;
      expect([delay('.loading'), delay('.slow')]).to.eql(['0.3s', '5s']);
      await until(endsWith(heard, 'error timeout'));

      expect(heard).to.eql(['retry 2', 'retry 3', 'error timeout']);
      expect(seen()).to.equal(`${M1} ${retry}`);
    });
  }

  it('N10, widget removed while loading: nothing, and the request ends', async () => {
    const accidents = listenForAccidents();
    const feed = new FaultFeed('silent');
    const {widget, heard} = visit({src: feed.url});
    while ((await feed.log()).open !== 1) await wait(10);
    widget.remove();
    while ((await feed.log()).open !== 0) await wait(10);

    expect(heard).to.eql([]);
    expect(accidents()).to.eql([]);
    expect((await feed.log()).count).to.equal(1);
  });

  it('N11, widget moved while loading: data by one request', async () => {
    const feed = new FaultFeed('slow');
    const {widget, heard, seen} = visit({src: feed.url});
    while ((await feed.log()).open !== 1) await wait(10);
    const place = document.createElement('section');
    document.body.append(place);
    later(() => place.remove());
    place.append(widget);
    await until(endsWith(heard, 'load'));

    expect(seen()).to.contain('Antwort 1');
    expect((await feed.log()).count).to.equal(1);
  });

  for (const [row, wake] of [
    ['N12, tab hidden for an hour', () => document.dispatchEvent(new Event('visibilitychange'))],
    ['N13, back/forward cache', () => window.dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}))],
  ] as const) {
    it(`${row}: old data at once, new ones quietly, by one request`, async () => {
      const feed = new FaultFeed('ok', 'slow');
      const {widget, heard, seen} = visit({src: feed.url});
      await until(endsWith(heard, 'load'));
      const {now} = Date;
      Date.now = () => now() + 3_600_000;
      later(() => {
        Date.now = now;
      });
      wake();
      await drawn(widget);
      expect(widget.matches(':state(loading)')).to.equal(true);
      expect(seen()).to.contain('Antwort 1').and.not.contain(L);
      expect(parts(widget, 'message')).to.have.length(0);
      await until(() => heard.length === 2);

      expect(heard).to.eql(['load', 'load']);
      expect(seen()).to.contain('Antwort 2');
      expect((await feed.log()).count).to.equal(2);
    });
  }

  it('N14, 20 widgets, 3 of them with another address: data by two requests', async () => {
    const [first, second] = [new FaultFeed('ok'), new FaultFeed('ok')];
    const visits = Array.from({length: 20}, (_, index) => visit({src: (index % 7 === 3 ? second : first).url}));
    await until(() => visits.every(({heard}) => heard.length > 0));

    expect(visits.map(({heard}) => heard.join())).to.eql(visits.map(() => 'load'));
    expect([(await first.log()).count, (await second.log()).count]).to.eql([1, 1]);
  });

  it('N15, address changed while loading: only the new feed', async () => {
    const accidents = listenForAccidents();
    const [first, second] = [new FaultFeed('silent'), new FaultFeed('ok')];
    const {widget, heard, seen} = visit({src: first.url});
    while ((await first.log()).open !== 1) await wait(10);
    widget.src = second.url;
    await until(endsWith(heard, 'load'));
    while ((await first.log()).open !== 0) await wait(10);

    expect(heard).to.eql(['load']);
    expect(seen()).to.contain('Antwort 1').and.not.contain(L);
    expect(accidents()).to.eql([]);
  });

  it('N16, a slow first and a fast second reload: the newest wins, one request at a time', async () => {
    const feed = new FaultFeed('ok', 'silent', 'ok');
    const {widget, heard, seen} = visit({src: feed.url});
    await until(endsWith(heard, 'load'));
    widget.reload();
    while ((await feed.log()).open !== 1) await wait(10);
    widget.reload();
    await until(() => heard.length === 2);

    expect(seen()).to.contain('Antwort 3');
    const {count} = await feed.log();
    expect(count).to.equal(3);
    while ((await feed.log()).open !== 0) await wait(10);
  });
});
