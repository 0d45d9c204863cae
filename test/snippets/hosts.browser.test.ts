// Rows HH-55 to HH-58: pages made of what content systems have left of a snippet, with the built embed.js. Addresses of the snippet
// are put in the place of the test server's, and the room that it keeps is what the assistant measures here; nothing else is changed.
import {expect} from '@open-wc/testing';
import {writeSnippet, writeTemplateScript} from '../../src/snippets/snippet.js';
import {expectE0, expectEF} from '../hosts/expectations.js';
import {openPage, type OpenPage} from '../hosts/open-page.js';
import {contexts, namedChoices} from '../support/choices.js';
import {models} from '../support/filters.js';
import wordpress from './wordpress.json' with {type: 'json'};

const widgets = ['progress', 'card', 'gantt'] as const;
const rooms = {progress: '47em', card: '40.8em', gantt: '48em'};
const recorded = wordpress.recorded as Readonly<Record<string, Readonly<Record<'paragraphs' | 'author' | 'authorParagraphs', true | string>>>>;
const choices = namedChoices();

/** The addresses of the snippets, as the test server has them. */
const atHome = (html: string) => html
  .replaceAll(/(?:https:\/\/widgets\.example\.de|\/initiative)\/[\w.]+\/(embed\.js|initiative-widgets\.js)/g, '/built/$1')
  .replaceAll(/ integrity="[^"]*" crossorigin="anonymous"/g, '') // of a version that never was
  .replaceAll(/(?:https:\/\/daten\.example\.de|\/initiative)\/initiative\.json/g, '/data/staerkungsinitiative.json')
  .replaceAll(/(progress|card|gantt)("? [^>]*min-height:)18em/g, (_, widget: keyof typeof rooms, rest) => `${widget}${rest}${rooms[widget]}`);

const loader = '<script src="/built/embed.js" async></script>';

const open = (body: string, settles: boolean) => openPage('hh-55', {content: atHome(body), settles});

/** All that has to hold on any page. The scripts of the snippets say once that there are several of them. */
async function expectWidgets(body: string, count: number): Promise<OpenPage> {
  const opened = await open(body, true);
  expect(opened.places).to.have.length(count);
  for (const place of opened.places) expect(isSeen(place.querySelector('a')!), place.outerHTML).to.equal(false);
  await expectE0(opened, {neutral: 'neutral-kinds', byKind: true, infos: 1});
  return opened;
}

/** What the editor wrote instead, and nobody reads code. */
async function expectFallback(body: string, count: number): Promise<void> {
  const opened = await open(body, false);
  expect(opened.places).to.have.length(count);
  expectEF(opened, {warnings: 0});
}

const isSeen = (element: Element) => element.getBoundingClientRect().height > 0;

/** Where no placeholder is left the link is, to see and to reach, and nobody reads code. */
async function expectLinks(body: string, count: number): Promise<void> {
  const {page: {document: page}, heard, places} = await open(body, false);
  const links = [...page.querySelectorAll('a')];
  expect(places).to.eql([]);
  expect(links).to.have.length(count);
  for (const link of links) {
    link.focus();
    expect(isSeen(link)).to.equal(true);
    expect(page.activeElement).to.equal(link);
  }
  expect(page.body.innerText).not.to.match(/<|script|iframe/);
  expect([heard.accidents, heard.warnings, heard.violations]).to.eql([[], [], []]);
}

const snippet = (variant: string, widget: string) => writeSnippet(choices[`${variant} ${widget} plain`]!);
const output = (name: string, step: 'paragraphs' | 'authorParagraphs', input: string): string => {
  const {[step]: html, author} = recorded[name]!;
  if (html !== true) return html;
  return step === 'paragraphs' || author === true ? input : author;
};

describe('pages of content systems', function () {
  this.timeout(60_000); // 24 widgets in a page, each of them looked at

  for (const [context, put] of Object.entries(contexts)) {
    const count = context === 'two in a row' ? 2 : 1;

    it(`HH-55, ${context}: after WordPress's paragraph filter every snippet with a script shows its widget, and no code`, async () => {
      const names = ['self-hosted', 'alias', 'pinned', 'module'].flatMap((variant) => widgets.map((widget) => [variant, widget] as const));
      const {page: {document: page}} = await expectWidgets(names.map(([variant, widget]) =>
        output(`${variant} ${widget} plain, ${context}`, 'paragraphs', put(snippet(variant, widget)))).join('\n'), names.length * count);

      expect([...page.querySelectorAll('p')].filter((p) => !p.textContent?.trim())).to.eql([]);
      expect(page.body.innerText).not.to.match(/<|script/);
    });

    it(`HH-56, ${context}: after its filter for authors the widget is there with the loader in the template, and the link without`, async () => {
      const names = ['self-hosted', 'alias', 'pinned', 'rich-text'].flatMap((variant) => widgets.map((widget) => [variant, widget] as const));
      const html = names.map(([variant, widget]) =>
        output(`${variant} ${widget} plain, ${context}`, 'authorParagraphs', put(snippet(variant, widget)))).join('\n');

      await expectFallback(html, names.length * count);
      await expectWidgets(html + loader, names.length * count);
    });
  }

  it('HH-56: of frame and element the filter for authors leaves the link', async () => {
    const html = ['frame', 'module'].flatMap((variant) => widgets.map((widget) =>
      output(`${variant} ${widget} plain, between paragraphs`, 'authorParagraphs', contexts['between paragraphs']!(snippet(variant, widget)))));

    await expectLinks(html.join('\n') + loader, html.length);
  });

  it('HH-57, a model of TYPO3\'s rich text: the snippet for it shows its widgets, with the template\'s script', async () => {
    const html = models.typo3(widgets.map((widget) => snippet('rich-text', widget)).join('\n'));

    await expectFallback(html, 3);
    await expectWidgets(html + writeTemplateScript(choices['rich-text card plain']!), 3);
  });

  it('HH-57, a model of TYPO3\'s rich text: it prints the script of the others, and the link stays', async () => {
    const {page: {document: page}} = await open(models.typo3(snippet('alias', 'progress')), false);

    expect(page.body.innerText).to.contain('<script src=');
    expect(isSeen(page.querySelector('a')!)).to.equal(true);
  });

  for (const system of ['joomla', 'contao'] as const) {
    it(`HH-58, a model of ${system}: the widget with the loader in the template, the link without`, async () => {
      const html = models[system](widgets.flatMap((widget) => [snippet('rich-text', widget), snippet('alias', widget)]).join('\n'));

      await expectFallback(html, 6);
      await expectWidgets(html + loader, 6);
    });
  }

  it('HH-58, a model of Drupal\'s Basic HTML: the link stays, for there is no placeholder left', async () => {
    const html = models.drupal(widgets.flatMap((widget) => [snippet('rich-text', widget), snippet('alias', widget)]).join('\n'));

    await expectLinks(html + loader, 6);
  });
});
