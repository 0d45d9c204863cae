// From right to left, in a language of long words: everything is translated, mirrored, and nothing leaves its place.
import {expect, fixture, html} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {registerLocale, type FeedElement} from '../../src/index.js';
import '../../src/define.js';
import real from '../../data/staerkungsinitiative.json' with {type: 'json'};
import demo from '../../data/demo.json' with {type: 'json'};
import {part, parts} from '../support/dom.js';
import {pseudo} from '../support/pseudo.js';

registerLocale(pseudo);

const widgets = ['initiative-progress', 'project-card', 'timeline-gantt'] as const;

async function aWidget(tag: (typeof widgets)[number], dir: 'rtl' | 'ltr', pixels: number, feed: unknown = demo) {
  const place = await fixture<HTMLElement>(html`<div dir=${dir} lang="qpr" .style=${`inline-size: ${pixels}px`}></div>`);
  const widget = document.createElement(tag) as FeedElement & {project?: string};
  Object.assign(widget, {feed, now: '2026-11-23', project: 'elektrische-hafenfaehre'});
  place.append(widget);
  await widget.updateComplete;
  return widget;
}

/** What is seen of the widget's own words: everything but texts of the feed, which stand isolated in `<bdi>`. */
function ownWords(widget: Element): string[] {
  const walker = document.createTreeWalker(part(widget, 'root'), NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (walker.nextNode()) {
    const {parentElement, data} = walker.currentNode as Text;
    // months are written by the browser
    const words = data.replace(/\p{L}+ \d{4}/gu, '').trim();
    if (!parentElement?.closest('bdi, .host, svg, title, .citation') && /[a-zäöü]{2,}/i.test(words)) found.push(words);
  }
  return found;
}

describe('from right to left, in a language that nobody speaks', () => {
  before(() => setViewport({width: 1280, height: 900}));

  for (const tag of widgets) {
    it(`<${tag}> has no word of its own that was not translated`, async () => {
      // names of formats and groups, and dates
      const allowed = /^(JSON|CSV|SVG|PNG|AK \d|\d.*)$/u;
      expect(ownWords(await aWidget(tag, 'rtl', 1200)).filter((text) => !allowed.test(text))).to.deep.equal([]);
    });

    for (const pixels of [240, 360, 768, 1200]) {
      it(`<${tag}> keeps to its ${pixels} pixels`, async () => {
        const widget = await aWidget(tag, 'rtl', pixels);
        const root = part(widget, 'root');
        expect(root.scrollWidth).to.be.at.most(root.clientWidth);
        const box = root.getBoundingClientRect();
        for (const heading of parts(widget, 'heading')) {
          expect(heading.getBoundingClientRect().right, 'its heading stands at the right').to.be.closeTo(box.right - 16, 20);
        }
      });
    }
  }

  it('a bar has its segments in the other order, each as wide', async () => {
    const placesOf = (widget: Element) => {
      const bar = part(widget, 'bar').getBoundingClientRect();
      return [...part(widget, 'bar').querySelectorAll('rect')].map((rect) => {
        const {left, right} = rect.getBoundingClientRect();
        return [left - bar.left, bar.right - right].map(Math.round);
      });
    };
    const straight = placesOf(await aWidget('initiative-progress', 'ltr', 1000, real));
    const mirrored = placesOf(await aWidget('initiative-progress', 'rtl', 1000, real));
    expect(mirrored).to.have.length(straight.length);
    mirrored.forEach(([before, after], at) => {
      expect(before).to.be.closeTo(straight[at]![1]!, 2);
      expect(after).to.be.closeTo(straight[at]![0]!, 2);
    });
  });

  it('a text of another direction is not turned about: "5 Jahre" stays that', async () => {
    const widget = await aWidget('timeline-gantt', 'rtl', 1200);
    widget.lang = 'de';
    await widget.updateComplete;
    const button = [...part(widget, 'tools').querySelectorAll('button')].find(({textContent}) => textContent.trim() === '5 Jahre')!;
    const text = button.firstChild!.nodeType === 3 ? button.firstChild! : [...button.childNodes].find((node) => node.nodeType === 3 && node.textContent!.trim())!;
    const boxOf = (word: string) => {
      const range = document.createRange();
      const at = text.textContent!.indexOf(word);
      range.setStart(text, at);
      range.setEnd(text, at + word.length);
      return range.getBoundingClientRect();
    };
    expect(boxOf('5').left).to.be.below(boxOf('Jahre').left);
  });

  it('time runs from right to left', async () => {
    const gantt = await aWidget('timeline-gantt', 'rtl', 1200);
    const years = [...part(gantt, 'axis').querySelectorAll('text')]
      .filter(({textContent}) => /^\d{4}$/.test(textContent.trim()))
      .map((text) => ({year: Number(text.textContent), x: text.getBoundingClientRect().left}));
    expect(years.length).to.be.above(2);
    for (const [at, {x}] of years.slice(1).entries()) expect(x).to.be.below(years[at]!.x);
  });
});
