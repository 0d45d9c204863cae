import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define.js';
import {Scanner} from '../../src/embed/scanner.js';
import {widgets} from '../../src/widgets.js';
import {aFeed, aProject} from '../support/builders.js';
import {listenToConsole} from '../support/console.js';
import {asUrl, once, part, parts, showsFallback, until} from '../support/dom.js';

const feed = (title = 'Hafen') => asUrl(aFeed([aProject({id: 'p', title})]));
const scanner = new Scanner(widgets, 1, () => undefined);
scanner.start();

const inside = (placeholder: Element) => placeholder.shadowRoot?.firstElementChild as HTMLElement;
const load = (widget: HTMLElement) => once(widget, 'initiative-load');

async function page(content: string): Promise<HTMLElement> {
  const element = await fixture<HTMLElement>(html`<div></div>`);
  element.innerHTML = content;
  return element;
}

describe('placeholders of a page', () => {
  it('become widgets with the attributes that the editor wrote', async () => {
    const root = await page(`<div data-initiative-widget="card" data-src="${feed()}" data-project="p" data-heading-level="3"><a href="#">Zur Seite</a></div>`);
    const [widget] = scanner.scan(root) as [HTMLElement];
    await load(widget);

    expect(widget.localName).to.equal('project-card');
    expect(part(widget, 'heading').textContent.trim()).to.equal('Hafen');
    expect(part(widget, 'heading')).to.have.attribute('aria-level', '3');
  });

  it('keep the editor’s link as it is, and show it until there is a feed', async () => {
    const root = await page('<div data-initiative-widget="progress"><a href="#">Zur Seite</a></div>');
    const link = root.querySelector('a');
    const [widget] = scanner.scan(root) as [HTMLElement & {updateComplete: Promise<unknown>}];
    await widget.updateComplete;

    expect(root.querySelector('a')).to.equal(link);
    expect(link?.getBoundingClientRect().height).to.be.above(0);
    expect(widget.shadowRoot?.querySelector('slot')).to.not.equal(null);
  });

  it('keep their widget in a table cell whose content a script of the page writes anew, with that as its content', async () => {
    const root = await page(`<table><tr><td data-initiative-widget="progress" data-src="${feed('Kran')}"><a href="#">Alt</a></td></tr></table>`);
    const cell = root.querySelector('td') as HTMLElement;
    const [widget] = scanner.scan(root) as [HTMLElement];
    await load(widget);
    for (const words of ['Neu', 'Noch neuer']) {
      cell.innerHTML = `<a href="#">${words}</a>`;
      await until(() => widget.isConnected);

      expect([...cell.children]).to.eql([widget]);
      expect(widget.textContent).to.equal(words);
      expect(showsFallback(widget)).to.equal(false);
    }
    cell.replaceChildren();
    await new Promise((resolve) => setTimeout(resolve));
    expect(cell.childNodes, 'a page that wants nothing there').to.have.length(0);
    expect(widget.textContent).to.equal('Noch neuer');
  });

  it('are filled once, however often somebody scans', async () => {
    const root = await page('<div data-initiative-widget="gantt"></div>');

    expect(scanner.scan(root)).to.eql(scanner.scan(root));
    expect(root.firstElementChild?.shadowRoot?.children).to.have.length(1);
  });

  for (const [how, put] of [
    ['innerHTML', (root: HTMLElement, content: string) => void (root.innerHTML = content)],
    ['replaceWith', (root: HTMLElement, content: string) => {
      root.innerHTML = '<p></p>';
      const [child] = new DOMParser().parseFromString(content, 'text/html').body.children;
      root.firstElementChild?.replaceWith(child as Element);
    }],
    ['an attribute that is set last', (root: HTMLElement) => {
      root.innerHTML = '<div><a href="#">Zur Seite</a></div>';
      root.firstElementChild?.setAttribute('data-initiative-widget', 'progress');
    }],
  ] as const) {
    it(`are filled when they come later, by ${how}`, async () => {
      const root = await page('');
      put(root, '<div data-initiative-widget="progress"><a href="#">Zur Seite</a></div>');
      await until(() => root.querySelector('[data-initiative-widget]')?.shadowRoot !== null);

      expect(inside(root.firstElementChild as Element).localName).to.equal('initiative-progress');
    });
  }

  it('are followed: what changes at the placeholder changes in the widget', async () => {
    const root = await page(`<div data-initiative-widget="progress" data-src="${feed('Hafen')}" data-heading="Eins" data-unknown="x"></div>`);
    const [widget] = scanner.scan(root) as [HTMLElement];
    await load(widget);
    const host = root.firstElementChild as HTMLElement;
    host.dataset['heading'] = 'Zwei';
    delete host.dataset['src'];
    host.dataset['src'] = feed('Brücke');
    await load(widget);

    expect(part(widget, 'heading').textContent.trim()).to.equal('Zwei');
    expect(widget.hasAttribute('unknown')).to.equal(false);
    delete host.dataset['heading'];
    await until(() => part(widget, 'heading').textContent.trim() !== 'Zwei');
    expect(part(widget, 'heading').textContent.trim()).to.equal('Initiative Hafen');
  });

  it('get another widget when they ask for another', async () => {
    const root = await page(`<div data-initiative-widget="progress" data-src="${feed()}" data-project="p"><a href="#">Zur Seite</a></div>`);
    const host = root.firstElementChild as HTMLElement;
    await load(scanner.scan(root)[0] as HTMLElement);
    host.dataset['initiativeWidget'] = 'card';
    await until(() => inside(host).localName === 'project-card' && parts(inside(host), 'heading').length > 0);

    expect(part(inside(host), 'heading').textContent.trim()).to.equal('Hafen');
    expect(host.shadowRoot?.querySelectorAll('slot')).to.have.length(1);
  });

  it('use a shadow root that came with the page, and empty it', async () => {
    const root = document.createElement('div');
    (root as HTMLElement & {setHTMLUnsafe(text: string): void}).setHTMLUnsafe('<div data-initiative-widget="progress"><template shadowrootmode="open"><b>alt</b></template><a href="#">Zur Seite</a></div>');
    document.body.append(root);
    await until(() => root.firstElementChild?.shadowRoot?.firstElementChild?.localName === 'initiative-progress');

    expect(root.firstElementChild?.shadowRoot?.children).to.have.length(1);
    root.remove();
  });

  for (const [where, before, after] of [['a table cell', '<table><tr><td', '</td></tr></table>'], ['a list item', '<ul><li', '</li></ul>']] as const) {
    it(`take the widget inside where no shadow root is allowed, as in ${where}`, async () => {
      const root = await page(`${before} data-initiative-widget="progress" data-src="${feed()}"><a href="#">Zur Seite</a>${after}`);
      const [widget] = scanner.scan(root) as [HTMLElement];
      const host = widget.parentElement as HTMLElement;
      host.append('Das kam später.');
      await load(widget);

      expect(host.matches('td, li')).to.equal(true);
      expect(host.children).to.have.length(1);
      expect(widget.textContent).to.equal('Zur SeiteDas kam später.');
      expect(showsFallback(widget)).to.equal(false);
    });
  }

  it('take the widget inside where the page has a shadow root of its own', async () => {
    const root = await page('<div><a href="#">Zur Seite</a></div>');
    const host = root.firstElementChild as HTMLElement;
    host.attachShadow({mode: 'open'}).append('Von der Seite: ', document.createElement('slot'));
    host.dataset['initiativeWidget'] = 'progress';
    const [widget] = scanner.scan(root) as [HTMLElement];

    expect(widget.parentElement).to.equal(host);
    expect(host.shadowRoot?.textContent).to.equal('Von der Seite: ');
  });

  it('find the widget in a copy of the page in which it stands already', async () => {
    const root = await page('<ul><li data-initiative-widget="progress"><a href="#">Zur Seite</a></li></ul>');
    scanner.scan(root);
    const copy = root.firstElementChild?.cloneNode(true) as HTMLElement;
    root.replaceChildren(copy);
    scanner.scan(root);

    expect(copy.querySelectorAll('initiative-progress')).to.have.length(1);
    expect(copy.textContent).to.equal('Zur Seite');
  });

  it('lose nothing in a copy of a page that was saved with line breaks', async () => {
    const said = listenToConsole();
    const root = await page('<ul><li data-initiative-widget="progress">\n<initiative-progress><a href="#">Zur Seite</a></initiative-progress>\n<b>Hinweis</b></li></ul>');
    const [widget] = scanner.scan(root) as [HTMLElement];

    expect([...(root.querySelector('li') as HTMLElement).children]).to.eql([widget]);
    expect(widget.textContent.replace(/\s+/g, ' ')).to.equal('Zur Seite Hinweis');
    expect(said()).to.eql([]);
  });

  it('stay filled in a table cell whose content a script of the page wraps', async () => {
    const root = await page(`<table><tr><td data-initiative-widget="progress" data-src="${feed()}"><a href="#">Zur Seite</a></td></tr></table>`);
    const cell = root.querySelector('td') as HTMLElement;
    const [widget] = scanner.scan(root) as [HTMLElement];
    await load(widget);
    const wrapper = document.createElement('div');
    wrapper.append(...cell.childNodes);
    cell.append(wrapper);
    root.append(Object.assign(document.createElement('div'), {innerHTML: '<div data-initiative-widget="progress"></div>'}));
    await until(() => inside(root.lastElementChild?.firstElementChild as HTMLElement) !== null);

    expect([...wrapper.children]).to.eql([widget]);
    expect(parts(widget, 'root')).to.have.length(1);
    cell.innerHTML = '<a href="#">Neu</a>';
    await until(() => widget.parentElement === cell);
    expect(widget.textContent).to.equal('Neu');
  });

  it('of another window are left to a script in there', async () => {
    const root = await page('<iframe></iframe>');
    const inner = root.querySelector('iframe')?.contentDocument as Document;
    inner.body.innerHTML = '<div data-initiative-widget="progress"><a href="#">Zur Seite</a></div>';

    expect(scanner.scan(inner)).to.eql([]);
    expect(inner.querySelector('div')?.shadowRoot).to.equal(null);
  });

  it('wait for a click where consent is asked, and remember nothing', async () => {
    const root = await page(`<div data-initiative-widget="progress" data-src="${feed()}" data-consent="click"><a href="#">Zur Seite</a></div>`);
    expect(scanner.scan(root)).to.eql([]);
    const host = root.firstElementChild as HTMLElement;
    const button = host.shadowRoot?.querySelector('button') as HTMLButtonElement;
    expect(button.textContent).to.equal('Anzeige laden');
    expect(root.querySelector('a')?.getBoundingClientRect().height).to.be.above(0);
    button.focus();
    button.click();
    await load(inside(host));

    expect(host.shadowRoot?.activeElement).to.equal(inside(host));
    expect(host.shadowRoot?.querySelector('button')).to.equal(null);
    const again = await page(root.innerHTML);
    expect(scanner.scan(again)).to.eql([]);
  });

  it('stay as they are when nobody knows the name, which is said once', async () => {
    const said = listenToConsole();
    const root = await page('<div data-initiative-widget="constructor">Text</div><div data-initiative-widget="constructor">Text</div>');

    expect(scanner.scan(root)).to.eql([]);
    expect(root.firstElementChild?.shadowRoot).to.equal(null);
    expect(said()).to.eql(['initiative-widgets: data-initiative-widget="constructor" is none of card, gantt, progress.']);
  });

  it('are left to the copy of their major version', async () => {
    const root = await page('<div data-initiative-widget="progress" data-initiative-major="2">Text</div><div data-initiative-widget="progress" data-initiative-major="1"></div>');

    expect(scanner.scan(root)).to.have.length(1);
    expect(root.firstElementChild?.shadowRoot).to.equal(null);
  });
});
