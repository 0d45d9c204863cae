// HH-20 to HH-33: the scripts of a page, with the real libraries where the row names one.
import {expect} from '@open-wc/testing';
import {FaultFeed} from '../faults/server.js';
import {until} from '../support/dom.js';
import {expectDiagnosis, expectE0, expectEF} from './expectations.js';
import {feedRequests, hasState, isSettled, openPage, placesIn, read, widgetOf, type PageWindow} from './open-page.js';

const isThere = async (path: string) => (await fetch(path)).ok;
const allSettled = (page: PageWindow) => placesIn(page).length > 0 && placesIn(page).every(isSettled);
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('old libraries', () => {
  for (const [name, when] of [['hh-20-before', 'before us'], ['hh-20-after', 'after us'], ['hh-20-again', 'after us, and used']] as const) {
    it(`HH-20, Prototype.js ${when}: as on the neutral page`, async function () {
      if (!(await isThere('/debian/prototype/prototype.js'))) this.skip();
      await expectE0(await openPage(name), {withoutAxe: true});
    });
  }

  for (const when of ['before', 'after'] as const) {
    it(`HH-21, prototypes with enumerable toJSON, get, attribute, type ${when} us: as on the neutral page`, async () => {
      await expectE0(await openPage(`hh-21-${when}`), {withoutAxe: true});
    });
  }

  it('HH-21, frozen prototypes: as on the neutral page', async () => {
    const opened = await openPage('hh-21-frozen');
    expect(Object.isFrozen(opened.page.Error.prototype)).to.equal(true);
    await expectE0(opened, {withoutAxe: true}); // axe itself writes there
  });

  for (const name of ['jquery1', 'jquery3']) {
    it(`HH-22, ${name === 'jquery1' ? 'jQuery 1.12' : 'jQuery 3'}, .html() three times, off(), noConflict: one widget per placeholder`, async () => {
      const opened = await openPage(`hh-22-${name}`, {settles: false});
      await until(() => placesIn(opened.page).length === 4 && allSettled(opened.page));
      // what has no room while nothing is there makes its room when it comes
      await expectE0(opened, {infos: 1, shift: 1});
      for (const place of opened.places) expect(place.shadowRoot?.children).to.have.length(1);
    });
  }

  for (const name of ['lit1', 'lit2', 'lit3']) {
    it(`HH-23, a page with Lit ${name.slice(3)} of its own, development build: both work, and only Lit’s own warning is heard`, async () => {
      const opened = await openPage(`hh-23-${name}`);
      const clock = opened.page.document.querySelector('page-clock');
      await until(() => clock?.shadowRoot?.textContent.includes('Uhr der Seite') ?? false);
      const own = opened.heard.warnings.filter((text) => /lit/i.test(text) && /dev mode|Multiple versions/i.test(text));
      await expectE0(opened, {warnings: own.length});
      expect(opened.heard.warnings.join()).not.to.contain('Multiple versions');
    });
  }

  for (const name of ['webcomponents', 'core-js2', 'zone', 'bluebird']) {
    it(`HH-28, ${name}: as on the neutral page`, async () => {
      const opened = await openPage(`hh-28-${name}`);
      if (name === 'bluebird') expect(String(opened.page.Promise)).to.contain('executor');
      if (name === 'zone') expect(opened.page['Zone']).to.be.a('function');
      await expectE0(opened, {withoutAxe: name === 'core-js2'});
    });
  }

  it('HH-29, RequireJS with define.amd: no "Mismatched anonymous define"', async () => {
    const opened = await openPage('hh-29-require');
    await until(() => Boolean(opened.page['required']));
    expect(opened.page['onerrors']).to.eql([]);
    await expectE0(opened);
  });

  it('HH-29, global module and exports: nothing is put there', async () => {
    const opened = await openPage('hh-29-module');
    expect(opened.page['module']).to.eql({exports: {}});
    await expectE0(opened, {withoutAxe: true}); // axe-core takes the module
  });
});

describe('several copies', () => {
  for (const [name, what] of [['hh-24-twice', 'IIFE twice'], ['hh-24-module', 'IIFE and ES module'], ['hh-24-modules', 'ES module by two addresses'], ['hh-24-four', 'a snippet with its script four times']] as const) {
    it(`HH-24, ${what}: all ready, one line in the console`, async () => {
      const opened = await openPage(name);
      await until(() => opened.heard.infos.length > 0);
      await expectE0(opened, {infos: 1});
      const {versions} = opened.page.InitiativeWidgets!.report();
      expect(versions).to.have.length(name === 'hh-24-four' ? 4 : 2);
      expect(new Set(versions).size).to.equal(1);
      for (const place of opened.places) expect(place.shadowRoot?.children).to.have.length(1);
    });
  }

  it('HH-24, two versions of a major: all ready, a warning that names both', async () => {
    const opened = await openPage('hh-24-versions');
    await expectE0(opened, {warnings: 1});
    expect(opened.heard.warnings[0]).to.match(/1\.9\.9 is here beside \d+\.\d+\.\d+/);
  });

  for (const name of ['hh-25-one-two', 'hh-25-two-one']) {
    it(`HH-25, majors ${name === 'hh-25-one-two' ? '1 and 2' : '2 and 1'}, 20 placeholders mixed: each by its own, no line in the console that is a warning`, async () => {
      const {page, places, heard} = await openPage(name);
      expect(places).to.have.length(20);
      const [first, second] = name === 'hh-25-one-two' ? ['', '-2'] : ['-1', ''];
      places.forEach((place, index) => {
        expect(widgetOf(place)?.localName).to.equal((index % 5 === 0 ? 'timeline-gantt' : 'initiative-progress') + (index % 2 === 0 ? first : second));
        expect(read(place)).to.contain('Stärkungsinitiative Industrie');
      });
      expect([heard.accidents, heard.warnings]).to.eql([[], []]);
      expect(page.InitiativeWidgets?.report().versions).to.have.length(2);
      expect(page.InitiativeWidgets?.report().versions).to.include('2.0.0');
    });
  }

  it('HH-26, a foreign class took initiative-progress: placeholders render under the suffixed tag, and the foreign class gets nothing of ours', async () => {
    const opened = await openPage('hh-26');
    expect(opened.widgets.map(({localName}) => localName)).to.eql(['initiative-progress-1', 'timeline-gantt', 'initiative-progress-1', 'project-card']);
    expect(opened.page['foreign']).to.eql([]);
    await expectE0(opened, {infos: 1});
  });

  it('HH-26, elements in the page: what the author wrote stays', async () => {
    const opened = await openPage('hh-26-elements', {settles: false});
    await until(() => Boolean(opened.page.InitiativeWidgets));
    expectEF(opened);
    expect(opened.page['foreign']).to.eql(['src']); // as the page's author wrote it
  });

  for (const [name, when] of [['hh-27-before', 'before us'], ['hh-27-after', 'after us'], ['hh-27-after-again', 'between two copies of us']] as const) {
    it(`HH-27, scoped-custom-element-registry ${when}: as on the neutral page, nothing defined twice`, async () => {
      await expectE0(await openPage(name), {infos: 1});
    });
  }

  it('HH-27, that polyfill twice: what is there works, what comes later stays as the author wrote it, or works', async () => {
    const opened = await openPage('hh-27-twice');
    await until(() => [...opened.page.document.scripts].some(({src}) => src.includes('again')));
    await wait(100);
    await expectE0(opened);
    const {document} = opened.page;
    document.getElementById('after')?.insertAdjacentHTML('beforebegin', '<div id="late" data-initiative-widget="progress" data-src="/data/staerkungsinitiative.json"><a href="/stand">Später</a></div>');
    await wait(300);
    const late = document.getElementById('late') as HTMLElement;
    const isFallbackSeen = (late.querySelector('a')?.getBoundingClientRect().height ?? 0) > 0;
    expect(isFallbackSeen !== read(late).includes('Stand gemeldet zu 5 von 18'), 'either the link or the widget').to.equal(true);
    expect(opened.heard.accidents).to.eql([]);
  });
});

describe('functions that a page has changed', () => {
  it('HH-30, fetch that adds a header and gives a clone: as on the neutral page', async () => {
    await expectE0(await openPage('hh-30-header'));
  });

  it('HH-30, fetch that rejects foreign addresses: what the author wrote, and the reason "fetch"', async () => {
    const opened = await openPage('hh-30-foreign', {query: {feed: new FaultFeed('ok').url}});
    expectEF(opened, {says: 'konnten nicht geladen werden'});
    await expectDiagnosis(opened, 'fetch', /hat fetch ersetzt/);
  });

  it('HH-30, fetch deleted: what the author wrote, and the reason "fetch"', async () => {
    const opened = await openPage('hh-30-deleted');
    expectEF(opened, {says: 'konnten nicht geladen werden'});
    await expectDiagnosis(opened, 'fetch', /hat fetch ersetzt oder entfernt/);
  });

  it('HH-31, console that throws, window.onerror that counts: as on the neutral page, nothing counted', async () => {
    const opened = await openPage('hh-31');
    await expectE0(opened, {withoutAxe: true});
    expect(opened.page['counted']).to.equal(0);
  });

  it('HH-31, console that throws, two copies and an unknown name: nothing counted', async () => {
    const opened = await openPage('hh-31-twice', {settles: false});
    await until(() => opened.places.slice(0, 4).every(isSettled));
    expect(opened.page['counted']).to.equal(0);
    expect(opened.heard.accidents).to.eql([]);
  });

  it('HH-31, console that throws, and no feed: what the author wrote and the message, never stuck', async () => {
    const opened = await openPage('hh-31-failing');
    expectEF(opened, {says: 'nicht gefunden'});
    expect(opened.widgets.every((widget) => hasState(widget, 'failed'))).to.equal(true);
  });

  it('HH-32, a translator that wraps and replaces before the upgrade: nothing twice', async () => {
    const opened = await openPage('hh-32');
    await expectE0(opened);
    for (const place of opened.places) expect(place.querySelectorAll('a')).to.have.length(1);
  });

  it('HH-32, a translator that replaces afterwards: nothing twice', async () => {
    const opened = await openPage('hh-32-late');
    (opened.page['translate'] as () => void)();
    await until(() => allSettled(opened.page));
    await expectE0(opened);
    expect(feedRequests(opened.page)).to.equal(1);
  });

  it('HH-33, an overlay that changes attributes all the time: values stay, no loop, one request', async () => {
    const opened = await openPage('hh-33');
    await wait(400);
    const widgets = [...opened.widgets];
    await expectE0(opened, {passedOn: ['outline-style'], withoutAxe: true}); // a tab stop more is the overlay's
    expect(opened.widgets).to.eql(widgets);
    expect(feedRequests(opened.page)).to.equal(1);
  });
});
