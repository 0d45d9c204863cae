// `npm run long-tasks`: which tasks of the built embed.js take longer than 50 ms for 33 projects on a phone with a quarter of this
// machine's speed, medians of five fresh pages; the evaluation of the file itself apart. Needs `npm run build` before it.
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import puppeteer from 'puppeteer-core';
import {findChromium} from './browsers.js';

const {values: {rate = '4', rounds = '5'}} = parseArgs({options: {rate: {type: 'string'}, rounds: {type: 'string'}}});
const root = fileURLToPath(new URL('..', import.meta.url));
const script = readFileSync(`${root}/dist/cdn/embed.js`);
const {projects, ...rest} = JSON.parse(readFileSync(`${root}/data/staerkungsinitiative.json`, 'utf8'));
const total = 33;
const feed = JSON.stringify({...rest, projects: Array.from({length: total}, (_, index) => ({...projects[index % projects.length], id: `p${index}`}))});

const page = (widget) => `<!doctype html><html lang="de"><meta name="viewport" content="width=device-width">
<script>
  let evaluated = 0;
  const tasks = [];
  new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({type: 'longtask', buffered: true});
</script>
<div data-initiative-widget="${widget}" data-src="/feed.json" data-project="p0"><a href="#more">Zu den Projekten</a></div>
<script async src="/embed.js" onload="evaluated = performance.now()"></script>`;

const answerDelay = 300; // milliseconds: a feed that comes over a network
const server = createServer(({url}, response) => {
  if (url === '/embed.js') response.writeHead(200, {'content-type': 'text/javascript'}).end(script);
  else if (url === '/feed.json') setTimeout(() => response.writeHead(200, {'content-type': 'application/json'}).end(feed), answerDelay);
  else response.writeHead(200, {'content-type': 'text/html; charset=utf-8'}).end(page(url.slice(1)));
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));

const browser = await puppeteer.launch(await findChromium());
const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;
const rows = [];
for (const widget of ['progress', 'card', 'gantt']) {
  for (const width of [360, 1280]) {
    const visits = [];
    for (let round = 0; round < Number(rounds); round += 1) {
      const context = await browser.createBrowserContext();
      const tab = await context.newPage();
      await tab.setViewport({width, height: 800});
      const session = await tab.createCDPSession();
      await session.send('Emulation.setCPUThrottlingRate', {rate: Number(rate)});
      await tab.goto(`http://127.0.0.1:${server.address().port}/${widget}`);
      await tab.waitForFunction(() => document.querySelector('[data-initiative-widget]').shadowRoot?.firstElementChild?.matches(':state(loading)') === false);
      await new Promise((resolve) => setTimeout(resolve, 1500));
      visits.push(await tab.evaluate(() => tasks.map(({startTime, duration}) => ({duration, isEvaluation: startTime <= evaluated && evaluated <= startTime + duration + 5}))));
      await context.close();
    }
    const longest = (visit, isEvaluation) => Math.max(0, ...visit.filter((task) => task.isEvaluation === isEvaluation).map(({duration}) => duration));
    rows.push({
      widget,
      width,
      'evaluation (ms)': median(visits.map((visit) => longest(visit, true))),
      'longest other (ms)': median(visits.map((visit) => longest(visit, false))),
      'others over 50 ms': median(visits.map((visit) => visit.filter((task) => !task.isEvaluation).length)),
    });
  }
}
await browser.close();
server.close();
console.table(rows);
