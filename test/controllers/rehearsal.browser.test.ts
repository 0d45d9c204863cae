// What a widget does for the first time is slow, so it is done while its feed is under way.
import {expect, fixture, html, unsafeStatic} from '@open-wc/testing';
import '../../src/define.js';
import {InitiativeProgressElement, ProjectCardElement, TimelineGanttElement} from '../../src/index.js';
import {aFeed, aProject} from '../support/builders.js';
import {listenToConsole} from '../support/console.js';
import {asUrl, once, shown, until} from '../support/dom.js';

/** Whoever draws a feed: an element in the page, or one that nobody sees. */
type Drawn = ('in the page' | 'unseen')[];

/** A tag that nobody has used before. */
function aTag(Base: typeof InitiativeProgressElement | typeof ProjectCardElement | typeof TimelineGanttElement, drawn: Drawn): string {
  const tag = `new-${crypto.randomUUID()}`;
  customElements.define(tag, class extends (Base as typeof InitiativeProgressElement) {
    protected override render() {
      if (this.feed) drawn.push(this.isConnected ? 'in the page' : 'unseen');
      return super.render();
    }
  });
  return tag;
}

/** A browser that is idle when the test says so: all that waits for it happens then, and what follows from that. */
function idleTime() {
  const waiting: IdleRequestCallback[] = [];
  window.requestIdleCallback = (callback) => waiting.push(callback);
  return async () => {
    for (let callback; (callback = waiting.shift()); ) await callback({didTimeout: false, timeRemaining: () => 50});
  };
}

describe('a widget that waits for its feed', () => {
  const own = Object.getOwnPropertyDescriptor(window, 'requestIdleCallback');
  afterEach(() => {
    if (own) Object.defineProperty(window, 'requestIdleCallback', own);
    else Reflect.deleteProperty(window, 'requestIdleCallback');
  });

  for (const Base of [InitiativeProgressElement, ProjectCardElement, TimelineGanttElement]) {
    it(`draws samples in idle time, once for all of its kind, and nobody notices: ${Base.name}`, async () => {
      const drawn: Drawn = [];
      const idle = idleTime();
      const said = listenToConsole();
      const heard: string[] = [];
      const hear = ({type}: Event) => heard.push(type);
      for (const type of ['initiative-load', 'initiative-error', 'initiative-request']) document.addEventListener(type, hear, {capture: true});
      const tag = unsafeStatic(aTag(Base, drawn));
      const page = await fixture(html`<div><${tag}></${tag}><${tag}></${tag}></div>`);
      heard.length = 0;
      const before = document.documentElement.outerHTML;
      await idle();

      expect(drawn).to.eql(['unseen', 'unseen']);
      expect([...page.children].map((widget) => (widget as TimelineGanttElement).feed)).to.eql([null, null]);
      expect(document.documentElement.outerHTML).to.equal(before);
      expect([heard, said()]).to.eql([[], []]);
      for (const type of ['initiative-load', 'initiative-error', 'initiative-request']) document.removeEventListener(type, hear, {capture: true});
    });
  }

  it('draws none once it has drawn its own', async () => {
    const drawn: Drawn = [];
    const idle = idleTime();
    const tag = unsafeStatic(aTag(InitiativeProgressElement, drawn));
    await fixture(html`<${tag} .feed=${aFeed([aProject()])}></${tag}>`);
    await idle();

    expect(drawn).to.eql(['in the page']);
  });

  it('still tells what throws when it is drawn', async () => {
    const idle = idleTime();
    const tag = `new-${crypto.randomUUID()}`;
    customElements.define(tag, class extends InitiativeProgressElement {
      protected override renderFeed(): never {
        throw new Error('Kein Platz');
      }
    });
    const widget = await fixture<InitiativeProgressElement>(html`<${unsafeStatic(tag)}></${unsafeStatic(tag)}>`);
    await idle();
    const failed = once(widget, 'initiative-error');
    widget.feed = aFeed([aProject()]);

    expect((await failed).error.message).to.contain('Kein Platz');
  });

  it('shows its feed where the browser cannot tell when it is idle', async () => {
    Object.defineProperty(window, 'requestIdleCallback', {value: undefined, configurable: true});
    const drawn: Drawn = [];
    const tag = unsafeStatic(aTag(InitiativeProgressElement, drawn));
    const widget = await fixture<InitiativeProgressElement>(html`<${tag} src=${asUrl(aFeed([aProject()]))}></${tag}>`);
    await until(() => shown(widget).includes('1 beschlossen'));

    expect(drawn).to.eql([]);
  });
});
