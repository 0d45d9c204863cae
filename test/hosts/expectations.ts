// E0 and EF of the catalogue of host pages: what has to hold on every page that shows widgets, and on every page that cannot.
import {expect} from '@open-wc/testing';
import type Axe from 'axe-core';
import {until} from '../support/dom.js';
import {read, openPage, shadow, widgetOf, type OpenPage, type PageWindow} from './open-page.js';

/** What a page could do to the inside, were it not for the shadow root and its reset. */
const properties = [
  'color', 'background-color', 'background-image', 'border-top-width', 'border-top-style', 'border-top-color', 'border-radius', 'box-shadow', 'box-sizing',
  'clear', 'cursor', 'direction', 'display', 'fill', 'float', 'font-family', 'font-size', 'font-style', 'font-variant', 'font-weight', 'letter-spacing',
  'line-height', 'list-style-type', 'margin-bottom', 'margin-left', 'margin-top', 'max-width', 'min-height', 'opacity', 'outline-style', 'overflow-wrap',
  'padding-bottom', 'padding-left', 'padding-top', 'pointer-events', 'position', 'text-align', 'text-decoration-line', 'text-indent', 'text-shadow',
  'text-transform', 'vertical-align', 'visibility', 'white-space', 'word-break', 'word-spacing', 'writing-mode',
];

/** Ten nodes and more of each kind of widget. */
const nodes = [
  '.root', '.frame', '.heading', '.sentence', '.bar', '[part=segment]', '.entry', '.entry b', '.facts li', '.row', '.row .name', 'summary', '.provenance', '.provenance button',
  '.summary', '.chart', '.scroller', 'table', 'th', 'td', 'tbody a', '.legend', '.tools button',
  '.group', '.facts', '.facts dt', '.facts dd', '.label', '.links', '.links a', '.provenance a',
];

interface Facts {
  readonly kind: string;
  readonly text: string;
  readonly styles: Readonly<Record<string, string>>;
  /** Shares of the segments of the first bar. */
  readonly shares: readonly number[];
}

export interface E0Options {
  /** The page to compare with: one of the same width. */
  readonly neutral?: string;
  /** Widgets are compared with the first of their kind there, however many there are. */
  readonly byKind?: boolean;
  /** Properties that the page may pass on, as it would to text of its own. */
  readonly passedOn?: readonly string[];
  /** Where a page has changed what axe-core itself needs: its document is the same as on the neutral page, which axe has seen. */
  readonly withoutAxe?: boolean;
  /** What axe-core finds although the page alone is to blame. */
  readonly blamed?: readonly string[];
  readonly infos?: number;
  readonly warnings?: number;
  /** Where nothing is reserved. */
  readonly shift?: number;
}

const known = new Map<string, Promise<Facts[]>>();

function factsOf(place: HTMLElement, page: PageWindow): Facts {
  const widget = widgetOf(place);
  const root = widget?.shadowRoot;
  const styles: Record<string, string> = {};
  for (const selector of nodes) {
    const node = root?.querySelector(selector);
    if (!node) continue;
    const computed = page.getComputedStyle(node);
    for (const property of properties) styles[`${selector} ${property}`] = computed.getPropertyValue(property);
  }
  const bar = root?.querySelector('.bar');
  const {width = 0} = bar?.getBoundingClientRect() ?? {};
  const shares = width === 0 ? [] : [...(bar?.querySelectorAll('[part=segment]') ?? [])].map((segment) => segment.getBoundingClientRect().width / width);
  // a citation has the address of the page
  return {kind: widget?.localName ?? '', text: read(place).replaceAll(page.location.href, 'https://www.example.de/'), styles, shares};
}

/** What the neutral page shows, whose values are asserted in their own test. */
function neutralFacts(name: string, width: number): Promise<Facts[]> {
  const key = `${name} ${width}`;
  let facts = known.get(key);
  if (!facts) {
    facts = openPage(name, {width}).then(async (opened) => {
      await steady(opened);
      const found = opened.places.map((place) => factsOf(place, opened.page));
      for (const {styles} of found) expect(Object.keys(styles).length, 'nodes to compare').to.be.at.least(10 * properties.length);
      return found;
    });
    known.set(key, facts);
  }
  return facts;
}

/** Rows of a chart are filled while the page idles. */
export async function steady({places}: OpenPage): Promise<void> {
  let before = '';
  for (let quiet = 0; quiet < 4;) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const now = places.map((place) => place.innerHTML.length + (widgetOf(place)?.shadowRoot?.querySelectorAll('*').length ?? 0)).join();
    quiet = now === before ? quiet + 1 : 0;
    before = now;
  }
}

/** All placeholders ready, values right, no page error, rejection or violation, styles as on the neutral page, axe clean, nothing shifts. */
export async function expectE0(opened: OpenPage, options: E0Options = {}): Promise<void> {
  const {neutral = 'neutral', byKind = false, passedOn = [], withoutAxe = false, blamed = [], infos = 0, warnings = 0, shift = 0.02} = options;
  const {page, heard, frame} = opened;
  const neutrals = await neutralFacts(neutral, frame.clientWidth);
  await steady(opened);
  const {places} = opened;

  if (!byKind) expect(places.length, 'placeholders').to.equal(neutrals.length);
  for (const [index, place] of places.entries()) {
    const {kind, text, styles, shares} = factsOf(place, page);
    const name = `${index + 1}: ${kind || 'no widget'}`;
    const expected = byKind ? neutrals.find((facts) => facts.kind === kind) : neutrals[index];
    expect(text, name).to.equal(expected?.text);
    expect(differences(styles, expected?.styles ?? {}, passedOn), name).to.eql([]);
    expect(shares.length, name).to.equal(expected?.shares.length);
    for (const [part, share] of shares.entries()) expect(share, `${name}, segment ${part}`).to.be.closeTo(expected?.shares[part] ?? 0, 0.005);
  }
  expect(heard.accidents, 'errors of the page').to.eql([]);
  expect(heard.violations, 'violations').to.eql([]);
  expect(heard.warnings.length, heard.warnings.join('\n')).to.equal(warnings);
  expect(heard.infos.length, heard.infos.join('\n')).to.be.at.most(infos);
  expectPage(opened);
  if (heard.shift !== null) expect(heard.shift, 'layout shift').to.be.at.most(shift);
  // the inside is the same in all engines, so one of them may judge it; the neutral page is judged in each
  const isJudge = heard.shift !== null || opened.page.location.pathname.includes('neutral');
  if (!withoutAxe && isJudge) expect((await axeFindings(opened)).filter((finding) => !blamed.includes(finding.split(':')[0] as string)), 'axe').to.eql([]);
}

function differences(found: Facts['styles'], expected: Facts['styles'], passedOn: readonly string[]): string[] {
  const names = [...new Set([...Object.keys(expected), ...Object.keys(found)])].filter((name) => !passedOn.includes(name.split(' ').at(-1) as string));
  return names.filter((name) => found[name] !== expected[name]).map((name) => `${name}: ${found[name]} instead of ${expected[name]}`);
}

/** The rest of the page is untouched. */
function expectPage({page}: OpenPage): void {
  for (const [id, text] of [['before', 'Das steht davor.'], ['after', 'Das steht danach.']]) {
    expect(page.document.getElementById(id as string)?.textContent.trim(), `text ${id}`).to.equal(text);
  }
}

/** axe-core comes in after all else, so that the page is as it is for a visitor. */
async function axeFindings({page, places}: OpenPage): Promise<string[]> {
  const {document} = page;
  if (!page['axe']) {
    const script = document.createElement('script');
    script.nonce = 'abc';
    script.src = '/node_modules/axe-core/axe.min.js';
    const loaded = new Promise((resolve, reject) => {
      script.addEventListener('load', resolve);
      script.addEventListener('error', () => reject(new Error('axe-core is not let in')));
    });
    document.head.append(script);
    await loaded;
  }
  // in the page's own words: what is asked over the border of a frame may be a list of another window
  const {violations} = await (page['axe'] as typeof Axe).run({include: places.map((place) => widgetOf(place) as HTMLElement)} as Axe.ElementContext, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    rules: {region: {enabled: false}, 'heading-order': {enabled: false}, 'page-has-heading-one': {enabled: false}},
  });
  return violations.map(({id, nodes: [node]}) => `${id}: ${node?.html ?? ''} ${node?.failureSummary ?? ''}`);
}

export interface EFOptions {
  readonly warnings?: number;
  /** `null`: engines differ. */
  readonly violations?: number | null;
  /** The sentence of the widget beside what the author wrote. */
  readonly says?: string | RegExp;
  /** Code of the last error and its cause in the report. */
  readonly cause?: string;
}

/** What the author wrote is visible and takes the focus, no code is text, the rest of the page is untouched, one warning at most. */
export function expectEF(opened: OpenPage, {warnings = 1, violations = 0, says, cause}: EFOptions = {}): void {
  const {page, heard, places} = opened;
  expect(places.length).to.be.above(0);
  for (const place of places) {
    const link = place.querySelector('a') as HTMLAnchorElement;
    const {width, height} = link.getBoundingClientRect();
    expect(Math.min(width, height), 'the link has a box').to.be.above(0);
    expect(page.getComputedStyle(link).visibility).to.equal('visible');
    link.focus();
    expect(page.document.activeElement, 'the link has the focus').to.equal(link);
    expect(link.textContent).to.equal('Stand der Stärkungsinitiative Industrie ansehen');
    expect(widgetOf(place)?.shadowRoot?.querySelector('.heading') ?? null, 'never together with the widget').to.equal(null);
    if (says) expect(read(place)).to.match(typeof says === 'string' ? new RegExp(says) : says);
  }
  expect(page.document.body.innerText).not.to.match(/function|<script|=>|&quot;/);
  expect(heard.accidents, 'errors of the page').to.eql([]);
  expect(heard.warnings.length, heard.warnings.join('\n')).to.be.at.most(warnings);
  if (violations !== null) expect(heard.violations.length > 0, heard.violations.join('\n')).to.equal(violations > 0);
  expectPage(opened);
  if (cause) expect([...new Set(page.InitiativeWidgets?.report().placeholders.map((place) => place.cause))]).to.eql([cause]);
}

/** A diagnosis that somebody asks for later is there, under what the author wrote. */
export async function expectDiagnosis({places, page}: OpenPage, cause: string, sentence: RegExp): Promise<void> {
  const [place] = places as [HTMLElement];
  place.dataset['debug'] = '';
  const note = () => (place.shadowRoot ?? place).querySelector<HTMLElement>(`[data-cause='${cause}']`);
  await until(() => note() !== null);
  expect(read(place)).to.match(sentence);
  expect(note()?.getBoundingClientRect().height).to.be.above(20);
  expect(note()?.querySelector('button')?.textContent).to.equal('Diagnose kopieren');
  expect(page.InitiativeWidgets?.report().placeholders[0]).to.include(cause.startsWith('cors') || cause === 'unreachable' || cause === 'fetch' ? {code: 'network'} : {cause});
}

/** Nothing sticks out, no text leaves its box. */
export function expectInside(widget: HTMLElement): void {
  const root = shadow(widget, '.root');
  const box = root.getBoundingClientRect();
  expect(root.scrollWidth, widget.localName).to.be.at.most(root.clientWidth + 1);
  for (const node of root.querySelectorAll('.heading, .sentence, .summary, .entry, .facts li, .row, .provenance, .legend li, tbody th')) {
    if (node.closest('.scroller')) continue; // that one scrolls by itself
    const {left, right} = node.getBoundingClientRect();
    expect(left, `${widget.localName} ${node.className}`).to.be.at.least(box.left - 1);
    expect(right, `${widget.localName} ${node.className}`).to.be.at.most(box.right + 1);
  }
}
