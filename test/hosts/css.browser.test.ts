// HH-01 to HH-10: the styles of a page do not change the inside.
import {expect} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import {until} from '../support/dom.js';
import {expectE0, expectEF, expectInside} from './expectations.js';
import {openPage, read, shadow} from './open-page.js';

const variants = ['', '-elements'] as const;
const neutralOf = (variant: '' | '-elements') => (variant ? 'neutral-elements' : 'neutral');

describe('the neutral page', () => {
  it('shows the numbers of the feed', async () => {
    const opened = await openPage('neutral');
    await until(() => read(opened.places[1] as HTMLElement).includes('Breitband'));
    const [progress = '', gantt = '', , card = ''] = opened.places.map(read);

    expect(progress).to.contain('Stand gemeldet zu 5 von 18').and.contain('Stand nicht gemeldet: 13');
    expect(gantt).to.contain('Stärkungsinitiative Industrie');
    expect(card).to.contain('Breitband').and.contain('In Umsetzung').and.contain('2018');
    const segments = [...shadow(opened.widgets[0] as HTMLElement, '.bar').querySelectorAll('[part=segment]')];
    const {width} = shadow(opened.widgets[0] as HTMLElement, '.bar').getBoundingClientRect();
    expect(segments).to.have.length(5);
    [1, 3, 1, 13, 15].forEach((count, index) => expect(((segments[index]?.getBoundingClientRect().width ?? 0) / width) * 33).to.be.closeTo(count, 0.15));
    await expectE0(opened);
  });
});

describe('fonts and boxes of the page', () => {
  for (const name of ['hh-01', 'hh-01-elements', 'hh-01-tiny']) {
    it(`HH-01, ${name === 'hh-01-tiny' ? 'html 8px' : `html 62.5 %${name === 'hh-01' ? '' : ', elements'}`}: as on the neutral page, text of 16 px and more`, async () => {
      const opened = await openPage(name);
      await expectE0(opened, {neutral: neutralOf(name === 'hh-01-elements' ? '-elements' : '')});
      for (const widget of opened.widgets) expect(parseFloat(opened.page.getComputedStyle(shadow(widget, '.root')).fontSize)).to.be.at.least(16);
    });
  }

  it('HH-02, a browser with text of 32 px: the text grows, nothing is clipped', async function () {
    const {supported} = await executeServerCommand<{supported: boolean}, object>('font-size', {size: 32});
    if (!supported) this.skip();
    try {
      const {widgets, page} = await openPage('neutral');
      for (const widget of widgets) {
        expect(page.getComputedStyle(shadow(widget, '.root')).fontSize).to.equal('32px');
        expectInside(widget);
      }
    } finally {
      await executeServerCommand('font-size', {size: 16});
    }
  });

  for (const variant of variants) {
    it(`HH-03, loud text styles of body${variant && ', elements'}: as on the neutral page`, async () => {
      // that a page asks for text from the right stays with its box; the direction is passed on
      await expectE0(await openPage(`hh-03${variant}`), {neutral: neutralOf(variant)});
    });
  }

  it('HH-04, a reset: as on the neutral page', async () => {
    await expectE0(await openPage('hh-04'));
  });

  for (const [name, neutral, where] of [['hh-04-nothing', 'neutral-0', '*'], ['hh-04-narrow', 'neutral-50', 'body > *']] as const) {
  it(`HH-04, ${where} {margin; max-width} !important: the outer box is the page’s, the inside is not`, async () => {
    const opened = await openPage(name);
    for (const place of opened.places) {
      const {marginTop, maxWidth} = opened.page.getComputedStyle(place);
      expect([marginTop, maxWidth]).to.eql(['16px', '50px']);
    }
    await expectE0(opened, {neutral, shift: 0.1, withoutAxe: true}); // at 50 px there is nothing to judge that anybody could read
  });
  }

  for (const variant of variants) {
    it(`HH-05, * {color; font-size; display: inline …} !important${variant && ', elements'}: the inside is identical and a block`, async () => {
      const opened = await openPage(`hh-05${variant}`);
      // the text shines through where the page says so
      await expectE0(opened, {neutral: neutralOf(variant), shift: 1, blamed: ['color-contrast']});
      for (const [index, place] of opened.places.entries()) {
        expect(opened.page.getComputedStyle(place).opacity).to.equal('0.9');
        expect(shadow(opened.widgets[index] as HTMLElement, '.root').getBoundingClientRect().width).to.be.above(700);
      }
    });

    it(`HH-06, * {all: unset !important}${variant && ', elements'}: as on the neutral page, and a block`, async () => {
      const opened = await openPage(`hh-06${variant}`);
      // what was reserved is unset, too
      await expectE0(opened, {neutral: neutralOf(variant), shift: 1});
      for (const widget of opened.widgets) expect(shadow(widget, '.root').getBoundingClientRect().width).to.be.above(700);
    });

    it(`HH-10, styles for tables, links and headings${variant && ', elements'}: as on the neutral page`, async () => {
      await expectE0(await openPage(`hh-10${variant}`), {neutral: neutralOf(variant)});
    });
  }

  it('HH-09, quirks mode with text of 30 px: text in tables as in the rest of the widget', async () => {
    const opened = await openPage('hh-09');
    expect(opened.page.document.compatMode).to.equal('BackCompat');
    await expectE0(opened);
    const [, gantt] = opened.widgets as [HTMLElement, HTMLElement];
    expect(opened.page.getComputedStyle(shadow(gantt, 'td')).color).to.equal(opened.page.getComputedStyle(shadow(gantt, '.root')).color);
  });
});

describe('a page that hides', () => {
  it('HH-07, a menu that is closed, then open: hidden with it, right afterwards', async () => {
    const opened = await openPage('hh-07-hidden');
    const visibility = () => opened.widgets.map((widget) => opened.page.getComputedStyle(shadow(widget, '.heading')).visibility);
    expect(visibility()).to.eql(opened.widgets.map(() => 'hidden'));
    opened.page.document.body.classList.add('open');
    expect(visibility()).to.eql(opened.widgets.map(() => 'visible'));
    await expectE0(opened);
  });

  it('HH-07, pointer-events: none: the widget is not touched', async () => {
    const opened = await openPage('hh-07-untouchable');
    for (const widget of opened.widgets) expect(opened.page.getComputedStyle(shadow(widget, '.provenance button')).pointerEvents).to.equal('none');
    await expectE0(opened, {passedOn: ['pointer-events']});
  });

  it('HH-07, inert: nothing inside takes the focus', async () => {
    const {widgets, page} = await openPage('hh-07-inert');
    for (const widget of widgets) {
      shadow(widget, '.provenance button').focus();
      expect(page.document.activeElement).to.equal(page.document.body);
    }
  });

  it('HH-07, aria-hidden: looks as on the neutral page', async () => {
    await expectE0(await openPage('hh-07-aria'), {withoutAxe: true}); // that it has links inside is the page's fault
  });

  it('HH-08, :not(:defined) {visibility: hidden}, script blocked: a placeholder shows its link', async () => {
    expectEF(await openPage('hh-08', {settles: false}));
  });
});
