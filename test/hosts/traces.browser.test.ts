// What a page has after some use that it had not before: one global, and nothing else. SPY_SECONDS=30 uses it as long as that.
import {expect} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import {until} from '../support/dom.js';
import {feedRequests, isSettled, openPage, placesIn, widgetOf, type PageWindow} from './open-page.js';

const seconds = Number(process.env.SPY_SECONDS) || 2;
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const allSettled = (page: PageWindow) => placesIn(page).length > 0 && placesIn(page).every(isSettled);

/** All that a visitor can open, press, scroll and resize, once through. */
async function use(page: PageWindow, frame: HTMLIFrameElement): Promise<void> {
  for (const place of placesIn(page)) {
    const root = widgetOf(place)?.shadowRoot;
    for (const details of root?.querySelectorAll('details') ?? []) details.open = !details.open;
    for (const button of root?.querySelectorAll<HTMLButtonElement>('button:not([popovertarget])') ?? []) button.click();
    for (const scroller of root?.querySelectorAll<HTMLElement>('.scroller') ?? []) {
      scroller.scrollLeft += 50;
      scroller.dispatchEvent(new page.KeyboardEvent('keydown', {key: '+', bubbles: true}));
    }
    await wait(20);
  }
  frame.style.width = frame.style.width === '800px' ? '500px' : '800px';
  page.document.dispatchEvent(new page.Event('visibilitychange'));
  page.dispatchEvent(new page.Event('online'));
  await wait(50);
}

describe('a page that watches everything', () => {
  it(`finds after ${seconds} s of use: no write to a storage, no request but script and feed, one global`, async function () {
    this.timeout(seconds * 1000 + 20_000);
    const {page, frame, heard} = await openPage('spies', {settles: false});
    await until(() => allSettled(page));
    const before = page['before'] as object;
    for (const end = performance.now() + seconds * 1000; performance.now() < end;) await use(page, frame);

    expect(page['spied']).to.eql([]);
    const requested = page['requested'] as string[];
    expect([...new Set(requested)]).to.eql([`${location.origin}/data/staerkungsinitiative.json omit no-referrer`]);
    const foreign = page.performance.getEntriesByType('resource').map(({name}) => new URL(name).pathname);
    expect(foreign.filter((path) => !/^\/test\/hosts\//.test(path)).sort()).to.eql(['/built/embed.js', ...requested.map(() => '/data/staerkungsinitiative.json')]);

    const after = (page['snapshot'] as () => object)() as {globals: string[]};
    expect(after.globals.filter((name) => !(before as {globals: string[]}).globals.includes(name))).to.eql(['InitiativeWidgets']);
    expect({...after, globals: []}).to.eql({...before, globals: []});
    expect([heard.accidents, heard.violations, heard.warnings]).to.eql([[], [], []]);
  });

  it('asks once, observes and listens as at the start and, where an engine tells, holds at most 1 MB more after 200 insertions and removals', async function () {
    this.timeout(60_000);
    const {page} = await openPage('bare', {settles: false});
    const place = page.document.getElementById('place') as HTMLElement;
    const round = async (index: number) => {
      const name = index % 2 ? 'progress' : 'gantt';
      place.innerHTML = `<div data-initiative-widget="${name}" data-src="/data/staerkungsinitiative.json"><a href="/stand">Stand</a></div>`;
      await until(() => allSettled(page));
      place.replaceChildren();
    };
    /** `null` where an engine does not tell. */
    const heap = async () => (await executeServerCommand<{supported: boolean; usedSize?: number}, object>('collect-garbage', {})).usedSize ?? null;
    for (let index = 0; index < 20; index++) await round(index); // what is made once: texts, formats, stencils
    await wait(100);
    const watched = page['watched'] as () => object;
    const before = await heap();
    const atFirst = watched();
    place.innerHTML = '<div data-initiative-widget="gantt" data-src="/data/staerkungsinitiative.json"><a href="/stand">Stand</a></div>';
    await until(() => allSettled(page));
    expect(watched(), 'with one widget').not.to.eql(atFirst);
    place.replaceChildren();
    for (let index = 0; index < 200; index++) await round(index);
    await wait(100);
    const after = await heap();
    expect(watched()).to.eql(atFirst);
    expect(feedRequests(page)).to.equal(1);
    if (before === null || after === null) return;
    if (process.env.SPY_SECONDS) console.log(`${after - before} bytes more after 200 insertions and removals`);
    expect(after - before).to.be.below(1_000_000);
  });
});
