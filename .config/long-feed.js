// A feed of 10,000 small projects, close to the limit of 5 MB, in every widget: how long the longest task is until the screen shows
// the first rows, and until all are there. No visitor may wait for a page that does not answer.
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import puppeteer from 'puppeteer-core';
import {chromiumArgs, findChromium} from './browsers.js';

const count = 10_000;
const longest = 200; // milliseconds
const statuses = ['planned', 'inProgress', 'completed', 'paused'];
const feed = JSON.stringify({
  version: '1.0',
  publishedDate: '2026-11-23',
  initiative: {title: 'Sehr viele', projectTotal: count, adoptedDate: '2017-03-16', reporters: ['stadt']},
  organizations: [{id: 'stadt', name: 'Stadt'}],
  groups: ['AK 1', 'AK 2', 'AK 3'].map((label, index) => ({id: `g${index}`, label})),
  projects: Array.from({length: count}, (_, index) => ({
    id: `p${index}`,
    title: `Vorhaben ${index} mit einem Titel, wie er vorkommt`,
    summary: 'Was vereinbart wurde, in einem Satz von der Länge, die in Berichten der Partner üblich ist, mit Anlass, Ziel und Zuständigkeit.',
    group: `g${Math.floor((index * 3) / count)}`,
    kind: index % 5 ? 'fixedTerm' : 'ongoing',
    timeframe: index % 5 ? {start: String(2017 + (index % 4)), end: String(2021 + (index % 6)), text: ''} : {},
    leads: ['stadt'],
    updates: index % 3 ? [{date: '2026-05-01', status: statuses[index % 4 === 2 && index % 5 === 0 ? 1 : index % 4], reportedBy: 'stadt', source: {title: 'Bericht'}}] : [],
  })),
});
const widgets = {'initiative-progress': "[part~='entry']", 'project-card': "[part~='facts']", 'timeline-gantt': "[part~='row']"};

const script = readFileSync(new URL('../dist/cdn/embed.js', import.meta.url));
const server = createServer((request, response) => {
  const {pathname, searchParams} = new URL(request.url, 'http://localhost');
  const tag = searchParams.get('tag');
  if (pathname === '/feed.json') response.writeHead(200, {'content-type': 'application/json'}).end(feed);
  else if (pathname === '/embed.js') response.writeHead(200, {'content-type': 'text/javascript'}).end(script);
  else response.writeHead(200, {'content-type': 'text/html; charset=utf-8'}).end(tag ? `<!doctype html><html lang="de"><title>x</title>
    <script>window.tasks = []; new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({duration}) => duration))).observe({type: 'longtask', buffered: true});</script>
    <script src="/embed.js"></script>
    <script>window.start = () => document.body.append(Object.assign(document.createElement('${tag}'), {src: '/feed.json', project: 'p5'}));</script><body>` : '');
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const chromium = await findChromium();
const browser = await puppeteer.launch({...chromium, args: [...chromium.args, ...chromiumArgs]});
console.log(`${count} projects, ${(Buffer.byteLength(feed) / 1e6).toFixed(2)} MB`);

const rows = [];
for (const [tag, selector] of Object.entries(widgets)) {
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${server.address().port}/?tag=${tag}`);
  await new Promise((resolve) => setTimeout(resolve, 500)); // the script itself is not what is measured
  rows.push({widget: tag, ...await page.evaluate(async (name, mark, all) => {
    window.tasks.length = 0;
    const started = performance.now();
    window.start();
    const widget = document.querySelector(name);
    const until = async (holds) => {
      while (!holds()) await new Promise((resolve) => setTimeout(resolve, 20));
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));
      return {ms: Math.round(performance.now() - started), task: Math.round(Math.max(0, ...window.tasks))};
    };
    const marks = () => widget.shadowRoot?.querySelectorAll(mark).length ?? 0;
    const first = await until(() => marks() > 0);
    window.tasks.length = 0;
    const rest = name === 'timeline-gantt' ? await until(() => marks() === all) : null;
    return {'shown after': first.ms, 'longest task': first.task, 'all after': rest?.ms, 'longest task then': rest?.task};
  }, tag, selector, count)});
  await page.close();
}
await browser.close();
server.close();

console.table(rows);
if (rows.some((row) => row['longest task'] > longest || row['longest task then'] > longest)) {
  console.error(`A task took longer than ${longest} ms.`);
  process.exitCode = 1;
}
