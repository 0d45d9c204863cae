// `npm run print` prints the built timeline as a PDF, on A4 across, and reads what a person would hold in hands: the initiative's own
// feed, and 200 projects. Needs Chromium, and `pdftotext` and `pdftoppm` of poppler-utils; without these it says so and checks nothing.
import {execFileSync, spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import puppeteer from 'puppeteer-core';
import {chromiumArgs, findChromium} from './browsers.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (file) => readFileSync(join(root, file), 'utf8');
const real = JSON.parse(read('data/staerkungsinitiative.json'));
const numbered = (_, index) => ({
  ...real.projects[index % real.projects.length],
  id: `p${index}`, title: `Vorhaben-${index}-`, leadText: `Leitung-${index}-`, timeframe: {start: '2018', end: '2022', text: `Frist-${index}-`},
});
const feeds = {
  'the initiative’s feed': real,
  '200 projects': {...real, initiative: {...real.initiative, projectTotal: 200}, projects: Array.from({length: 200}, numbered)},
};
const heads = ['Projekt', 'Federführung', 'Zeitrahmen', 'Stand'];

if (spawnSync('pdftotext', ['-v']).error || spawnSync('pdftoppm', ['-v']).error) {
  console.warn('No pdftotext and pdftoppm here, so NOTHING PRINTED IS CHECKED. poppler-utils has them.');
  process.exit();
}

/** How many pixels of a picture as pdftoppm writes it are not paper. */
function countInk(file) {
  const bytes = readFileSync(file);
  const [header] = /^P6\s+\d+\s+\d+\s+255\s/.exec(bytes.toString('latin1', 0, 40));
  let ink = 0;
  for (let at = header.length; at < bytes.length; at += 3) ink += Number(Math.min(bytes[at], bytes[at + 1], bytes[at + 2]) < 230);
  return ink;
}

const paper = {format: 'A4', landscape: true, printBackground: false, margin: {top: '1.5cm', bottom: '1.5cm', left: '1.5cm', right: '1.5cm'}};
const onlyBars = '.root * {visibility: hidden} .bar, .bar * {visibility: visible}';

/** Of a bar of one year, at 50 dpi. */
const leastInk = 60;

const numbers = (text, word) => [...new Set([...text.matchAll(new RegExp(`${word}-\\s*(\\d+)-`, 'g'))].map(([, number]) => number))].sort().join();

const chromium = await findChromium();
const browser = await puppeteer.launch({...chromium, args: [...chromium.args, ...chromiumArgs]});
const folder = mkdtempSync(join(tmpdir(), 'initiative-widgets-'));
const problems = [];
for (const [name, feed] of Object.entries(feeds)) {
  const page = await browser.newPage();
  await page.setContent('<!doctype html><html lang="de"><body style="margin: 0"><timeline-gantt now="2026-11-23"></timeline-gantt></body></html>');
  await page.addScriptTag({content: read('dist/cdn/embed.js')});
  await page.evaluate(async (json) => {
    const gantt = document.querySelector('timeline-gantt');
    gantt.feed = json;
    await gantt.updateComplete;
  }, feed);
  const file = join(folder, 'print.pdf');
  writeFileSync(file, await page.pdf(paper));
  const pages = execFileSync('pdftotext', ['-layout', file, '-'], {encoding: 'utf8'}).split('\f').slice(0, -1);
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    const {shadowRoot} = document.querySelector('timeline-gantt');
    shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, sheet];
  }, onlyBars);
  writeFileSync(file, await page.pdf(paper));
  execFileSync('pdftoppm', ['-r', '50', file, join(folder, 'sheet')]);
  const sheets = readdirSync(folder).filter((one) => one.endsWith('.ppm')).sort();
  const titles = feed.projects.map(({title}) => title.slice(0, 12));
  let withRows = 0;
  for (const [index, text] of pages.entries()) {
    const tell = (problem) => problems.push(`${name}, page ${index + 1}: ${problem}`);
    const [titled, led, timed] = ['Vorhaben', 'Leitung', 'Frist'].map((word) => numbers(text, word));
    if (titled !== led || titled !== timed) tell(`rows are parted: titles ${titled}; leads ${led}; timeframes ${timed}`);
    if (!titles.some((title) => text.includes(title))) continue;
    withRows++;
    for (const head of heads) if (!text.includes(head)) tell(`no head “${head}”`);
    if (!/\b20[12]\d\b.*\b20[12]\d\b.*\b20[12]\d\b/.test(text)) tell('no years above the bars');
    if (countInk(join(folder, sheets[index])) < leastInk) tell('no bar is to be seen');
  }
  const text = pages.join('').replace(/\s+/g, '');
  for (const title of titles) if (!text.includes(title.replace(/\s+/g, ''))) problems.push(`${name}: no ${title}`);
  const used = new Set(feed.initiative.events.map(({source}) => source));
  for (const {url} of feed.sources.filter(({id}) => used.has(id))) if (!text.includes(url)) problems.push(`${name}: no address ${url}`);
  console.log(`${name}: ${pages.length} pages, ${withRows} of them with rows`);
  for (const sheet of sheets) rmSync(join(folder, sheet));
  await page.close();
}
await browser.close();
rmSync(folder, {recursive: true});
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
