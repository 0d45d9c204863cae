// HH-70 to HH-76: what comes in place of a feed, or as one.
import {expect} from '@open-wc/testing';
import {FaultFeed} from '../faults/server.js';
import {until} from '../support/dom.js';
import {openLinksIn, unsafeIn} from '../support/safety.js';
import {expectDiagnosis, expectE0, expectEF} from './expectations.js';
import {feedRequests, hasState, isSettled, later, openPage, placesIn, read, shadow, widgetOf, type PageWindow} from './open-page.js';

const link = 'Stand der Stärkungsinitiative Industrie ansehen';

describe('answers that are no feed', () => {
  for (const [what, answer, cause, sentence, says] of [
    ['404', '404', 'http-missing', /gibt es nichts \(Status 404\)/, 'nicht gefunden'],
    ['403', '403', 'http-forbidden', /verweigert den Zugriff \(Status 403\)/, 'derzeit nicht verfügbar'],
    ['500', '500', 'http-server', /meldet einen Fehler \(Status 500\)/, 'derzeit nicht verfügbar'],
    ['418', '418', 'http', /antwortet nicht mit Status 200 \(Status 418\)/, 'derzeit nicht verfügbar'],
    ['HTML as 200', 'html', 'html', /liegt eine Webseite/, 'derzeit nicht lesbar'],
    ['an empty body', 'empty', 'empty', /Die Datei ist leer/, 'derzeit nicht lesbar'],
    ['a wrong Content-Encoding', 'brotli', 'cors', /./, 'konnten nicht geladen werden'],
  ] as const) {
    it(`HH-70, ${what}: what the author wrote, and a sentence of its own`, async () => {
      const opened = await openPage('hh-70', {query: {feed: new FaultFeed(answer).url}});
      expectEF(opened, {says});
      // what a browser makes of a wrong encoding is a network error like others
      if (answer !== 'brotli') await expectDiagnosis(opened, cause, sentence);
    });
  }

  it('HH-70, truncated: what the author wrote, and a sentence of its own', async () => {
    const opened = await openPage('hh-70', {query: {feed: '/variant/truncated.json'}});
    expectEF(opened, {says: 'derzeit nicht lesbar'});
    await expectDiagnosis(opened, 'json', /Die Datei ist kein JSON/);
  });

  for (const [what, name] of [['with a byte order mark', 'mark'], ['as text/plain', 'plain']] as const) {
    it(`HH-70, ${what}: as on the neutral page`, async () => {
      await expectE0(await openPage('hh-70', {query: {feed: `/variant/${name}.json`}}));
    });
  }
});

describe('a feed that takes its time', () => {
  const open = async (feed: string) => {
    const opened = await openPage('hh-71', {query: {feed}, settles: false});
    await until(() => opened.widgets.length === 4);
    return opened;
  };
  const fallbackIsSeen = (page: PageWindow) => [...page.document.querySelectorAll('.initiative-widget a')].every((node) => node.getBoundingClientRect().height > 0);

  it('HH-71, after 9 s: what the author wrote until then, then as on the neutral page; nothing above moves', async () => {
    const opened = await open('/variant/slow.json?delay=900');
    expect(fallbackIsSeen(opened.page)).to.equal(true);
    const {top} = (opened.page.document.getElementById('before') as HTMLElement).getBoundingClientRect();
    await until(() => placesIn(opened.page).every(isSettled));
    expect((opened.page.document.getElementById('before') as HTMLElement).getBoundingClientRect().top).to.equal(top);
    await expectE0(opened);
  });

  it('HH-71, after 20 s: an attempt ends after 10 s, the last of three after 36 s, what the author wrote stays', async () => {
    const started = performance.now();
    const opened = await open('/variant/slow.json?delay=2000');
    await until(() => placesIn(opened.page).every(isSettled));
    expect(performance.now() - started).to.be.within(2500, 6000); // ten times that
    expectEF(opened, {says: 'konnten nicht geladen werden', cause: 'timeout'});
  });

  it('HH-71, never, then there on retry: the message and a button, then the data; nothing above moves', async () => {
    const feed = new FaultFeed('silent');
    const opened = await open(feed.url);
    await until(() => placesIn(opened.page).every(isSettled));
    expectEF(opened, {says: 'Erneut versuchen', cause: 'timeout'});
    await expectDiagnosis(opened, 'timeout', /in 10 Sekunden nicht alles geschickt/);
    const {top} = (opened.page.document.getElementById('before') as HTMLElement).getBoundingClientRect();
    await feed.answer('ok');
    shadow(opened.widgets[0] as HTMLElement, '[part=retry]').click();
    const charts = opened.places.slice(0, 3); // the project of the card is not in that feed
    await until(() => charts.every((place) => read(place).includes('Antwort') && !hasState(widgetOf(place) as HTMLElement, 'loading')));
    for (const place of charts) expect(place.querySelector('a')?.getBoundingClientRect().height).to.equal(0);
    expect((opened.page.document.getElementById('before') as HTMLElement).getBoundingClientRect().top).to.equal(top);
  });
});

describe('feeds that are dangerous, odd or many', () => {
  it('HH-72, XSS strings in every text and address: text only, no navigation, no request', async () => {
    const {page, widgets, heard, places} = await openPage('hh-72');
    const {title, location: {href}} = page.document;
    for (const widget of widgets) {
      for (const details of widget.shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
      expect([...unsafeIn(widget), ...openLinksIn(widget)]).to.eql([]);
      for (const anchor of widget.shadowRoot?.querySelectorAll('a') ?? []) {
        expect(anchor.protocol).to.match(/^(https?|mailto|tel):$/);
        anchor.dispatchEvent(new page.MouseEvent('mouseover', {bubbles: true}));
      }
    }
    expect(read(places[0] as HTMLElement)).to.contain('<img src=x onerror=').and.contain('{{7*7}}');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect([page.document.title, page.location.href]).to.eql([title, href]);
    const asked = page.performance.getEntriesByType('resource').map(({name}) => new URL(name).pathname);
    expect(asked.filter((path) => !/^\/(test\/hosts|built|variant)\//.test(path))).to.eql([]);
    expect([heard.accidents, heard.violations]).to.eql([[], []]);
  });

  for (const [feed, sentence] of [
    ['empty', 'Noch keine Projekte veröffentlicht.'],
    ['minimal', 'Zu 1 befristeten Projekt ist kein Stand gemeldet.'],
    ['open-ends', 'Mindestens 1, höchstens 8 von 13 befristeten Projekten abgeschlossen; zu 7 fehlt der Stand.'],
    ['all-ongoing', '10 von 10 Daueraufgaben als laufend gemeldet.'],
    ['everything-completed', '8 von 8 befristeten Projekten abgeschlossen (100 %).'],
    ['nothing-reported', 'Zu keinem der 8 befristeten Projekte ist ein Stand gemeldet.'],
    ['no-groups', 'Keines der 3 befristeten Projekte ist als abgeschlossen gemeldet; zu'],
    ['long-words', 'Straßenbahnhaltestellenüberdachungsbegrünungspatenschaftsvereinbarung'],
    ['right-to-left', 'יוזמה בדיונית'],
    ['same-day', '1 von 4 befristeten Projekten abgeschlossen (25 %).'],
    ['english', 'A Fictional Initiative in English'],
    ['very-many', 'Mindestens 16, höchstens 64 von 160 befristeten Projekten abgeschlossen; zu 48 fehlt der St'],
  ] as const) {
    it(`HH-73, ${feed}: readable, the right sentence, nothing sticks out`, async () => {
      const {widgets, places, heard, page, frame} = await openPage('hh-73', {query: {feed}, width: 360});
      for (const widget of widgets) {
        const root = shadow(widget, '.root');
        expect(root.scrollWidth).to.be.at.most(root.clientWidth + 1);
        expect(hasState(widget, 'failed')).to.equal(false);
      }
      expect(read(places[0] as HTMLElement)).to.contain(sentence).and.not.match(/undefined|NaN|null|\[object/);
      expect(read(places[0] as HTMLElement)).not.to.contain(link);
      expect(page.document.documentElement.scrollWidth).to.be.at.most(frame.clientWidth);
      expect(heard.accidents).to.eql([]);
    });
  }

  it('HH-73, HTML entities, titles of 300 letters, equal ids, "fortlaufend", "ab 2017", "bis 2022": as written, both shown', async () => {
    const {places, widgets, heard} = await openPage('hh-73-entities');
    await until(() => read(places[1] as HTMLElement).includes('Gleiche Kennung'));
    const gantt = read(places[1] as HTMLElement);
    for (const text of ['Bau &amp; Betrieb &lt;b&gt;', 'Donaudampfschifffahrt', 'Gleiche Kennung', 'fortlaufend', 'ab 2017', 'bis 2022']) expect(gantt).to.contain(text);
    for (const widget of widgets) expect(shadow(widget, '.root').scrollWidth).to.be.at.most(shadow(widget, '.root').clientWidth + 1);
    expect(heard.accidents).to.eql([]);
  });

  it('HH-74, a newer minor with an unknown code: counted as not reported', async () => {
    const {places, heard} = await openPage('hh-70', {query: {feed: '/variant/next-minor.json'}});
    const counted = /Stand nicht gemeldet: (\d+)/.exec(read(places[0] as HTMLElement))?.[1];
    expect(counted).to.equal('14');
    expect(read(places[0] as HTMLElement)).not.to.contain('verzaubert');
    expect(heard.accidents).to.eql([]);
  });

  it('HH-74, a newer major: what the author wrote, code version', async () => {
    const opened = await openPage('hh-70', {query: {feed: '/variant/next-major.json'}});
    expectEF(opened, {says: 'Diese Anzeige ist veraltet', cause: 'version'});
    await expectDiagnosis(opened, 'version', /für eine andere Version/);
  });

  it('HH-75, 30 cards and 3 gantts, three feeds: 3 requests', async () => {
    const {page, widgets} = await openPage('hh-75');
    expect(widgets).to.have.length(33);
    expect(page.performance.getEntriesByType('resource').filter(({name}) => name.includes('/data/staerkungsinitiative.json'))).to.have.length(3);
    expect(feedRequests(page)).to.equal(0); // each has a query
  });

  it('HH-76, a service worker that gives a stale feed: shown, with its date; one that gives an offline page: what the author wrote', async () => {
    const scope = '/test/hosts/worker/';
    const registration = await navigator.serviceWorker.register(`${scope}worker.js`, {scope});
    later(() => void registration.unregister());
    const worker = registration.installing ?? registration.waiting ?? registration.active;
    await until(() => worker?.state === 'activated');
    const frame = document.createElement('iframe');
    frame.style.cssText = 'position: fixed; inset: 0 auto auto 0; width: 800px; height: 600px';
    frame.src = `${scope}stale.html`;
    document.body.append(frame);
    later(() => frame.remove());
    await new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
    const page = frame.contentWindow as PageWindow;
    await until(() => placesIn(page).every(isSettled));

    for (const place of placesIn(page)) expect(read(place)).to.contain('Von gestern').and.contain('29.02.2024');
    expect(page.heard.accidents).to.eql([]);
    for (const place of placesIn(page)) place.dataset['src'] = '/data/staerkungsinitiative.json?offline';
    await until(() => placesIn(page).every((place) => hasState(widgetOf(place) as HTMLElement, 'failed')));
    expectEF({frame, page, heard: page.heard, places: placesIn(page), widgets: placesIn(page).flatMap((place) => widgetOf(place) ?? [])}, {cause: 'html', says: 'derzeit nicht lesbar'});
  });
});
