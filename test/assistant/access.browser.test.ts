// The Einbettungs-Assistent without a mouse, for whoever hears it, and on a telephone.
import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type Axe from 'axe-core';
import {buildEmbed, closeAssistant, openAssistant, type AssistantPage} from '../support/assistant.js';
import {plain, until} from '../support/dom.js';

/** axe in the assistant's own page: what stands in the preview is a page of its own, and the widget's tests look at the widgets. */
async function findings({window, document}: AssistantPage): Promise<string[]> {
  if (!('axe' in window)) {
    const script = document.createElement('script');
    script.src = '/node_modules/axe-core/axe.min.js';
    document.head.append(script);
    await new Promise((resolve) => script.addEventListener('load', resolve));
  }
  const {axe} = window as unknown as {axe: typeof Axe};
  const {violations} = await axe.run(document, {
    iframes: false, runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  });
  return violations.map(({id, nodes}) => `${id}: ${nodes.map(({html, failureSummary}) => `${html} ${failureSummary}`).join('; ')}`);
}

const openAll = ({document}: AssistantPage) => document.querySelectorAll('details').forEach((details) => (details.open = true));

/** What a person hears of a control: its name, and the name of its group. */
function heard(element: Element | null): string {
  const control = element as HTMLInputElement | null;
  const name = control?.getAttribute('aria-label') ?? control?.labels?.[0]?.textContent ?? control?.title ?? '';
  return plain(name || (control?.textContent ?? ''));
}

describe('the Einbettungs-Assistent for everyone', function () {
  this.timeout(60_000);
  let page: AssistantPage;
  before(buildEmbed);
  after(() => closeAssistant());

  for (const language of ['Deutsch', 'English']) {
    it(`has nothing that axe would find, with each widget and everything open (${language})`, async () => {
      page = await openAssistant();
      page.button(language).click();
      await page.drawn();
      for (const id of ['widget-progress', 'widget-card', 'widget-gantt', 'variant-rich-text', 'variant-frame', 'own-accent']) {
        page.document.getElementById(id)?.click();
        await page.drawn();
        openAll(page);

        expect(await findings(page), id).to.eql([]);
      }
    });
  }

  it('is walked with the keyboard alone, from the widget to the copied code', async () => {
    page = await openAssistant();
    const taken: string[] = [];
    Object.defineProperty(page.window.navigator, 'clipboard', {configurable: true, value: {writeText: (text: string) => Promise.resolve(void taken.push(text))}});
    page.document.querySelector<HTMLElement>('.skip')!.focus();
    const walk = async (name: RegExp) => {
      for (let step = 0; step < 60; step++) {
        await sendKeys({press: 'Tab'});
        const {activeElement} = page.document;
        if (activeElement && name.test(heard(activeElement))) {
          const {outlineStyle} = page.window.getComputedStyle(activeElement);
          expect(outlineStyle, heard(activeElement)).not.to.equal('none');
          return;
        }
      }
      throw new Error(`Tab does not get to ${name}`);
    };

    await walk(/^English$/);
    await walk(/^Stand der Umsetzung$/);
    await sendKeys({press: 'ArrowDown'});
    await sendKeys({press: 'ArrowDown'});
    await page.drawn();
    expect(page.field('Zeitplan').checked).to.equal(true);
    await walk(/^HTML-Feld, vom eigenen Server$/);
    await sendKeys({press: 'ArrowDown'});
    await page.drawn();
    await walk(/^Kopieren: Code/);
    await sendKeys({press: 'Enter'});
    await until(() => taken.length > 0);

    expect(taken[0]).to.contain('data-initiative-widget="gantt"').and.to.contain('/v1/embed.js');
    expect(page.document.querySelector('[role="status"].said')?.textContent).to.equal('Kopiert: Code zum Einfügen');
  });

  it('names every control, and says aloud what happens', async () => {
    page = await openAssistant();
    openAll(page);
    const controls = [...page.document.querySelectorAll('input, select, textarea, button, iframe')];

    expect(controls.length).to.be.greaterThan(40);
    for (const control of controls) expect(heard(control), control.outerHTML).not.to.equal('');
    for (const group of page.document.querySelectorAll('fieldset')) expect(group.querySelector('legend')?.textContent).to.be.ok;
    expect([...page.document.querySelectorAll('h1, h2')].map(({localName}) => localName).join(' ')).to.equal('h1 h2 h2 h2 h2 h2 h2');
  });

  for (const width of [320, 360, 768, 1280]) {
    it(`needs no scrolling sideways, and keeps targets large enough, at ${width} px`, async () => {
      page = await openAssistant(width);
      openAll(page);
      await page.choose('Eigene Farbe verwenden');
      const {scrollingElement} = page.document;

      expect(scrollingElement!.scrollWidth).to.be.at.most(width);
      for (const control of page.document.querySelectorAll('button, select, summary, input[type=text]')) {
        const {height, width: wide} = control.getBoundingClientRect();
        expect(Math.min(height, wide), control.outerHTML).to.be.at.least(24);
      }
    });
  }
});
