// Rows X of the catalogue that are about where and when widgets live in a page.
import {expect} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import {usedStores} from '../../src/feed/registry.js';
import {aFeed, aProject, times} from '../support/builders.js';
import {asUrl, until} from '../support/dom.js';
import {open} from './host.js';
import {FaultFeed} from './server.js';
import {countRequests, later, textOf, visit, wait} from './visitor.js';

function place(): HTMLElement {
  const section = document.createElement('section');
  document.body.append(section);
  later(() => section.remove());
  return section;
}

describe('a widget', () => {
  // the first here, so that no listener is there before it counts
  it('X16, 1,000 widgets removed and added: one request, and no listener left', async function () {
    this.timeout(40_000);
    const requests = countRequests();
    const listeners = countListeners();
    await comeAndGo(() => undefined);

    expect(requests()).to.equal(1);
    expect(listeners()).to.equal(0);
    expect(usedStores()).to.eql([]);
  });

  it('X16, 1,000 widgets removed and added: memory is given back', async function () {
    this.timeout(40_000);
    if (!(await collectGarbage()).supported) this.skip();
    const gone: WeakRef<Element>[] = [];
    await comeAndGo((widgets, round) => {
      if (round < 9) gone.push(...widgets.map((widget) => new WeakRef(widget)));
    });
    await collectGarbage();

    expect(gone).to.have.length(900);
    expect(gone.filter((reference) => reference.deref()).length).to.be.below(200);
  });

  it('X12, in a closed shadow root: works, by one request', async () => {
    const feed = new FaultFeed('ok');
    const root = place().attachShadow({mode: 'closed'});
    root.innerHTML = `<div><initiative-progress src="${feed.url}"></initiative-progress></div>`;
    const widget = root.querySelector('initiative-progress') as HTMLElement;
    await until(() => textOf(widget).includes('Antwort 1'));

    expect((await feed.log()).count).to.equal(1);
  });

  it('X12, in a template: nothing until it is used, then works', async () => {
    const feed = new FaultFeed('ok');
    const template = document.createElement('template');
    template.innerHTML = `<initiative-progress src="${feed.url}"></initiative-progress>`;
    const section = place();
    section.append(template);
    await wait(50);
    expect((await feed.log()).count).to.equal(0);
    section.append(document.importNode(template.content, true));
    await until(() => textOf(section).includes('Antwort 1'));

    expect((await feed.log()).count).to.equal(1);
  });

  it('X12, in a frame: works, by one request', async () => {
    const {seen, page} = await open('lone', {events: 1});

    expect(seen()[0]).to.contain('Stärkungsinitiative Industrie');
    expect(page.performance.getEntriesByType('resource').filter(({name}) => name.endsWith('.json'))).to.have.length(1);
  });

  it('X12, detached: asks for nothing, then works once connected', async () => {
    const feed = new FaultFeed('ok');
    const widget = document.createElement('initiative-progress');
    widget.src = feed.url;
    widget.reload();
    await wait(50);
    expect((await feed.log()).count).to.equal(0);
    place().append(widget);
    await until(() => textOf(widget).includes('Antwort'));

    expect((await feed.log()).count).to.equal(1);
  });

  it('X17, 320 px and 400 %: no sideways scroll', async () => {
    for (const {width, zoom} of [{width: 320, zoom: '1'}, {width: 1280, zoom: '4'}]) {
      const {page, widgets} = await open('narrow', {width});
      page.document.documentElement.style.setProperty('zoom', zoom);
      await wait(50);

      for (const widget of widgets) expect(widget.getBoundingClientRect().width, widget.localName).to.be.at.most(width);
      expect(page.document.documentElement.scrollWidth).to.be.at.most(width);
    }
  });

  it('X17, print: all rows, also of what was lazy', async () => {
    const feed = asUrl(aFeed(times(120, (index) => aProject({title: `Projekt Nummer ${index}.`}))));
    const {widget, heard, seen} = visit({src: feed, loading: 'lazy'}, {tag: 'timeline-gantt'});
    widget.style.marginTop = '9000px';
    window.dispatchEvent(new Event('beforeprint'));
    await until(() => heard.length > 0);
    await until(() => seen().includes('Projekt Nummer 119.'));

    for (const index of times(120, (i) => i)) expect(seen()).to.contain(`Projekt Nummer ${index}.`);
  });

  for (const [name, value, check] of [
    ['prefers-reduced-motion', 'reduce', (style: CSSStyleDeclaration) => expect(style.transitionDuration).to.equal('0s')],
    ['forced-colors', 'active', (style: CSSStyleDeclaration) => expect(style.color).to.equal('rgb(0, 0, 0)')],
  ] as const) {
    it(`X17, ${name}: readable`, async function () {
      const {supported} = await executeServerCommand<{supported: boolean}, object>('media', {[name]: value});
      if (!supported) this.skip();
      const {widget, heard, seen} = visit({}, {feed: aFeed([aProject({status: 'completed'})])});
      await until(() => heard.length > 0);
      const root = widget.shadowRoot!.querySelector('.root')!;
      check(getComputedStyle(root));
      expect(seen()).to.contain('Abgeschlossen: 1');
      await executeServerCommand('media', {[name]: ''});
    });
  }
});

const collectGarbage = () => executeServerCommand<{supported: boolean}, object>('collect-garbage', {});

/** Ten times a hundred widgets, of one feed. */
async function comeAndGo(onGone: (widgets: readonly Element[], round: number) => void): Promise<void> {
  const feed = asUrl(aFeed([aProject()]));
  const section = place();
  for (const round of times(10, (index) => index)) {
    const widgets = times(100, () => Object.assign(document.createElement('initiative-progress'), {src: feed}));
    section.append(...widgets);
    await until(() => widgets.every((widget) => textOf(widget).includes('Hafen')));
    section.replaceChildren();
    onGone(widgets, round);
  }
  await wait(60);
}

/** Listeners that were put on the page since, and are still there. */
function countListeners(): () => number {
  const on = new Set<string>();
  const names = new WeakMap<object, number>(); // a listener holds its widget
  let last = 0;
  const key = (target: object, type: string, listener: object) => {
    if (!names.has(listener)) names.set(listener, ++last);
    return `${target === window ? 'window' : 'document'} ${type} ${names.get(listener)}`;
  };
  for (const target of [window, document]) {
    const {addEventListener, removeEventListener} = target;
    target.addEventListener = (type: string, listener: object, ...rest: []) => {
      on.add(key(target, type, listener));
      Reflect.apply(addEventListener, target, [type, listener, ...rest]);
    };
    target.removeEventListener = (type: string, listener: object, ...rest: []) => {
      on.delete(key(target, type, listener));
      Reflect.apply(removeEventListener, target, [type, listener, ...rest]);
    };
    later(() => Object.assign(target, {addEventListener, removeEventListener}));
  }
  return () => on.size;
}
