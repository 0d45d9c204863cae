// The built CDN files on strict and careless pages, in Chromium and Firefox, on a page that somebody has saved, and
// on one that somebody comes back to.
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import {extname, join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {comeBack, returnPages} from './smoke-return.js';
import {eachBrowser, feedFile, initiative, link, readWidgets, root, seconds, smokePages, visit} from './smoke-suite.js';

const contentTypes = {'.js': 'text/javascript', '.json': 'application/json', '.map': 'application/json'};
const pages = smokePages({cdn: '/dist/cdn', feed: `/${feedFile}`});
const served = [...pages, ...returnPages(pages)];

const server = createServer((request, response) => {
  const {pathname} = new URL(request.url, 'http://localhost');
  const file = join(root, pathname);
  const page = served.find(({path}) => path === pathname);
  if (page) {
    const {policy, html} = page;
    response.writeHead(200, {'content-type': 'text/html; charset=utf-8', ...(policy && {'content-security-policy': policy})}).end(html);
  } else if (/^\/(?:dist\/cdn|data)\/[\w.-]+$/.test(pathname) && existsSync(file)) {
    response.writeHead(200, {'content-type': contentTypes[extname(file)] ?? 'text/plain'}).end(readFileSync(file));
  } else {
    response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();
  }
});

/** Row X14 of the fault catalogue: a page that somebody has saved. A script there may read no other file: then the link stays, and a button. */
async function visitFile(browser) {
  const folder = mkdtempSync(join(tmpdir(), 'initiative-smoke-'));
  const file = join(folder, 'saved.html');
  writeFileSync(join(folder, 'feed.json'), readFileSync(join(root, feedFile)));
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
const origin = `http://127.0.0.1:${server.address().port}`;
const faults = [];
await eachBrowser(async (name, browser) => {
  for (const {path} of pages) faults.push(...(await visit(browser, origin, path)).map((fault) => `${name} ${fault}`));
  faults.push(...(await visitFile(browser)).map((fault) => `${name} ${fault}`));
});
faults.push(...await comeBack(origin));
server.close();

for (const fault of faults) console.error(fault);
console.log(faults.length ? `${faults.length} faults` : 'The CDN files work on the strictest page.');
process.exitCode = faults.length ? 1 : 0;
