// Years, months and days above the bars: none touches the next, in any language, at any size of text, however near.
import {expect, fixture, html} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import type {TimelineGanttElement} from '../../src/index.js';
import '../../src/define.js';
import {deSimple} from '../../src/i18n/locales/de-simple.js';
import {registerLocale} from '../../src/i18n/registry.js';
import demo from '../../data/demo.json' with {type: 'json'};
import {part} from '../support/dom.js';

registerLocale(deSimple);

/** One until the size of the text is noticed, one until the axis is drawn anew, one until that is on the screen. */
const frame = async () => {
  for (let count = 0; count < 3; count++) await new Promise((resolve) => requestAnimationFrame(resolve));
};

/** What the buttons + and − lead to between the steps with a name, until nothing changes: about two weeks. */
const presses = 16;

describe('the labels of the axis', function () {
  this.timeout(30_000);
  after(() => setViewport({width: 1280, height: 900}));

  for (const lang of ['de', 'en', 'de-simple']) {
    for (const size of ['100%', '200%']) {
      for (const width of [360, 768, 1280]) {
        it(`do not touch: ${lang}, text of ${size}, ${width} px`, async () => {
          await setViewport({width, height: 900});
          const gantt = await fixture<TimelineGanttElement>(html`<timeline-gantt lang=${lang} now="2026-11-23" .feed=${demo}></timeline-gantt>`);
          gantt.style.setProperty('--initiative-font-size', size);
          await gantt.updateComplete;
          await frame();
          const [farther, nearer] = [...part(gantt, 'tools').querySelectorAll('button')].slice(-2) as HTMLElement[] as [HTMLElement, HTMLElement];
          const labels = () => [...part(gantt, 'axis').querySelectorAll('text:not([class])')];
          const touching = () => {
            const boxes = labels().map((label) => ({words: label.textContent, box: label.getBoundingClientRect()}));
            return boxes.slice(1).flatMap(({words, box}, index) => (box.left - boxes[index]!.box.right < 1 ? [`${boxes[index]!.words} ${words}`] : []));
          };
          expect(touching(), 'all').to.eql([]);
          expect(labels().length, 'all').to.be.greaterThan(0);
          for (let press = 1; press <= presses; press++) {
            nearer.click();
            await gantt.updateComplete;
            await frame();
            expect(touching().slice(0, 4), `nearer ${press} times`).to.eql([]);
          }
          // two weeks are narrower there than two of them
          if (size === '100%' || width > 360) expect(labels().some(({textContent}) => /\d+\D+\d+/.test(textContent!)), 'days').to.equal(true);
          farther.click();
          await gantt.updateComplete;
          await frame();
          expect(touching().slice(0, 4), 'farther').to.eql([]);
        });
      }
    }
  }
});
