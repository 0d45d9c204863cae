// HH-59 to HH-68: what tools make of a page and its scripts.
import {expect} from '@open-wc/testing';
import {FaultFeed} from '../faults/server.js';
import {until} from '../support/dom.js';
import {leaveTraces} from '../support/no-traces.js';
import {expectDiagnosis, expectE0, expectEF} from './expectations.js';
import {isSettled, openPage, placesIn, read, shadow, widgetOf, type OpenPage, type PageWindow} from './open-page.js';

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const allSettled = (page: PageWindow) => placesIn(page).length > 0 && placesIn(page).every(isSettled);

describe('minifiers, delayers and bundlers', () => {
  it('HH-59, without quotes, optional tags and types: as on the neutral page', async () => {
    await expectE0(await openPage('hh-59'));
  });

  for (const tool of ['rocket', 'litespeed', 'perfmatters', 'cloudflare', 'flying']) {
    it(`HH-60, a script that ${tool} delays: what the author wrote, then as on the neutral page; the first click is not lost`, async () => {
      const opened = await openPage('hh-60', {query: {tool}, settles: false});
      await wait(100);
      expectEF(opened);
      const {document} = opened.page;
      let clicks = 0;
      document.addEventListener('click', (event) => {
        if (!event.defaultPrevented) clicks++;
        event.preventDefault(); // the page stays for the rest of the test
      });
      document.querySelector<HTMLElement>('.initiative-widget a')?.click();
      await until(() => allSettled(opened.page));
      expect(clicks).to.equal(1);
      await expectE0(opened);
    });
  }

  it('HH-61, type=module removed and defer added: embed.js as on the neutral page', async () => {
    await expectE0(await openPage('hh-61'));
  });

  it('HH-61, type=module removed from the ES module: what the author wrote', async () => {
    const opened = await openPage('hh-61-elements', {settles: false});
    expect(opened.heard.accidents.splice(0)).to.have.length(1); // the syntax error that the tool has made
    expectEF(opened);
  });

  it('HH-61, a script made anew, without currentScript: as on the neutral page', async () => {
    await expectE0(await openPage('hh-61-again'));
  });

  for (const [name, what] of [
    ['concat', 'behind a file without semicolon, and not the last'], ['strict', 'behind "use strict"'], ['mark', 'behind a byte order mark'],
    ['inline', 'in the page itself'], ['module', 'as a module'], ['defer', 'with defer in the head'], ['head', 'in the head, before all placeholders'],
  ] as const) {
    it(`HH-62, our file ${what}: as on the neutral page`, async () => {
      const opened = await openPage(`hh-62-${name}`, {query: name === 'inline' ? {inline: ''} : {}});
      if (name === 'concat') expect([opened.page['before'], opened.page['after']]).to.eql([1, 2]);
      await expectE0(opened);
    });
  }
});

describe('consent', () => {
  const forget = (name: string) => void (document.cookie = `${name}=; max-age=0; path=/`);

  it('HH-63, klaro: refused, accepted later, withdrawn', async () => {
    await leaveTraces(async () => {
      const opened = await openPage('hh-63-klaro', {settles: false});
      type Manager = {updateConsent(name: string, value: boolean): void; saveAndApplyConsents(): void};
      const manager = () => (opened.page['klaro'] as {getManager(): Manager}).getManager();
      await expectConsent(opened, (isGiven) => {
        manager().updateConsent('initiative', isGiven);
        manager().saveAndApplyConsents();
      });
      forget('klaro-test');
    });
  });

  it('HH-63, vanilla-cookieconsent: refused, accepted later, withdrawn', async () => {
    await leaveTraces(async () => {
      const opened = await openPage('hh-63-cookieconsent', {settles: false});
      const tool = opened.page['CookieConsent'] as {acceptCategory(names: string | string[]): void};
      await expectConsent(opened, (isGiven) => tool.acceptCategory(isGiven ? ['content'] : []));
      forget('cookieconsent-test');
    });
  });

  async function expectConsent(opened: OpenPage, answer: (isGiven: boolean) => void): Promise<void> {
    await wait(100);
    answer(false);
    await wait(50);
    expect(opened.page.InitiativeWidgets).to.equal(undefined);
    expectEF(opened);
    answer(true);
    await until(() => allSettled(opened.page));
    await expectE0(opened, {shift: 1}); // the tool's own window comes and goes
    answer(false);
    await wait(50);
    expect(read(opened.places[0] as HTMLElement), 'what is shown stays').to.contain('Stand gemeldet zu 5 von 18');
  }
});

describe('blockers, previews and missing scripts', () => {
  it('HH-65, script aborted: what the author wrote', async () => {
    const opened = await openPage('hh-65-script', {query: {blocked: new FaultFeed('reset').url}, settles: false});
    expectEF(opened);
  });

  it('HH-65, feed aborted: what the author wrote, and a diagnosis', async () => {
    const opened = await openPage('hh-65-feed', {query: {feed: new FaultFeed('reset').url}});
    expectEF(opened, {says: 'konnten nicht geladen werden'});
    await expectDiagnosis(opened, 'unreachable', /antwortet nicht, oder ein Werbeblocker/);
  });

  it('HH-65, hidden by class: hidden, as the page wants it', async () => {
    const {places} = await openPage('hh-65-class');
    for (const place of places) expect(place.getBoundingClientRect().height).to.equal(0);
  });

  it('HH-66, a preview by innerHTML with a script that does not run, the loader there before: as on the neutral page', async () => {
    const opened = await openPage('hh-66', {settles: false});
    await until(() => allSettled(opened.page));
    await expectE0(opened, {shift: 1}); // nothing was reserved for what was not there
  });

  it('HH-67, JavaScript off: what the author wrote', async () => {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-same-origin');
    frame.src = '/hosts/hh-67-off';
    document.body.append(frame);
    await new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
    const links = [...(frame.contentDocument as Document).querySelectorAll('.initiative-widget a')];
    expect(links).to.have.length(4);
    for (const link of links) expect(link.getBoundingClientRect().height).to.be.above(0);
    frame.remove();
  });

  for (const [name, what] of [['hangs', 'a script that hangs'], ['404', 'a script that is not there'], ['html', 'a script as text/html with nosniff']] as const) {
    it(`HH-67, ${what}: what the author wrote`, async () => {
      const opened = await openPage(`hh-67-${name}`, {settles: false, waits: name === 'hangs' ? 'parsed' : 'load'});
      expect(opened.page.InitiativeWidgets).to.equal(undefined);
      expectEF(opened);
    });
  }
});

describe('frameworks', () => {
  for (const name of ['react', 'vue'] as const) {
    it(`HH-68, ${name === 'react' ? 'React 19' : 'Vue 3'} owns the page: no hydration error, also after a change of key and of an attribute`, async () => {
      const opened = await openPage(`hh-68-${name}`);
      const update = opened.page['update'] as (next: object) => unknown;
      await until(() => allSettled(opened.page));
      await expectE0(opened, {infos: 3, shift: 0.1});
      const before = [...opened.places];

      await update({key: 1, heading: undefined});
      await until(() => allSettled(opened.page) && opened.places[0] !== before[0]);
      await expectE0(opened, {infos: 3, shift: 1}); // all is new

      await update({key: 1, heading: 'Neuer Titel'});
      await until(() => shadow(widgetOf(opened.places[0] as HTMLElement) as HTMLElement, '.heading').textContent.includes('Neuer Titel'));
      expect(opened.page['problems']).to.eql([]);
      expect(opened.heard.warnings).to.eql([]);
    });
  }
});
