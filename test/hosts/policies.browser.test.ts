// HH-40 to HH-50: policies of a page, of its frame and of the servers.
import {expect} from '@open-wc/testing';
import {FaultFeed} from '../faults/server.js';
import {until} from '../support/dom.js';
import {expectDiagnosis, expectE0, expectEF} from './expectations.js';
import {openPage, read, shadow} from './open-page.js';
import {hasFailed, isReady, openFrame, untilTold} from './told.js';

/** The same server, under a name that is another origin. */
const otherHost = `http://127.0.0.1:${location.port}`;
const tls = await (await fetch('/tls-server')).text();
const inHttps = (page: string, query: Record<string, string> = {}) => `${tls}/hosts/${page}?${String(new URLSearchParams(query))}`;
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function neutralTexts(): Promise<string[]> {
  const {places, page} = await openPage('neutral');
  await until(() => read(places[1] as HTMLElement).includes('Kontinuierliche Kommunikation'));
  return places.map((place) => read(place).replaceAll(page.location.href, 'https://www.example.de/'));
}

describe('content security policies', () => {
  for (const how of ['header', 'meta']) {
    it(`HH-40, default-src 'self' as ${how}, all self-hosted: as on the neutral page, no violation`, async () => {
      await expectE0(await openPage(`hh-40-${how}`));
    });
  }

  it('HH-41, connect-src \'self\', feed elsewhere: what the author wrote; the diagnosis names connect-src', async () => {
    const opened = await openPage('hh-41', {query: {feed: new FaultFeed('ok').url}});
    expectEF(opened, {violations: 1, cause: 'csp', says: 'konnten nicht geladen werden'});
    await expectDiagnosis(opened, 'csp', /Content Security Policy der Seite verbietet Anfragen an 127\.0\.0\.1.*connect-src/s);
  });

  it('HH-42, style-src \'self\': segments of 0, 1, 11, 16, 32 and 33 of 33 are as wide as that', async () => {
    const {widgets, heard} = await openPage('hh-42');
    const shares = widgets.map((widget) => {
      const bar = shadow(widget, '.bar');
      const {width} = bar.getBoundingClientRect();
      const completed = bar.querySelector('.completed [part=segment]');
      return completed ? completed.getBoundingClientRect().width / width : 0;
    });
    [0, 1, 11, 16, 32, 33].forEach((count, index) => expect(shares[index], `${count} of 33`).to.be.closeTo(count / 33, 0.005));
    expect([heard.violations, heard.accidents]).to.eql([[], []]);
  });

  it('HH-43, nonce and strict-dynamic: as on the neutral page', async () => {
    await expectE0(await openPage('hh-43'));
  });
});

describe('trusted types', () => {
  it('HH-44, trusted-types foo: ready, one report', async () => {
    const opened = await openPage('hh-44-refused');
    expect(opened.heard.violations.filter((violation) => violation.startsWith('trusted-types')).length).to.be.at.most(1);
    opened.heard.violations.length = 0;
    await expectE0(opened);
  });

  it('HH-44, required, with initiative-widgets: ready', async () => {
    await expectE0(await openPage('hh-44-named'), {withoutAxe: true}); // no script comes in there
  });

  it('HH-44, required, with Lit of the page and both names: both ready', async () => {
    const opened = await openPage('hh-44-lit');
    expect(opened.page.document.querySelector('page-clock')?.shadowRoot?.textContent).to.contain('Uhr der Seite');
    await expectE0(opened, {withoutAxe: true, warnings: 1}); // that of the page's own Lit
  });

  it('HH-44, required and none: what the author wrote, one warning, and a diagnosis', async () => {
    const opened = await openPage('hh-44-none', {settles: false});
    await until(() => opened.page.InitiativeWidgets?.report().placeholders.every(({code}) => code === 'host') ?? false);
    expectEF(opened, {violations: null}); // Chromium tells scripts of none
    await expectDiagnosis(opened, 'trusted-types', /Trusted Types der Seite verbieten das Zeichnen/);
  });
});

describe('integrity and isolation', () => {
  it('HH-45, the right hash, own server and another: as on the neutral page', async () => {
    await expectE0(await openPage('hh-45', {query: {kind: 'match', integrity: ''}}));
    await expectE0(await openPage('hh-45', {query: {kind: 'foreign', integrity: '', host: otherHost}}));
  });

  for (const kind of ['mismatch', 'without-crossorigin', 'without-cors']) {
    it(`HH-45, ${kind}: what the author wrote`, async () => {
      const opened = await openPage('hh-45', {query: {kind, integrity: '', host: otherHost}, settles: false});
      await wait(300);
      expect(opened.page.InitiativeWidgets).to.equal(undefined);
      expectEF(opened);
    });
  }

  it('HH-46, COOP and COEP, script and feed with CORP from another origin: as on the neutral page', async () => {
    const opened = await openPage('hh-46', {query: {host: otherHost}});
    await expectE0(opened);
  });

  it('HH-47, the whole page in a sandbox without origin: ready, no storage is touched', async () => {
    const texts = await neutralTexts();
    const page = openFrame('/hosts/hh-47', 'allow-scripts');
    const {told, accidents, violations, warnings} = await untilTold(page, (answer) => isReady(answer) && answer.told[1] === texts[1]);

    expect(told).to.eql(texts);
    expect([accidents, violations, warnings]).to.eql([[], [], []]);
  });

  it('HH-48, a page with TLS, a feed without: what the author wrote, "unverschlüsselt blockiert"', async function () {
    if (!tls) this.skip();
    const page = openFrame(inHttps('hh-48', {feed: 'http://feed.invalid/feed.json', debug: 'data-debug'}));
    const {told, accidents, report} = await untilTold(page, (answer) => hasFailed(answer) && answer.told.every((text) => text.includes('Ursache')));

    for (const text of told) expect(text).to.contain('Stand der Stärkungsinitiative Industrie ansehen').and.contain('unverschlüsselt blockiert');
    expect(new Set(report?.placeholders.map(({cause}) => cause))).to.eql(new Set(['mixed-content']));
    expect(accidents).to.eql([]);
  });

  it('HH-48, a page without TLS, a feed with: as on the neutral page', async function () {
    if (!tls) this.skip();
    await expectE0(await openPage('hh-48', {query: {feed: `${tls}/data/staerkungsinitiative.json`}}));
  });

  // no script learns which of the first two it is: the sentence names both
  const either = /gibt die Daten für diese Seite nicht frei: Access-Control-Allow-Origin fehlt oder nennt eine andere Seite\./;
  for (const [what, answers, cause, sentence] of [
    ['no CORS header', ['nocors'], 'cors', either],
    ['the header of another partner', ['partner'], 'cors', either],
    ['a cached copy without it', ['stored', 'ok'], 'cors-cached', /im Zwischenspeicher des Browsers liegt aber eine Antwort ohne Access-Control-Allow-Origin/],
  ] as const) {
    it(`HH-49, ${what}: what the author wrote, and why`, async function () {
      const opened = await openPage('hh-49', {query: {feed: new FaultFeed(...answers).url, ...(answers.length > 1 && {warm: 'warm'})}});
      if (opened.page.InitiativeWidgets?.report().placeholders.every(({state}) => state === 'ready')) this.skip(); // nothing was kept
      expectEF(opened, {says: 'konnten nicht geladen werden'});
      await expectDiagnosis(opened, cause, sentence);
    });
  }

  it('HH-50, no referrer, all permissions refused: as on the neutral page', async () => {
    await expectE0(await openPage('hh-50'));
  });

  it('HH-50, X-Frame-Options: DENY on the host: as on the neutral page, in a window of its own', async function () {
    const texts = await neutralTexts();
    const page = open('/hosts/hh-50-denied', '_blank', 'width=800,height=600');
    if (!page) return this.skip();
    try {
      const {told, accidents, violations} = await untilTold(page, isReady);
      expect(told[0]).to.equal(texts[0]);
      expect([accidents, violations]).to.eql([[], []]);
    } finally {
      page.close();
    }
  });
});
