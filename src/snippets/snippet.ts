import {isAbsolute, sourceOf, tidyAddress, tidyFolder} from './address.js';
import {attributesOf} from './attributes.js';
import type {Choice, Widget} from './choice.js';
import {faultsOf} from './faults.js';
import {element, escapeText, type Attribute} from './markup.js';
import {minHeight} from './reserve.js';

const tags: Readonly<Record<Widget, string>> = {
  progress: 'initiative-progress', card: 'project-card', gantt: 'timeline-gantt',
};

/** WordPress gives a frame no less, and a visitor needs no more to see that there is something to scroll. */
const frameHeight = {least: 200, usual: 420};
const pixelsPerEm = 16;

/** One line of well-formed XML for a page that nobody here knows. Throws for a choice that has faults. */
export function writeSnippet(choice: Choice): string {
  const [fault] = faultsOf(choice);
  if (fault) throw new TypeError(`No snippet: ${fault.field} is ${fault.code}.`);
  switch (choice.variant) {
    case 'frame':
      return frame(choice);
    case 'module':
      return module(choice);
    case 'rich-text':
      return placeholder(choice, '');
    default:
      return placeholder(choice, script(choice, 'embed.js'));
  }
}

/** What a template loads once where the snippet brings no script. */
export function writeTemplateScript(choice: Choice): string {
  return script(choice, 'embed.js');
}

/** What the page's stylesheet says where `style` attributes are filtered or forbidden; empty if there is nothing to say. */
export function writeStylesheet(choice: Choice): string {
  if (choice.variant === 'frame') return '';
  const selector = choice.variant === 'module' ? tags[choice.widget] : `.initiative-widget[data-initiative-widget="${choice.widget}"]`;
  const declarations = style({...choice, styles: true}, choice.variant === 'module' ? ['display:block'] : []);
  return declarations === null ? '' : `${selector}{${declarations}}`;
}

function placeholder(choice: Choice, content: string): string {
  const {widget, settings, places} = choice;
  return element('div', [
    ['class', 'initiative-widget'],
    ['data-initiative-widget', widget],
    ['data-src', tidyAddress(places.feed)],
    ...attributesOf(widget, settings).map(([name, value]): Attribute => [`data-${name}`, value]),
    ['data-consent', choice.consent ? 'click' : null],
    ['data-debug', choice.debug ? '1' : null],
    ['style', choice.variant === 'rich-text' ? null : style(choice)],
  ], link(choice) + content);
}

function module(choice: Choice): string {
  const {widget, settings, places} = choice;
  const widgetElement = element(tags[widget], [
    ['src', tidyAddress(places.feed)],
    ...attributesOf(widget, settings),
    ['style', style(choice, ['display:block'])],
  ], link(choice));
  return element('div', [], widgetElement + element('script', [['type', 'module'], ['src', fileAddress(choice, 'initiative-widgets.js')]]));
}

function frame(choice: Choice): string {
  const {title, reserve, places} = choice;
  const height = reserve === null ? frameHeight.usual : Math.max(frameHeight.least, Math.ceil(reserve.least * pixelsPerEm));
  const isOwnFeed = sourceOf(places.feed) === sourceOf(places.scripts);
  const query = [
    ['widget', choice.widget],
    // a frame shows no numbers of another server under the name of its own
    ...(isOwnFeed ? [['src', tidyAddress(places.feed).replace(/^https?:\/\/[^/]*/i, '')]] : []),
    ...attributesOf(choice.widget, choice.settings),
    ...(choice.debug ? [['debug', '1']] : []),
  ].map(([name = '', value]) => `${name}=${encodeURIComponent(value ?? '')}`).join(';');
  return element('div', [], [
    element('iframe', [
      ['src', `${fileAddress(choice, 'frame.html')}?${query}`],
      ['title', title],
      ['width', '640'],
      ['height', String(height)],
      ['loading', 'lazy'],
      ['referrerpolicy', 'no-referrer'],
      ['sandbox', 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads'],
      ['style', choice.styles ? 'width:100%;border:0' : null],
      ['data-initiative-frame', alias(choice)],
    ]),
    link(choice),
    script(choice, 'frame.js'),
  ].join(''));
}

function link({link: {text, url}}: Choice): string {
  return element('a', [['href', tidyAddress(url)]], escapeText(text));
}

function script(choice: Choice, file: string): string {
  const {variant, places, integrity} = choice;
  const hash = variant === 'pinned' || integrity ? places.hashes[file] ?? null : null;
  return element('script', [
    ['src', fileAddress(choice, file)],
    ['integrity', hash],
    ['crossorigin', hash && 'anonymous'],
    ['async', 'async'],
    ['referrerpolicy', isAbsolute(places.scripts) ? 'no-referrer' : null],
  ]);
}

/** An own server keeps the version that was put there; others follow the alias, but for who pins. */
function fileAddress(choice: Choice, file: string): string {
  const {variant, places} = choice;
  const isPinned = variant === 'pinned' || variant === 'self-hosted' || !isAbsolute(places.scripts);
  return `${tidyFolder(places.scripts)}${isPinned ? places.version : alias(choice)}/${file}`;
}

/** 0.x comes before 1, and the files take it for that. */
function alias({places}: Choice): string {
  return `v${Number.parseInt(places.version) || 1}`;
}

function style({reserve, accent, styles}: Choice, more: readonly string[] = []): string | null {
  const own = [...(reserve === null ? [] : [`min-height:${minHeight(reserve)}`]), ...(accent ? [`--initiative-color-accent:${accent.toLowerCase()}`] : [])];
  return styles && own.length > 0 ? [...more, ...own].join(';') : null;
}
