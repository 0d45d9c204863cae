// The built CDN files on the strictest page: every widget has to say something, without an error and without a violation of the
// page's policy. One page has the classic script and placeholders, the other the ES module and elements.
import {existsSync, readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import puppeteer from 'puppeteer-core';
import {chromiumArgs, findChromium} from './browsers.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const feedPath = 'data/staerkungsinitiative.json';
const {initiative, projects: [project]} = JSON.parse(readFileSync(join(root, feedPath), 'utf8'));
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'";
const contentTypes = {'.js': 'text/javascript', '.json': 'application/json', '.map': 'application/json'};
const seconds = 15;

const widgets = [
  {name: 'progress', tag: 'initiative-progress', attribute: '', text: initiative.title},
  {name: 'card', tag: 'project-card', attribute: `project="${project.id}"`, text: project.title},
  {name: 'gantt', tag: 'timeline-gantt', attribute: '', text: project.title},
];
const link = '<a href="/plan">Stand ansehen</a>';

const pages = {
  '/classic': [
    ...widgets.map(({name, attribute}) =>
      `<div data-initiative-widget="${name}" data-src="/${feedPath}" ${attribute && `data-${attribute}`}>${link}</div>`),
    '<script src="/dist/cdn/embed.js" async></script>',
  ],
  '/module': [
    ...widgets.map(({tag, attribute}) => `<${tag} src="/${feedPath}" ${attribute}>${link}</${tag}>`),
    '<script type="module" src="/dist/cdn/initiative-widgets.js"></script>',
  ],
};

const server = createServer((request, response) => {
  const {pathname} = new URL(request.url, 'http://localhost');
  const file = join(root, pathname);
  if (pages[pathname]) {
    response.writeHead(200, {'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy});
    response.end(`<!doctype html><html lang="de"><title>Smoke</title><body>${pages[pathname].join('\n')}</body></html>`);
  } else if (/^\/(?:dist\/cdn|data)\/[\w.-]+$/.test(pathname) && existsSync(file)) {
    response.writeHead(200, {'content-type': contentTypes[extname(file)] ?? 'text/plain'}).end(readFileSync(file));
  } else {
    response.writeHead(404).end();
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
  await page.close();
  return faults.map((fault) => `${path}: ${fault}`);
}

await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const found = await findChromium();
const browser = await puppeteer.launch({...found, args: [...found.args, ...chromiumArgs]});
const faults = [];
for (const path of Object.keys(pages)) faults.push(...await visit(browser, path));
await browser.close();
server.close();

for (const fault of faults) console.error(fault);
console.log(faults.length ? `${faults.length} faults` : 'The CDN files work on the strictest page.');
process.exitCode = faults.length ? 1 : 0;
