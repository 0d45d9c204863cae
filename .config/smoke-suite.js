// What is looked at on pages with the built CDN files, wherever these lie: every widget has to say something, without an error and
// without a violation of the page's policy, and the bar has to be as wide as its numbers say.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import puppeteer from 'puppeteer-core';
import {chromiumArgs, findChromium, findFirefox} from './browsers.js';
import {listenForFaults} from './page-faults.js';

export const root = fileURLToPath(new URL('..', import.meta.url));
export const feedFile = 'data/staerkungsinitiative.json';
export const {initiative, projects: [project]} = JSON.parse(readFileSync(join(root, feedFile), 'utf8'));
const strict = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'";
export const seconds = 15;

const widgets = [
  {name: 'progress', tag: 'initiative-progress', attribute: '', text: initiative.title},
  {name: 'card', tag: 'project-card', attribute: `project="${project.id}"`, text: project.title},
  {name: 'gantt', tag: 'timeline-gantt', attribute: '', text: project.title},
];
export const link = '<a href="/plan">Stand ansehen</a>';

/** What old libraries and careless pages do to built-ins. */
const spoilt = `
  Object.assign(Object.prototype, {attribute: 2, get: 1, toJSON() { return 1; }, type: 'x'});
  Object.assign(Array.prototype, {entries: undefined, remove() {}, toJSON() { return 'x'; }});
  Array.from = () => [];
`;

/** The pages, by their paths, for scripts in the folder `cdn`, the classic one by the name `script`, and a feed at `feed`. */
export function smokePages({cdn, feed, script: name = 'embed.js'}) {
  const placeholders = widgets.map(({name, attribute}) =>
    `<div data-initiative-widget="${name}" data-src="${feed}" ${attribute && `data-${attribute}`}>${link}</div>`);
  const script = `<script src="${cdn}/${name}" async></script>`;
  const pages = {
    '/classic': {policy: strict, body: [...placeholders, script]},
    '/module': {
      policy: strict,
      body: [
        ...widgets.map(({tag, attribute}) => `<${tag} src="${feed}" ${attribute}>${link}</${tag}>`),
        `<script type="module" src="${cdn}/initiative-widgets.js"></script>`,
      ],
    },
    '/trusted-types': {
      policy: "require-trusted-types-for 'script'; trusted-types initiative-widgets",
      body: [...placeholders, script],
    },
    '/spoilt': {policy: '', body: [`<script>${spoilt}</script>`, ...placeholders, script]},
  };
  return Object.entries(pages).map(([path, {policy, body}]) => ({
    path, policy, html: `<!doctype html><html lang="de"><title>Smoke</title><body>${body.join('\n')}</body></html>`,
  }));
}

/** Runs in the page: what its widgets show through their shadow roots, apart from what the page's author wrote. */
export function readWidgets() {
  const textOf = (node) => {
    if (node instanceof Text) return node.data;
    if (node instanceof HTMLStyleElement || node instanceof HTMLSlotElement) return '';
    return [...(node.shadowRoot ?? node).childNodes].map(textOf).join(' ');
  };
  const places = document.querySelectorAll('[data-initiative-widget], [src$=".json"]');
  return [...places].map((place) => place.shadowRoot ? textOf(place).replace(/\s+/g, ' ').trim() : '');
}

/** Runs in the page: the widths of the segments of the first progress bar, in 33rds of it. */
function measureBar() {
  const host = document.querySelector('[data-initiative-widget=progress], initiative-progress');
  const widget = host.shadowRoot.querySelector('initiative-progress') ?? host;
  const bar = widget.shadowRoot.querySelector('[part=bar]');
  const {width} = bar.getBoundingClientRect();
  return [...bar.querySelectorAll('[part=segment]')].map((segment) => (33 * segment.getBBox().width) / width);
}

/** By hand: standing tasks taken over, in progress, awaiting a decision, not reported, not published. */
export const segments = [1, 3, 1, 13, 15];

/** What is wrong with a page. */
export async function visit(browser, origin, path) {
  const page = await browser.newPage();
  const faults = [];
  await page.evaluateOnNewDocument(() => {
    document.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI, sourceFile, lineNumber}) =>
      console.error(`blocked by ${violatedDirective}: ${blockedURI} (${sourceFile}:${lineNumber})`));
  });
  listenForFaults(page, (fault) => faults.push(fault));
  await page.goto(origin + path);

  const started = Date.now();
  let texts = [];
  while (!widgets.every(({text}, index) => texts[index]?.includes(text)) && Date.now() - started < seconds * 1000) {
    texts = await page.evaluate(readWidgets);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  for (const [index, {name, text}] of widgets.entries()) {
    console.log(`${path} ${name}: ${texts[index]?.slice(0, 100) || '(nothing)'}`);
    if (!texts[index]?.includes(text)) faults.push(`${name} does not show "${text}"`);
  }
  const widths = await page.evaluate(measureBar);
  console.log(`${path} bar: ${widths.map((width) => width.toFixed(2)).join(' + ')} of 33`);
  if (widths.length !== segments.length || widths.some((width, index) => Math.abs(width - segments[index]) > 0.1)) {
    faults.push(`the bar is drawn as ${widths.join(' + ')}, not as ${segments.join(' + ')}`);
  }
  await page.close();
  return faults.map((fault) => `${path}: ${fault}`);
}

/** Every browser that is here, with its name; `more` are arguments and preferences besides the usual ones. */
export async function eachBrowser(run, more = {}) {
  const chromium = await findChromium();
  const firefox = findFirefox();
  if (!firefox) console.warn('note: no Firefox here, so nothing is tried in it');
  const browsers = {
    Chromium: {...chromium, args: [...chromium.args, ...chromiumArgs, ...more.args ?? []]},
    ...(firefox && {
      Firefox: {
        browser: 'firefox',
        executablePath: firefox,
        headless: true,
        // else it asks for a favicon, which the policy forbids
        extraPrefsFirefox: {'browser.chrome.site_icons': false, ...more.preferences},
      },
    }),
  };
  for (const [name, options] of Object.entries(browsers)) {
    const browser = await puppeteer.launch(options);
    console.log(`${name} ${await browser.version()}`);
    await run(name, browser);
    await browser.close();
  }
}
