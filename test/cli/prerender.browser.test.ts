// Prerendered pages and live widgets say the same: what stands on a page without a script is what a script would put there.
import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define.js';
import {deSimple} from '../../src/i18n/locales/de-simple.js';
import {findLocale, registerLocale} from '../../src/i18n/registry.js';
import {htmlPage, type Part} from '../../src/cli/prerender/html-page.js';
import {parseFeed} from '../../src/feed/parse-feed.js';
import type {FeedElement} from '../../src/base/feed-element.js';
import demo from '../../data/demo.json' with {type: 'json'};
import empty from '../../data/edge/empty.json' with {type: 'json'};
import rightToLeft from '../../data/edge/right-to-left.json' with {type: 'json'};
import own from '../../data/staerkungsinitiative.json' with {type: 'json'};
import {allRows} from '../support/dom.js';

registerLocale(deSimple);
const now = '2026-11-26';
const feeds: Record<string, unknown> = {own, demo, empty, 'right-to-left': rightToLeft};
/** Letters at least, so that nothing is not taken for the same as nothing. */
const least = (name: string) => (name === 'empty' ? 20 : 200);

/** Text without blanks, which are a matter of layout, and without pictures, popovers and what only a script can do. */
function textOf(root: ParentNode): string {
  const copy = document.createElement('div');
  copy.append(...[...root.childNodes].map((node) => node.cloneNode(true)));
  // the last three: how much of a picture is in view, how to read it, and the names of columns, which rows say where it is narrow
  for (const node of copy.querySelectorAll('[aria-hidden=true], script, style, [popover], button.details, [part~=tools], [part~=legend], tr .label')) node.remove();
  return (copy.textContent ?? '').replace(/\s+/g, '');
}

function prerendered(json: unknown, part: Part, lang: string, project?: string): Element {
  const {feed} = parseFeed(json);
  const page = htmlPage({feed, now, locale: findLocale(lang)}, part, feed.projects.find(({id}) => id === project));
  return new DOMParser().parseFromString(page, 'text/html').querySelector('main')!;
}

async function live(element: FeedElement): Promise<ShadowRoot> {
  await element.updateComplete;
  await allRows(element);
  return element.shadowRoot!;
}

describe('a prerendered page', () => {
  for (const [name, json] of Object.entries(feeds)) {
    for (const lang of ['de', 'en', 'de-simple']) {
      it(`has the text of <initiative-progress>: ${name}, ${lang}`, async () => {
        const element = await fixture<FeedElement>(html`<initiative-progress actions="none" lang=${lang} now=${now} .feed=${json}></initiative-progress>`);
        const [widget, page] = [await live(element), prerendered(json, 'progress', lang)];

        expect(textOf(page).length).to.be.greaterThan(least(name));
        expect(textOf(page)).to.equal(textOf(widget));
      });

      it(`has the text of <timeline-gantt>: ${name}, ${lang}`, async () => {
        const element = await fixture<FeedElement>(html`<timeline-gantt actions="none" lang=${lang} now=${now} .feed=${json}></timeline-gantt>`);
        const [widget, page] = [await live(element), prerendered(json, 'gantt', lang)];

        expect(textOf(page).length).to.be.greaterThan(least(name));
        // how to read bars is not said where there are none
        expect(page.querySelectorAll('svg, details.legend')).to.have.length(0);
        expect(textOf(page)).to.equal(textOf(widget));
      });

      it(`has the text of each <project-card>: ${name}, ${lang}`, async () => {
        const {feed} = parseFeed(json);
        for (const {id} of feed.projects) {
          const element = await fixture<FeedElement>(html`<project-card actions="none" lang=${lang} now=${now} project=${id} .feed=${json}></project-card>`);

          expect(textOf(prerendered(json, 'card', lang, id)), id).to.equal(textOf(await live(element)));
        }
      });
    }
  }
});
