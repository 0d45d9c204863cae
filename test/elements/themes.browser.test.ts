// The themes of the partners, light and dark: every text against what is behind it, every form against the surface.
import {expect, fixture, html} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import '../../src/define.js';
import demo from '../../data/demo.json' with {type: 'json'};
import {statuses} from '../../src/model/status.js';
import {aFeed, aProject} from '../support/builders.js';
import {contrast, rgbOf, type Rgb} from '../support/color.js';
import {allRows, part, parts, plain, until} from '../support/dom.js';

const partners = ['muelheim-business', 'unternehmerverband', 'ig-metall'];
const [least, leastOfForms] = [4.5, 3];

interface Measured {
  readonly ratio: number;
  readonly what: string;
}

const isPainted = (color: string) => color !== 'none' && !/^transparent$|^rgba\(.*, 0\)$|\/ 0\)$/.test(color);

/** What is behind a text: the nearest background that is painted, through shadow roots. */
function groundOf(element: Element | null): Rgb {
  for (let at = element; at; at = at.assignedSlot ?? at.parentElement ?? ((at.getRootNode() as ShadowRoot).host as Element | undefined) ?? null) {
    const {backgroundColor} = getComputedStyle(at);
    if (isPainted(backgroundColor)) return rgbOf(backgroundColor);
  }
  return [255, 255, 255];
}

function* textsOf(widget: Element): Generator<Measured> {
  const walker = document.createTreeWalker(widget.shadowRoot!, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const {data, parentElement} = walker.currentNode as Text;
    if (!data.trim() || !parentElement?.checkVisibility({visibilityProperty: true}) || parentElement.closest('style, .only-read, caption, thead')) continue;
    const {color, fill} = getComputedStyle(parentElement);
    const isDrawn = parentElement instanceof SVGElement;
    yield {ratio: contrast(rgbOf(isDrawn ? fill : color), groundOf(parentElement)), what: `${widget.localName}: ${plain(data).slice(0, 40)}`};
  }
}

/** A bar with an arrow in each status. */
const openEnds = aFeed(statuses.map((status) => aProject({status, timeframe: {start: '2024'}})));

/** By what is seen of it: the stronger one of its fill and its outline. */
function* formsOf(widget: Element): Generator<Measured> {
  const surface = groundOf(widget.shadowRoot!.querySelector('.root'));
  const strongest = (form: Element, ...properties: ('fill' | 'stroke')[]) => {
    const colors = properties.map((property) => getComputedStyle(form)[property]).filter(isPainted);
    return Math.max(0, ...colors.map((color) => contrast(rgbOf(color), surface)));
  };
  const named = (form: Element) => `${widget.localName}: ${form.getAttribute('class') ?? 'form'} in ${form.parentElement?.getAttribute('class') ?? ''}`;
  for (const form of widget.shadowRoot!.querySelectorAll('.stretch rect, .segment')) {
    // a bar of which nothing is reported is drawn pale: that there is a bar, its row says, too
    if (form.closest('.bar .notReported') && widget.localName === 'timeline-gantt') continue;
    yield {ratio: strongest(form, 'fill', 'stroke'), what: named(form)};
  }
  for (const form of widget.shadowRoot!.querySelectorAll('.ghost, .overdue, .vague, .milestone, .event, .lines .today')) {
    yield {ratio: strongest(form, 'stroke'), what: named(form)};
  }
  // an arrow is drawn onto its bar, a sign onto its colour
  for (const form of widget.shadowRoot!.querySelectorAll('.row .arrow')) {
    const {left, right} = form.getBoundingClientRect();
    const bar = [...form.closest('.bar')!.querySelectorAll('.segment')].find((segment) => {
      const box = segment.getBoundingClientRect();
      return box.left <= left && right <= box.right;
    });
    if (bar) yield {ratio: contrast(rgbOf(getComputedStyle(form).stroke), rgbOf(getComputedStyle(bar).fill)), what: named(form)};
  }
  for (const form of widget.shadowRoot!.querySelectorAll('.swatch path')) {
    const {fill} = getComputedStyle(form.parentElement!.querySelector('rect')!);
    yield {ratio: contrast(rgbOf(getComputedStyle(form).stroke), isPainted(fill) ? rgbOf(fill) : surface), what: named(form)};
  }
  const button = widget.shadowRoot!.querySelector<HTMLElement>('a, button, summary');
  button?.focus();
  if (button) yield {ratio: contrast(rgbOf(getComputedStyle(button).outlineColor), surface), what: `${widget.localName}: focus`};
}

/** All three widgets with everything open, and one that has failed. */
async function aPage(theme: string): Promise<Element[]> {
  const page = await fixture(html`
    <main lang="de">
      <initiative-progress theme=${theme} now="2026-11-23" .feed=${demo}></initiative-progress>
      <project-card theme=${theme} now="2026-11-23" project="solardaecher-speicherstadt" ask="on" .feed=${demo}></project-card>
      <project-card theme=${theme} now="2029-11-23" project="hochwasserschutz-altstadt" .feed=${demo}></project-card>
      <timeline-gantt theme=${theme} now="2026-11-23" .feed=${demo}></timeline-gantt>
      <timeline-gantt theme=${theme} now="2026-11-23" .feed=${openEnds}></timeline-gantt>
      <initiative-progress theme=${theme} .feed=${{version: '1.0', projects: 'none'}}></initiative-progress>
    </main>
  `);
  const widgets = [...page.children];
  const gantt = page.querySelector('timeline-gantt')!;
  await allRows(gantt);
  for (const widget of widgets) for (const details of widget.shadowRoot!.querySelectorAll('details')) details.open = true;
  await until(() => part(gantt, 'legend').querySelector('li') !== null);
  (parts(gantt, 'details')[3] as HTMLElement).click();
  await until(() => part(gantt, 'popover').matches(':popover-open') && part(gantt, 'popover').textContent.trim() !== '');
  return widgets;
}

describe('the theme of a partner', function () {
  this.timeout(30_000);
  before(() => setViewport({width: 1280, height: 900}));
  afterEach(() => {
    document.adoptedStyleSheets = [];
  });

  for (const partner of partners) {
    for (const theme of ['light', 'dark']) {
      it(`can be read, and its forms be seen: ${partner}, ${theme}`, async () => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(await (await fetch(`/src/styles/themes/${partner}.css`)).text());
        document.adoptedStyleSheets = [sheet];
        const widgets = await aPage(theme);
        const lowest = (list: readonly Measured[]) => [...list].sort((one, other) => one.ratio - other.ratio)[0]!;
        const texts = widgets.flatMap((widget) => [...textsOf(widget)]);
        const forms = widgets.flatMap((widget) => [...formsOf(widget)]);
        const [text, form] = [lowest(texts), lowest(forms)];
        console.log(`${partner}, ${theme}: ${texts.length} texts from ${text.ratio.toFixed(2)} (${text.what}), ${forms.length} forms from ${form.ratio.toFixed(2)} (${form.what})`);

        expect(texts.length).to.be.greaterThan(500);
        expect(forms.length).to.be.greaterThan(200);
        expect(text.ratio, text.what).to.be.at.least(least);
        expect(form.ratio, form.what).to.be.at.least(leastOfForms);
      });
    }
  }
});
