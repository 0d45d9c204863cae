// The built CDN files on strict and careless pages, in Chromium and Firefox: every widget has to say something, without an error
// and without a violation of the page's policy, and the bar has to be as wide as its numbers say.
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import {extname, join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import puppeteer from 'puppeteer-core';
import {chromiumArgs, findChromium, findFirefox} from './browsers.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const feedPath = 'data/staerkungsinitiative.json';
const {initiative, projects: [project]} = JSON.parse(readFileSync(join(root, feedPath), 'utf8'));
const strict = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'";
const contentTypes = {'.js': 'text/javascript', '.json': 'application/json', '.map': 'application/json'};
const seconds = 15;

const widgets = [
  {name: 'progress', tag: 'initiative-progress', attribute: '', text: initiative.title},
  {name: 'card', tag: 'project-card', attribute: `project="${project.id}"`, text: project.title},
  {name: 'gantt', tag: 'timeline-gantt', attribute: '', text: project.title},
];
const link = '<a href="/plan">Stand ansehen</a>';

const placeholders = widgets.map(({name, attribute}) =>
  `<div data-initiative-widget="${name}" data-src="/${feedPath}" ${attribute && `data-${attribute}`}>${link}</div>`);
const script = '<script src="/dist/cdn/embed.js" async></script>';

/** What old libraries and careless pages do to built-ins. */
const spoilt = `
  Object.assign(Object.prototype, {attribute: 2, get: 1, toJSON() { return 1; }, type: 'x'});
  Object.assign(Array.prototype, {entries: undefined, remove() {}, toJSON() { return 'x'; }});
  Array.from = () => [];
`;

const pages = {
  '/classic': {policy: strict, body: [...placeholders, script]},
  '/module': {
    policy: strict,
    body: [
      ...widgets.map(({tag, attribute}) => `<${tag} src="/${feedPath}" ${attribute}>${link}</${tag}>`),
      '<script type="module" src="/dist/cdn/initiative-widgets.js"></script>',
    ],
  },
  '/trusted-types': {
    policy: "require-trusted-types-for 'script'; trusted-types initiative-widgets",
    body: [...placeholders, script],
  },
  '/spoilt': {policy: '', body: [`<script>${spoilt}</script>`, ...placeholders, script]},
};

const server = createServer((request, response) => {
  const {pathname} = new URL(request.url, 'http://localhost');
  const file = join(root, pathname);
  if (pages[pathname]) {
    const {policy, body} = pages[pathname];
    const headers = {'content-type': 'text/html; charset=utf-8', ...(policy && {'content-security-policy': policy})};
    response.writeHead(200, headers);
    response.end(`<!doctype html><html lang="de"><title>Smoke</title><body>${body.join('\n')}</body></html>`);
  } else if (/^\/(?:dist\/cdn|data)\/[\w.-]+$/.test(pathname) && existsSync(file)) {
    response.writeHead(200, {'content-type': contentTypes[extname(file)] ?? 'text/plain'}).end(readFileSync(file));
  } else {
    response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();
  }
});

/** Runs in the page: what its widgets show through their shadow roots, apart from what the page's author wrote. */
function readWidgets() {
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
const segments = [1, 3, 1, 13, 15];

async function visit(browser, path) {
  const page = await browser.newPage();
  const faults = [];
  await page.evaluateOnNewDocument(() => {
    document.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI, sourceFile, lineNumber}) =>
      console.error(`blocked by ${violatedDirective}: ${blockedURI} (${sourceFile}:${lineNumber})`));
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('requestfailed', (request) => faults.push(`${request.url()}: ${request.failure()?.errorText}`));
  page.on('response', (response) => response.status() >= 400 && faults.push(`${response.url()}: ${response.status()}`));
  page.on('console', (message) => ['error', 'warn'].includes(message.type()) && faults.push(message.text()));
  await page.goto(`http://127.0.0.1:${server.address().port}${path}`);

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

/** Row X14 of the fault catalogue: a page that somebody has saved. A script there may read no other file: then the link stays, and a button. */
async function visitFile(browser) {
  const folder = mkdtempSync(join(tmpdir(), 'initiative-smoke-'));
  const file = join(folder, 'saved.html');
  writeFileSync(join(folder, 'feed.json'), readFileSync(join(root, feedPath)));
  writeFileSync(file, `<!doctype html><html lang="de"><meta charset="utf-8"><body><script>Math.random = () => 0;</script>
    <div data-initiative-widget="progress" data-src="feed.json">${link}</div>
    <script src="${pathToFileURL(join(root, 'dist/cdn/embed.js'))}"></script></body></html>`);
  const page = await browser.newPage();
  await page.goto(pathToFileURL(file).href);
  const started = Date.now();
  let text = '';
  while (!text && Date.now() - started < seconds * 1000) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    [text = ''] = await page.evaluate(readWidgets);
  }
  const isLinkSeen = await page.evaluate(() => document.querySelector('a').getBoundingClientRect().height > 0);
  await page.close();
  rmSync(folder, {recursive: true});
  console.log(`file: ${text.slice(0, 100)}`);
  // Firefox under puppeteer lets such a page read its neighbours
  const isGood = text.includes(initiative.title) ? !isLinkSeen : isLinkSeen && text === 'Erneut versuchen';
  return isGood ? [] : [`file: shows "${text}"${isLinkSeen ? ' and the link' : ''}`];
}

await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const chromium = await findChromium();
const firefox = findFirefox();
const browsers = {
  Chromium: {...chromium, args: [...chromium.args, ...chromiumArgs]},
  ...(firefox && {
    Firefox: {
      browser: 'firefox',
      executablePath: firefox,
      headless: true,
      extraPrefsFirefox: {'browser.chrome.site_icons': false}, // else it asks for a favicon, which the policy forbids
    },
  }),
};
if (!firefox) console.warn('note: no Firefox here, so nothing is tried in it');
const faults = [];
for (const [name, options] of Object.entries(browsers)) {
  const browser = await puppeteer.launch(options);
  console.log(`${name} ${await browser.version()}`);
  for (const path of Object.keys(pages)) faults.push(...(await visit(browser, path)).map((fault) => `${name} ${fault}`));
  faults.push(...(await visitFile(browser)).map((fault) => `${name} ${fault}`));
  await browser.close();
}
server.close();

for (const fault of faults) console.error(fault);
console.log(faults.length ? `${faults.length} faults` : 'The CDN files work on the strictest page.');
process.exitCode = faults.length ? 1 : 0;
