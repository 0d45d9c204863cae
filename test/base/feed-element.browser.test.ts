import {expect, fixture, html} from '@open-wc/testing';
import type {InitiativeProgressElement} from '../../src/index.js';
import '../../src/define.js';
import {parseFeed} from '../../src/index.js';
import {aFeed, aProject} from '../support/builders.js';
import {asUrl, hasState, once, part, parts, plain, showsFallback, shown, until} from '../support/dom.js';

const aWidget = (template = html``) => fixture<InitiativeProgressElement>(template);

describe('a widget on a page', () => {
  it('reads a feed that stands in the page', async () => {
    const page = await fixture(html`
      <div>
        <script type="application/json" id="feed"></script>
        <initiative-progress></initiative-progress>
      </div>
    `);
    const script = page.querySelector('script') as HTMLScriptElement;
    script.textContent = JSON.stringify(aFeed([aProject()], {initiative: {title: 'Aus der Seite'}}));
    const widget = page.querySelector('initiative-progress') as InitiativeProgressElement;
    widget.src = '#feed';
    await once(widget, 'initiative-load');

    expect(part(widget, 'heading').textContent.trim()).to.equal('Aus der Seite');
  });

  const refuse = () => {
    throw new DOMException('must start with --', 'SyntaxError');
  };
  const older: [what: string, target: object, name: string, descriptor: PropertyDescriptor][] = [
    ['knows no states of elements', ElementInternals.prototype, 'states', {get: () => undefined}],
    ['wants other names of states', CustomStateSet.prototype, 'add', {value: refuse}],
  ];
  for (const [what, target, name, descriptor] of older) {
    it(`shows what there is in a browser that ${what}`, async () => {
      const own = Object.getOwnPropertyDescriptor(target, name) as PropertyDescriptor;
      Object.defineProperty(target, name, {configurable: true, ...descriptor});
      try {
        const waiting = await aWidget(html`<initiative-progress src="data:,x"><p>Zur Seite</p></initiative-progress>`);
        await once(waiting, 'initiative-error');
        await waiting.updateComplete;
        expect(showsFallback(waiting)).to.equal(true);
        waiting.feed = aFeed([aProject()]);
        await waiting.updateComplete;
        expect(parts(waiting, 'sentence')).to.have.length(1);
      } finally {
        Object.defineProperty(target, name, own);
      }
    });
  }

  it('takes what parseFeed made as well as JSON', async () => {
    const {feed} = parseFeed(aFeed([aProject()]));

    const widget = await aWidget(html`<initiative-progress .feed=${feed}></initiative-progress>`);

    expect(parts(widget, 'sentence')).to.have.length(1);
  });

  for (const [src, code] of [['javascript:1', 'host'], ['#none', 'host'], ['http://', 'host']] as const) {
    it(`says that ${src} cannot be a feed, and offers no second try`, async () => {
      const widget = await aWidget(html`<initiative-progress><p>Zur Seite</p></initiative-progress>`);
      const failed = once(widget, 'initiative-error');
      widget.src = src;

      expect((await failed).code).to.equal(code);
      expect(shown(widget)).to.equal('Die Projektdaten wurden nicht gefunden.');
      expect(parts(widget, 'retry')).to.have.length(0);
      expect(showsFallback(widget)).to.equal(true);
    });
  }

  it('says after a moment that it is loading, and gives up on a feed that does not answer', async () => {
    const {fetch} = globalThis;
    globalThis.fetch = () => new Promise(() => undefined);
    try {
      const widget = await aWidget(html`<initiative-progress src=${asUrl({})}></initiative-progress>`);

      expect(hasState(widget, 'loading')).to.equal(true);
      expect(shown(widget)).to.contain('Projektdaten werden geladen …');
      expect(getComputedStyle(widget.shadowRoot?.querySelector('.loading') as Element).animationDelay).to.equal('0.3s');
      widget.remove();
    } finally {
      globalThis.fetch = fetch;
    }
  });

  it('tries again when a visitor asks for it', async () => {
    const {fetch} = globalThis;
    globalThis.fetch = () => Promise.resolve(new Response('', {status: 403}));
    const widget = await aWidget(html`<initiative-progress src=${asUrl(aFeed([aProject()]))}></initiative-progress>`);
    await once(widget, 'initiative-error');
    globalThis.fetch = fetch;
    (part(widget, 'retry') as HTMLButtonElement).click();
    await once(widget, 'initiative-load');

    expect(hasState(widget, 'failed')).to.equal(false);
  });

  it('announces a failure aloud once for several widgets of one feed', async () => {
    const src = 'data:application/json;announce,[]';
    const page = await fixture(html`
      <div><initiative-progress src=${src}></initiative-progress><initiative-progress src=${src}></initiative-progress></div>
    `);
    const widgets = [...page.querySelectorAll('initiative-progress')];
    await until(() => widgets.every((widget) => hasState(widget, 'failed')));

    expect(widgets.filter((widget) => part(widget, 'message').hasAttribute('role'))).to.have.length(1);
  });

  it('waits for the viewport when it is lazy', async () => {
    const page = await fixture(html`
      <div>
        <div id="gap"></div>
        <initiative-progress loading="lazy" src=${asUrl(aFeed([aProject()]))}></initiative-progress>
      </div>
    `);
    const gap = page.querySelector('#gap') as HTMLElement;
    const widget = page.querySelector('initiative-progress') as InitiativeProgressElement;
    gap.style.height = '5000px';
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const started = hasState(widget, 'loading') || parts(widget, 'sentence').length > 0;
    widget.scrollIntoView();
    await until(() => parts(widget, 'sentence').length > 0);

    expect(started).to.equal(false);
  });

  it('hides its heading, or gives it the level and text that the page wants', async () => {
    const feed = aFeed([aProject()]);
    const widget = await aWidget(html`<initiative-progress heading="Unser Stand" heading-level="4" .feed=${feed}></initiative-progress>`);
    expect(part(widget, 'heading')).to.have.attribute('aria-level', '4');
    expect(part(widget, 'heading').textContent).to.equal('Unser Stand');

    widget.headingLevel = 'none';
    await widget.updateComplete;
    expect(parts(widget, 'heading')).to.have.length(0);
  });

  it('is light unless told, and takes the scheme of the page with auto', async () => {
    const feed = aFeed([aProject()]);
    const page = await fixture(html`<div><initiative-progress .feed=${feed}></initiative-progress></div>`);
    (page as HTMLElement).style.colorScheme = 'dark';
    const widget = page.querySelector('initiative-progress') as InitiativeProgressElement;
    await widget.updateComplete;
    const surface = () => getComputedStyle(part(widget, 'root')).backgroundColor;
    expect(surface()).to.equal('rgb(255, 255, 255)');

    widget.theme = 'auto';
    await widget.updateComplete;
    expect(surface()).to.equal('rgb(20, 24, 31)');
  });

  it('keeps its inside from the page’s styles', async () => {
    const feed = aFeed([aProject()]);
    const page = await fixture(html`<div><initiative-progress .feed=${feed}></initiative-progress></div>`);
    (page as HTMLElement).style.cssText = 'font: italic 40px serif; letter-spacing: 9px; text-transform: uppercase; line-height: 4; text-align: right';
    const style = getComputedStyle(part(page.querySelector('initiative-progress') as Element, 'sentence'));

    expect(style.fontStyle).to.equal('normal');
    expect(style.letterSpacing).to.equal('normal');
    expect(style.textTransform).to.equal('none');
    expect(parseFloat(style.fontSize)).to.be.closeTo(18, 0.1);
  });

  it('offers its data as JSON and CSV, and a sentence to cite', async () => {
    const feed = aFeed([aProject({id: 'p', title: '=1+1; "x"', status: 'completed'})], {publisher: {name: 'Die Stadt'}});
    const widget = await aWidget(html`<initiative-progress .feed=${feed}></initiative-progress>`);
    const files: [string, string][] = [];
    const {createObjectURL} = URL;
    const blobs: Blob[] = [];
    URL.createObjectURL = (blob: Blob) => {
      blobs.push(blob);
      return '#';
    };
    const keep = (event: Event) => {
      const [target] = event.composedPath();
      if (target instanceof HTMLAnchorElement && target.download) {
        event.preventDefault();
        files.push([target.download, '']);
      }
    };
    const {click} = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function () {
      files.push([this.download, '']);
    };
    document.addEventListener('click', keep);
    try {
      for (const button of part(widget, 'source').querySelectorAll('button')) {
        if (['JSON', 'CSV'].includes(button.textContent)) button.click();
      }
    } finally {
      HTMLAnchorElement.prototype.click = click;
      document.removeEventListener('click', keep);
      URL.createObjectURL = createObjectURL;
    }
    const [json = '', csv = ''] = await Promise.all(blobs.map((blob) => blob.text()));

    expect(files.map(([name]) => name)).to.eql(['initiative-2026-11-23.json', 'initiative-2026-11-23.csv']);
    expect(JSON.parse(json)).to.eql(feed);
    expect(csv).to.contain(`p;"'=1+1; ""x""";`);
    expect(csv).to.contain('Abgeschlossen;2026-01-01;https://example.org/bilanz');
    expect(plain(part(widget, 'source').textContent)).to.contain('Initiative Hafen: Stand der Umsetzung. Die Stadt. Stand: 23.11.2026.');
  });

  it('stays whole when the language changes after its citation was copied', async () => {
    const widget = await aWidget(html`<initiative-progress lang="de" .feed=${aFeed([aProject()])}></initiative-progress>`);
    const button = part(widget, 'source').querySelector('details button');
    if (!(button instanceof HTMLElement)) return; // WebKit's test browser has no clipboard
    button.click();
    await new Promise((resolve) => setTimeout(resolve, 50));
    widget.lang = 'en';
    await widget.updateComplete;

    expect(showsFallback(widget)).to.equal(false);
    expect(button.textContent).to.equal('Copy');
  });

  it('links the feed itself where it has an address', async () => {
    const {fetch} = globalThis;
    globalThis.fetch = () => Promise.resolve(new Response(JSON.stringify(aFeed([aProject()]))));
    const widget = await aWidget(html`<initiative-progress src="https://daten.example.org/feed.json"></initiative-progress>`);
    await once(widget, 'initiative-load');
    globalThis.fetch = fetch;

    expect(part(widget, 'source').querySelector('a')).to.have.attribute('href', 'https://daten.example.org/feed.json');
  });

  it('hides downloads and citation when the page says so', async () => {
    const feed = aFeed([aProject()]);
    const widget = await aWidget(html`<initiative-progress actions="none" .feed=${feed}></initiative-progress>`);

    expect(part(widget, 'source').querySelectorAll('button, details, a')).to.have.length(0);
  });

  it('says in German and English what it says, and German where it knows no better', async () => {
    const feed = aFeed([aProject({status: 'completed'})]);
    const page = await fixture(html`
      <div lang="en"><section><initiative-progress .feed=${feed}></initiative-progress></section></div>
    `);
    const widget = page.querySelector('initiative-progress') as InitiativeProgressElement;

    expect(plain(part(widget, 'sentence').textContent)).to.equal('1 of 1 fixed-term project completed (100%).');
    page.setAttribute('lang', 'constructor');
    widget.requestUpdate();
    await widget.updateComplete;
    expect(plain(part(widget, 'sentence').textContent)).to.equal('1 von 1 befristeten Projekt abgeschlossen (100 %).');
  });

  it('does not mind another copy of the library', async () => {
    const {defineElement} = await import('../../src/base/define-element.js');

    expect(() => {
      defineElement('initiative-progress', class extends HTMLElement {});
    }).not.to.throw();
  });
});
