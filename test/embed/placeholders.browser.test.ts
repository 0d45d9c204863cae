import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define.js';
import {fillPlaceholders} from '../../src/embed/placeholders.js';
import {aFeed, aProject} from '../support/builders.js';
import {asUrl, once, part, showsFallback} from '../support/dom.js';

const feed = () => asUrl(aFeed([aProject({id: 'p', title: 'Hafen'})]));

describe('placeholders of a page', () => {
  it('become widgets with the attributes that the editor wrote', async () => {
    const page = await fixture(html`
      <div><div data-initiative-widget="card" data-src=${feed()} data-project="p" data-heading-level="3"><a href="#">Zur Seite</a></div></div>
    `);

    const [widget] = fillPlaceholders(page);
    await once(widget as HTMLElement, 'initiative-load');

    expect(widget?.localName).to.equal('project-card');
    expect(part(widget as Element, 'heading').textContent.trim()).to.equal('Hafen');
    expect(part(widget as Element, 'heading')).to.have.attribute('aria-level', '3');
  });

  it('keep the editor’s link as it is, and show it until there is a feed', async () => {
    const page = await fixture(html`
      <div><div data-initiative-widget="progress"><a href="#">Zur Seite</a></div></div>
    `);
    const link = page.querySelector('a');

    const [widget] = fillPlaceholders(page);
    await (widget as HTMLElement & {updateComplete: Promise<unknown>}).updateComplete;

    expect(page.querySelector('a')).to.equal(link);
    expect(link?.getBoundingClientRect().height).to.be.above(0);
    expect(widget?.shadowRoot?.querySelector('slot')).to.not.equal(null);
  });

  it('are filled once, however often the script runs', async () => {
    const page = await fixture(html`<div><div data-initiative-widget="gantt"></div></div>`);

    expect(fillPlaceholders(page)).to.eql(fillPlaceholders(page));
    expect(page.firstElementChild?.shadowRoot?.children).to.have.length(1);
  });

  it('take the widget inside where no shadow root is allowed, as in a table cell', async () => {
    const page = await fixture(html`
      <table><tbody><tr><td data-initiative-widget="progress" data-src=${feed()}><a href="#">Zur Seite</a></td></tr></tbody></table>
    `);

    const [widget] = fillPlaceholders(page);
    expect(showsFallback(widget as Element)).to.equal(false);
    await once(widget as HTMLElement, 'initiative-load');

    expect(widget?.parentElement?.localName).to.equal('td');
    expect(part(widget as Element, 'heading').textContent.trim()).to.equal('Initiative Hafen');
  });

  it('stay as they are when nobody knows the name', async () => {
    const page = await fixture(html`<div><div data-initiative-widget="constructor">Text</div></div>`);

    expect(fillPlaceholders(page)).to.eql([]);
    expect(page.firstElementChild?.shadowRoot).to.equal(null);
  });
});
