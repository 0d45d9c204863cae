// Rows HH-55 to HH-58: pages made of what content systems have left of a snippet, with the built embed.js. Addresses of the snippet
// are put in the place of the test server's, nothing else.
import {expect} from '@open-wc/testing';
import {writeSnippet, writeTemplateScript} from '../../src/snippets/snippet.js';
import {contexts, namedChoices} from '../support/choices.js';
import {plain, until} from '../support/dom.js';
import {models} from '../support/filters.js';
import wordpress from './wordpress.json' with {type: 'json'};

interface Heard {
  readonly accidents: readonly string[];
  readonly warnings: readonly string[];
}

interface HostWindow extends Window {
  readonly heard: Heard;
  readonly InitiativeWidgets?: {scan(): HTMLElement[]};
}

const widgets = ['progress', 'card', 'gantt'] as const;
const says = {progress: 'Stärkungsinitiative Industrie', card: 'Innovationszentrum', gantt: 'Innovationszentrum'};
const recorded = wordpress.recorded as Readonly<Record<string, Readonly<Record<'paragraphs' | 'author' | 'authorParagraphs', true | string>>>>;
const choices = namedChoices();

/** The addresses of the snippets, as the test server has them. */
const atHome = (html: string) => html
  .replaceAll(/(?:https:\/\/widgets\.example\.de|\/initiative)\/[\w.]+\/(embed\.js|initiative-widgets\.js)/g, '/built/$1')
  .replaceAll(/ integrity="[^"]*" crossorigin="anonymous"/g, '') // of a version that never was
  .replaceAll(/(?:https:\/\/daten\.example\.de|\/initiative)\/initiative\.json/g, '/data/staerkungsinitiative.json');

const loader = '<script src="/built/embed.js" async></script>';
const frames: HTMLIFrameElement[] = [];

async function open(body: string): Promise<HostWindow> {
  const frame = document.createElement('iframe');
  frame.width = '800';
  frame.srcdoc = `<!doctype html><html lang="de"><title>Eine fremde Seite</title><script src="/test/hosts/listen.js"></script><body>${atHome(body)}</body></html>`;
  frames.push(frame);
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  return frame.contentWindow as HostWindow;
}

const isSeen = (element: Element) => element.getBoundingClientRect().height > 0;

/** All that a visitor reads in the widgets, apart from what the editor wrote. */
function shownBy(placeholder: Element): string {
  const read = (node: Node): string => {
    if (node instanceof (node.ownerDocument?.defaultView as unknown as typeof globalThis).Text) return (node as Text).data;
    const element = node as Element;
    if (['style', 'slot'].includes(element.localName)) return '';
    return [...(element.shadowRoot ?? element).childNodes].map(read).join(' ');
  };
  return placeholder.shadowRoot ? plain([...placeholder.shadowRoot.childNodes].map(read).join(' ')) : '';
}

/** Every placeholder, or element, shows its widget, its link is gone from sight, and the page heard of nothing. */
async function expectReady({document: page, heard}: HostWindow, count: number): Promise<void> {
  const places = [...page.querySelectorAll<HTMLElement>('[data-initiative-widget], initiative-progress, project-card, timeline-gantt')];
  const widgetOf = (place: HTMLElement) => widgets.find((name) => place.dataset.initiativeWidget === name
    || place.localName === {progress: 'initiative-progress', card: 'project-card', gantt: 'timeline-gantt'}[name])!;
  expect(places).to.have.length(count);
  await until(() => places.every((place) => shownBy(place).includes(says[widgetOf(place)])));

  for (const place of places) expect(isSeen(place.querySelector('a')!), place.outerHTML).to.equal(false);
  expect(heard.accidents).to.eql([]);
}

/** The link is there to see and to reach, and nobody reads code. */
function expectLinks({document: page, heard}: HostWindow, count: number): void {
  const links = [...page.querySelectorAll('a')];
  expect(links).to.have.length(count);
  for (const link of links) {
    link.focus();
    expect(isSeen(link)).to.equal(true);
    expect(page.activeElement).to.equal(link);
  }
  expect(page.body.textContent).not.to.match(/<|script|iframe/);
  expect(heard.accidents).to.eql([]);
  expect(heard.warnings).to.eql([]);
}

const snippet = (variant: string, widget: string) => writeSnippet(choices[`${variant} ${widget} plain`]!);
const output = (name: string, step: 'paragraphs' | 'authorParagraphs', input: string): string => {
  const {[step]: html, author} = recorded[name]!;
  if (html !== true) return html;
  return step === 'paragraphs' || author === true ? input : author;
};

describe('pages of content systems', function () {
  this.timeout(30_000);

  before(async function () {
    this.timeout(120_000); // the first request builds them
    for (const name of ['embed.js', 'initiative-widgets.js']) await fetch(`/built/${name}`);
  });
  afterEach(() => {
    for (const frame of frames.splice(0)) frame.remove();
  });

  for (const [context, put] of Object.entries(contexts)) {
    const count = context === 'two in a row' ? 2 : 1;

    it(`HH-55, ${context}: after WordPress's paragraph filter every snippet with a script shows its widget, and no code`, async () => {
      const names = ['self-hosted', 'alias', 'pinned', 'module'].flatMap((variant) => widgets.map((widget) => [variant, widget] as const));
      const page = await open(names.map(([variant, widget]) =>
        output(`${variant} ${widget} plain, ${context}`, 'paragraphs', put(snippet(variant, widget)))).join('\n'));

      await expectReady(page, names.length * count);
      expect([...page.document.querySelectorAll('p')].filter((p) => !p.textContent?.trim())).to.eql([]);
      expect(page.document.body.textContent).not.to.match(/<|script/);
    });

    it(`HH-56, ${context}: after its filter for authors the widget is there with the loader in the template, and the link without`, async () => {
      const names = ['self-hosted', 'alias', 'pinned', 'rich-text'].flatMap((variant) => widgets.map((widget) => [variant, widget] as const));
      const html = names.map(([variant, widget]) =>
        output(`${variant} ${widget} plain, ${context}`, 'authorParagraphs', put(snippet(variant, widget)))).join('\n');

      expectLinks(await open(html), names.length * count);
      await expectReady(await open(html + loader), names.length * count);
    });
  }

  it('HH-56: of frame and element the filter for authors leaves the link', async () => {
    const html = ['frame', 'module'].flatMap((variant) => widgets.map((widget) =>
      output(`${variant} ${widget} plain, between paragraphs`, 'authorParagraphs', contexts['between paragraphs']!(snippet(variant, widget)))));

    expectLinks(await open(html.join('\n') + loader), html.length);
  });

  it('HH-57, a model of TYPO3\'s rich text: the snippet for it shows its widgets, with the template\'s script', async () => {
    const html = models.typo3(widgets.map((widget) => snippet('rich-text', widget)).join('\n'));

    expectLinks(await open(html), 3);
    await expectReady(await open(html + writeTemplateScript(choices['rich-text card plain']!)), 3);
  });

  it('HH-57, a model of TYPO3\'s rich text: it prints the script of the others, and the link stays', async () => {
    const {document: page} = await open(models.typo3(snippet('alias', 'progress')));

    expect(page.body.textContent).to.contain('<script src=');
    expect(isSeen(page.querySelector('a')!)).to.equal(true);
  });

  for (const system of ['joomla', 'contao'] as const) {
    it(`HH-58, a model of ${system}: the widget with the loader in the template, the link without`, async () => {
      const html = models[system](widgets.flatMap((widget) => [snippet('rich-text', widget), snippet('alias', widget)]).join('\n'));

      expectLinks(await open(html), 6);
      await expectReady(await open(html + loader), 6);
    });
  }

  it('HH-58, a model of Drupal\'s Basic HTML: the link stays, for there is no placeholder left', async () => {
    const html = models.drupal(widgets.flatMap((widget) => [snippet('rich-text', widget), snippet('alias', widget)]).join('\n'));

    expectLinks(await open(html + loader), 6);
  });
});
