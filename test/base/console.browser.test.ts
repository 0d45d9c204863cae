// What a developer reads in the console: one message for each feed and load, and only if something is wrong.
import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define.js';
import {aFeed, aProject} from '../support/builders.js';
import {listenToConsole} from '../support/console.js';
import {asUrl, part, parts, shown, until} from '../support/dom.js';

const broken = () => aFeed([aProject({url: 'x', title: `Hafen ${Math.random()}`})]);
const failed = (page: Element) => () => [...page.children].every((widget) => widget.matches(':state(failed)'));
const loaded = (page: Element) => () => [...page.children].every((widget) => parts(widget, 'root').length > 0 && !widget.matches(':state(loading)'));

describe('the console', () => {
  it('is silent about a good feed', async () => {
    const said = listenToConsole();
    const page = await fixture(html`
      <div><initiative-progress .feed=${aFeed([aProject()])}></initiative-progress><initiative-progress src=${asUrl(aFeed([aProject()]))}></initiative-progress></div>
    `);
    await until(loaded(page));

    expect(said()).to.eql([]);
  });

  it('names the issues of a loaded feed once for three widgets', async () => {
    const said = listenToConsole();
    const src = asUrl(broken());
    const page = await fixture(html`
      <div><initiative-progress src=${src}></initiative-progress><timeline-gantt src=${src}></timeline-gantt><initiative-progress src=${src}></initiative-progress></div>
    `);
    await until(loaded(page));

    expect(said()).to.eql([`initiative-widgets: projects[0].url: bad-url\nissues: 1; npx initiative-widgets validate ${src}`]);
  });

  it('names those of a feed that a script has set, and once for three widgets', async () => {
    const said = listenToConsole();
    const feed = aFeed([aProject({url: 'x', leads: ['console']})]);
    const page = await fixture(html`
      <div><initiative-progress .feed=${feed}></initiative-progress><timeline-gantt .feed=${feed}></timeline-gantt><initiative-progress .feed=${feed}></initiative-progress></div>
    `);
    await until(loaded(page));

    expect(said()).to.eql(['initiative-widgets: projects[0].url: bad-url\nissues: 1; npx initiative-widgets validate feed']);
  });

  it('names those of a feed in the page', async () => {
    const said = listenToConsole();
    const script = Object.assign(document.createElement('script'), {type: 'application/json', id: 'console', textContent: JSON.stringify(broken())});
    document.body.append(script);
    const page = await fixture(html`
      <div><initiative-progress src="#console"></initiative-progress><initiative-progress src="#console"></initiative-progress></div>
    `);
    await until(loaded(page));
    script.remove();

    expect(said()).to.eql(['initiative-widgets: projects[0].url: bad-url\nissues: 1; npx initiative-widgets validate #console']);
  });

  for (const [src, reason] of [['#nix', 'is not there'], ['javascript:2', 'is no address']] as const) {
    it(`says that src="${src}" ${reason}`, async () => {
      const said = listenToConsole();
      const page = await fixture(html`
        <div><initiative-progress src=${src}></initiative-progress><timeline-gantt src=${src}></timeline-gantt></div>
      `);
      await until(failed(page));

      expect(said()).to.eql([`initiative-widgets: host. src="${src}" ${reason}.`]);
    });
  }

  it('says that a project is not in the feed', async () => {
    const said = listenToConsole();
    const widget = await fixture(html`<project-card project="nix" .feed=${aFeed([aProject()])}></project-card>`);
    (widget as HTMLElement & {requestUpdate(): void}).requestUpdate();
    await until(() => said().length > 0);

    expect(said()).to.eql(['FeedError: <project-card>: project="nix" is not in the feed.']);
  });

  it('says the code of a failed load, and for a network failure what may be behind it', async () => {
    const said = listenToConsole();
    const {fetch} = globalThis;
    const {random} = Math;
    globalThis.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    Math.random = () => 0;
    const src = asUrl(aFeed());
    const page = await fixture(html`<div><initiative-progress src=${src}></initiative-progress></div>`);
    await until(failed(page));
    Object.assign(globalThis, {fetch});
    Math.random = random;

    expect(said()).to.eql([`initiative-widgets: network. ${src}: TypeError: Failed to fetch. CORS or CSP may forbid it.`]);
  });
});

describe('a badge without data', () => {
  it('is a dash that has the message as its name', async () => {
    const widget = await fixture(html`<initiative-progress size="badge" .feed=${[]}></initiative-progress>`);
    const sign = part(widget, 'message').querySelector('[role=img]');

    expect(sign?.textContent).to.equal('–');
    expect(sign?.getAttribute('aria-label')).to.equal('Die Projektdaten sind derzeit nicht lesbar.');
    expect(shown(widget)).not.to.contain('Projektdaten');
  });
});
