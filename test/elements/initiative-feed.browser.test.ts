import {expect, fixture, html} from '@open-wc/testing';
import type {InitiativeFeedElement, InitiativeProgressElement} from '../../src/index.js';
import '../../src/define.js';
import {aFeed, aProject} from '../support/builders.js';
import {asUrl, once, part, showsFallback, shown, until} from '../support/dom.js';

describe('<initiative-feed>', () => {
  it('gives its feed to the widgets inside it, with one request', async () => {
    const {fetch} = globalThis;
    let requests = 0;
    globalThis.fetch = (...request) => {
      requests++;
      return fetch(...request);
    };
    try {
      const element = await fixture<InitiativeFeedElement>(html`
        <initiative-feed src=${asUrl(aFeed([aProject({id: 'p', title: 'Hafen'})]))}>
          <initiative-progress></initiative-progress>
          <section><project-card project="p"></project-card></section>
        </initiative-feed>
      `);
      const [progress, card] = ['initiative-progress', 'project-card'].map((tag) => element.querySelector<HTMLElement>(tag));
      await Promise.all([progress, card].map((widget) => widget && once(widget, 'initiative-load')));

      expect(part(card as Element, 'heading').textContent.trim()).to.equal('Hafen');
      expect(requests).to.equal(1);
    } finally {
      globalThis.fetch = fetch;
    }
  });

  it('waits for a feed in the page that the parser has not come to', async () => {
    Object.defineProperty(document, 'readyState', {configurable: true, value: 'loading'});
    const page = await fixture(html`<div><initiative-progress src="#later"><p>Zur Seite</p></initiative-progress></div>`);
    const widget = page.querySelector('initiative-progress') as InitiativeProgressElement;
    await widget.updateComplete;
    expect(showsFallback(widget)).to.equal(true);
    expect(widget.matches(':state(failed)')).to.equal(false);

    const script = Object.assign(document.createElement('script'), {type: 'application/json', id: 'later'});
    script.textContent = JSON.stringify(aFeed([aProject()], {initiative: {title: 'Weiter unten'}}));
    page.append(script);
    delete (document as {readyState?: string}).readyState;
    document.dispatchEvent(new Event('DOMContentLoaded'));
    await once(widget, 'initiative-load');
    expect(part(widget, 'heading').textContent.trim()).to.equal('Weiter unten');
  });

  it('reads a feed in the page once more when a widget inside it is asked to, and it was mended', async () => {
    const page = await fixture(html`
      <div>
        <script type="application/json" id="broken">{"version": </script>
        <initiative-feed src="#broken"><initiative-progress></initiative-progress></initiative-feed>
      </div>
    `);
    const widget = page.querySelector('initiative-progress') as InitiativeProgressElement;
    await until(() => widget.matches(':state(failed)'));
    (page.querySelector('script') as HTMLScriptElement).textContent = JSON.stringify(aFeed([aProject()], {initiative: {title: 'Nun richtig'}}));
    (part(widget, 'retry') as HTMLButtonElement).click();
    await once(widget, 'initiative-load');
    expect(part(widget, 'heading').textContent.trim()).to.equal('Nun richtig');
  });

  it('gives a feed that stands in the page, or that a script has set', async () => {
    const page = await fixture(html`
      <div>
        <script type="application/json" id="inline"></script>
        <initiative-feed><initiative-progress></initiative-progress></initiative-feed>
      </div>
    `);
    const [script, element] = [page.querySelector('script'), page.querySelector('initiative-feed')];
    const widget = page.querySelector('initiative-progress') as InitiativeProgressElement;
    (script as HTMLScriptElement).textContent = JSON.stringify(aFeed([aProject()], {initiative: {title: 'Aus der Seite'}}));
    (element as InitiativeFeedElement).src = '#inline';
    await once(widget, 'initiative-load');
    expect(part(widget, 'heading').textContent.trim()).to.equal('Aus der Seite');

    (element as InitiativeFeedElement).feed = aFeed([aProject()], {initiative: {title: 'Gesetzt'}});
    await once(widget, 'initiative-load');
    expect(part(widget, 'heading').textContent.trim()).to.equal('Gesetzt');
  });

  it('lets every widget inside say that its address is none', async () => {
    const element = await fixture(html`
      <initiative-feed src="javascript:1"><initiative-progress><p>Zur Seite</p></initiative-progress></initiative-feed>
    `);
    const widget = element.querySelector('initiative-progress') as InitiativeProgressElement;
    await widget.updateComplete;

    expect(shown(widget)).to.equal('Die Projektdaten wurden nicht gefunden.');
  });

  it('gives a widget nothing more that has moved away', async () => {
    const page = await fixture(html`
      <div>
        <initiative-feed .feed=${aFeed([aProject()])}><initiative-progress><p>Zur Seite</p></initiative-progress></initiative-feed>
      </div>
    `);
    const widget = page.querySelector('initiative-progress') as InitiativeProgressElement;
    await widget.updateComplete;
    expect(showsFallback(widget)).to.equal(false);

    page.append(widget);
    await widget.updateComplete;
    expect(showsFallback(widget)).to.equal(true);
  });

  it('takes no room of its own', async () => {
    const element = await fixture(html`<initiative-feed><p>Text</p></initiative-feed>`);

    expect(getComputedStyle(element).display).to.equal('contents');
  });

  it('leaves a widget alone that has a feed of its own', async () => {
    const own = aFeed([aProject()], {initiative: {title: 'Eigene'}});
    const element = await fixture(html`
      <initiative-feed src=${asUrl(aFeed([aProject()]))}>
        <initiative-progress .feed=${own}></initiative-progress>
      </initiative-feed>
    `);
    const widget = element.querySelector('initiative-progress') as InitiativeProgressElement;
    await widget.updateComplete;

    expect(part(widget, 'heading').textContent.trim()).to.equal('Eigene');
  });

  it('brings another feed when its address changes', async () => {
    const element = await fixture<InitiativeFeedElement>(html`
      <initiative-feed src=${asUrl(aFeed([aProject()], {initiative: {title: 'Erste'}}))}>
        <initiative-progress><p>Zur Seite</p></initiative-progress>
      </initiative-feed>
    `);
    const widget = element.querySelector('initiative-progress') as InitiativeProgressElement;
    await once(widget, 'initiative-load');
    element.src = asUrl(aFeed([aProject()], {initiative: {title: 'Zweite'}}));
    await once(widget, 'initiative-load');

    expect(part(widget, 'heading').textContent.trim()).to.equal('Zweite');
    expect(showsFallback(widget)).to.equal(false);
  });

  it('lets the widgets inside show what the author wrote while it has no address', async () => {
    const element = await fixture(html`
      <initiative-feed><initiative-progress><p>Zur Seite</p></initiative-progress></initiative-feed>
    `);

    expect(showsFallback(element.querySelector('initiative-progress') as Element)).to.equal(true);
  });
});
