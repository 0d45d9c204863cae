// HH-11 to HH-19: whatever room, colours, paper and direction a page gives.
import {expect} from '@open-wc/testing';
import {executeServerCommand, sendKeys} from '@web/test-runner-commands';
import {cutOff} from '../support/cut-off.js';
import {until} from '../support/dom.js';
import {expectE0, expectInside} from './expectations.js';
import {feedRequests, isSettled, later, openPage, read, shadow, widgetOf} from './open-page.js';

const media = async (features: Record<string, string>) => (await executeServerCommand<{supported: boolean}, object>('media', features)).supported;

describe('containers', () => {
  for (const size of [180, 240, 320, 640, 1600]) {
    it(`HH-11, sidebar, flex, grid, table cell, float, columns and overflow of ${size} px: nothing sticks out, no text leaves its box, and the page does not scroll sideways`, async function () {
      this.timeout(30_000);
      // two columns and the margins
      const {places, page, frame} = await openPage('hh-11', {query: {size: String(size)}, width: Math.max(800, 2 * size + 16)});
      expect(places).to.have.length(32);
      for (const place of places) {
        const widget = widgetOf(place) as HTMLElement;
        const kind = place.closest('section')?.id;
        expectInside(widget);
        expect(cutOff(widget), kind).to.eql([]);
        // what shrinks to fit gets 40 em
        expect(widget.getBoundingClientRect().width, kind).to.be.above(Math.min(size, 640) - 12);
      }
      expect(page.document.documentElement.scrollWidth).to.be.at.most(frame.clientWidth);
    });
  }

  for (const now of ['', 'now']) {
    it(`HH-12, tab, details and column shown ${now ? 'in the same task' : 'later'}: the right widths, one request`, async () => {
      const {page, places, widgets} = await openPage('hh-12', {query: now ? {now} : {}});
      const {document} = page;
      const show = () => {
        (document.getElementById('tab') as HTMLElement).style.display = 'block';
        (document.getElementById('details') as HTMLDetailsElement).open = true;
        (document.getElementById('column') as HTMLElement).style.width = 'auto';
      };
      if (!now) show();
      await until(() => places.every((place) => (widgetOf(place)?.shadowRoot?.querySelector('.root')?.getBoundingClientRect().width ?? 0) > 700));
      for (const widget of widgets) expectInside(widget);
      expect(feedRequests(page)).to.equal(1);
    });
  }

  it('HH-12, a placeholder moved by append: the same widget with its state, no second request', async () => {
    const {page, places} = await openPage('hh-12', {query: {now: 'now'}});
    const [place] = places as [HTMLElement];
    const widget = widgetOf(place) as HTMLElement;
    shadow(widget, 'details').toggleAttribute('open', true);
    page.document.getElementById('elsewhere')?.append(place);
    await new Promise((resolve) => setTimeout(resolve, 120));

    expect(widgetOf(place)).to.equal(widget);
    expect(shadow(widget, 'details').hasAttribute('open')).to.equal(true);
    expect(feedRequests(page)).to.equal(1);
  });

  for (const [name, what, factor] of [['hh-13-zoom', 'body {zoom: 1.25}', 1.25], ['hh-13-transform', 'transform: scale(.8)', 0.8], ['hh-13-visibility', 'content-visibility: auto', 1]] as const) {
    it(`HH-13, ${what}: the right geometry, no overlap`, async () => {
      const {widgets, page} = await openPage(name);
      for (const widget of widgets) {
        widget.scrollIntoView();
        for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => requestAnimationFrame(resolve)); // what is out of view is not laid out
        expectInside(widget);
      }
      widgets[0]?.scrollIntoView();
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const [progress] = widgets as [HTMLElement];
      const bar = shadow(progress, '.bar').getBoundingClientRect();
      const shares = [...shadow(progress, '.bar').querySelectorAll('[part=segment]')].map((segment) => segment.getBoundingClientRect().width / bar.width);
      [1, 3, 1, 13, 15].forEach((count, index) => expect(shares[index]).to.be.closeTo(count / 33, 0.005));
      expect(bar.width).to.be.above(400 * factor);
      for (const [before, after] of [['.heading', '.sentence'], ['.sentence', '.bar'], ['.bar', '.legend']] as const) {
        expect(shadow(progress, before).getBoundingClientRect().bottom).to.be.at.most(shadow(progress, after).getBoundingClientRect().top + 1);
      }
      expect(page.document.documentElement.scrollWidth).to.be.at.most(page.innerWidth);
    });
  }
});

describe('colours, text and keyboard', () => {
  for (const [what, query] of [['a black page', {scheme: 'dark'}], ['a black page, theme auto', {scheme: 'dark', theme: 'auto'}], ['a white page, theme dark', {scheme: 'light', theme: 'dark'}]] as const) {
    it(`HH-14, ${what}: contrast of 4.5:1, no widget half dark`, async () => {
      const opened = await openPage('hh-14', {query});
      const colours = ['color', 'background-color', 'border-top-color', 'fill'];
      await expectE0(opened, {passedOn: 'theme' in query ? colours : []});
    });
  }

  it('HH-14, a dark system on a white page: light, and dark with theme auto on a page that follows', async function () {
    if (!(await media({'prefers-color-scheme': 'dark'}))) this.skip();
    later(() => void media({'prefers-color-scheme': ''}));
    await expectE0(await openPage('neutral'));
    const follows = await openPage('hh-14', {query: {scheme: 'light dark', theme: 'auto'}});
    await expectE0(follows, {passedOn: ['color', 'background-color', 'border-top-color', 'fill']});
    expect(follows.page.getComputedStyle(shadow(follows.widgets[0] as HTMLElement, '.root')).backgroundColor).to.equal('rgb(20, 24, 31)');
  });

  it('HH-15, forced colours, reduced motion, more contrast: segments have outlines, the focus is visible, nothing moves', async function () {
    if (!(await media({'forced-colors': 'active', 'prefers-reduced-motion': 'reduce', 'prefers-contrast': 'more'}))) this.skip();
    later(() => void media({'forced-colors': '', 'prefers-reduced-motion': '', 'prefers-contrast': ''}));
    const {widgets, page} = await openPage('neutral');
    const [progress] = widgets as [HTMLElement];
    for (const segment of progress.shadowRoot?.querySelectorAll('[part=segment]') ?? []) {
      const {stroke, strokeWidth} = page.getComputedStyle(segment);
      expect(stroke === 'none' || parseFloat(strokeWidth) === 0, 'segment without outline').to.equal(false);
    }
    for (const widget of widgets) {
      shadow(widget, '.provenance button').focus({focusVisible: true} as FocusOptions);
      expect(page.getComputedStyle(shadow(widget, '.provenance button')).outlineStyle).to.equal('solid');
      const moving = [...(widget.shadowRoot?.querySelectorAll('*') ?? [])].flatMap((node) => node.getAnimations()).filter(({playState}) => playState === 'running');
      expect(moving).to.have.length(0);
    }
  });

  it('HH-16, text spacing of WCAG 1.4.12: no loss, also inside', async () => {
    const opened = await openPage('hh-16');
    for (const widget of opened.widgets) {
      // the bookmarklet of the W3C goes into shadow roots, too
      const styles = opened.page.document.createElement('style');
      styles.textContent = '* {line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important} p {margin-bottom: 2em !important}';
      widget.shadowRoot?.append(styles);
      expectInside(widget);
    }
  });

  it('HH-16, 1280 × 1024 at 400 %: reflow, no scroll in two directions', async () => {
    const {widgets, page} = await openPage('neutral', {width: 320, height: 256});
    for (const widget of widgets) expectInside(widget);
    expect(page.document.documentElement.scrollWidth).to.be.at.most(320);
  });

  it('HH-17, fixed bars of 120 and 200 px: what has the focus is never fully covered', async function () {
    this.timeout(30_000);
    const {page, frame} = await openPage('hh-17');
    page.focus();
    const covered: string[] = [];
    const seen = new Set<Element>();
    for (let step = 0; step < 60; step++) {
      await sendKeys({press: 'Tab'});
      let focused = page.document.activeElement;
      while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
      if (!focused || focused === page.document.body || seen.has(focused)) break;
      seen.add(focused);
      const {top, bottom} = focused.getBoundingClientRect();
      if (bottom <= 120 || top >= frame.clientHeight - 200) covered.push(`${focused.localName} ${focused.textContent.trim().slice(0, 30)} ${top}–${bottom}`);
    }
    expect(seen.size).to.be.above(10);
    expect(covered).to.eql([]);
  });

  it('HH-18, print without backgrounds, lazy widgets far below: drawn for paper', async function () {
    const opened = await openPage('hh-18', {settles: false});
    expect(opened.widgets.map((widget) => widget.shadowRoot?.querySelector('.root') ?? null)).to.eql([null, null, null, null]);
    if (!(await media({media: 'print'}))) this.skip();
    later(() => void media({media: ''}));
    opened.page.dispatchEvent(new Event('beforeprint'));
    await until(() => opened.places.every(isSettled));
    const [progress] = opened.widgets as [HTMLElement];
    for (const segment of progress.shadowRoot?.querySelectorAll('[part=segment]') ?? []) {
      const {fill, stroke} = opened.page.getComputedStyle(segment);
      expect(fill !== 'none' || stroke !== 'none', 'segment that would not be printed').to.equal(true);
    }
    expect(read(opened.places[0] as HTMLElement)).to.contain('Stand gemeldet zu 5 von 18');
  });

  for (const [name, what] of [['hh-19-rtl', 'dir="rtl" lang="ar"'], ['hh-19-empty', 'lang=""']] as const) {
    it(`HH-19, ${what}: German text reads from the left, lang=de is set, the layout is stable`, async () => {
      const opened = await openPage(name);
      for (const widget of opened.widgets) {
        expect(shadow(widget, '.root').lang).to.equal('de');
        expectInside(widget);
        const sentence = shadow(widget, '.sentence, .summary, .detail');
        const {unicodeBidi} = opened.page.getComputedStyle(sentence);
        expect(unicodeBidi).to.equal('plaintext');
      }
      await expectE0(opened, {passedOn: name === 'hh-19-rtl' ? ['direction', 'margin-left', 'padding-left', 'text-align', 'border-radius'] : []});
    });
  }
});
