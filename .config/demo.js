// The demo pages as `npm start` serves them, in Chromium: the overview and the pages like those of three partners. Every widget has
// to show the initiative's own feed, and no page may warn, fail or ask in vain.
import {spawn} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import puppeteer from 'puppeteer-core';
import {chromiumArgs, findChromium} from './browsers.js';
import {freePort} from './free-port.js';
import {listenForFaults} from './page-faults.js';
import {feedFile, root, segments} from './smoke-suite.js';

const seconds = 60; // sources are translated and the CDN files made when they are asked for
const projects = JSON.parse(readFileSync(join(root, feedFile), 'utf8')).projects.map(({id, title}) => ({id, title}));

/** Cards by working group, counted by hand. */
const groups = [6, 4, 8];
const pages = {
  '/': {cards: 18},
  '/stories/pages/muelheim-business.html': {cards: 1},
  '/stories/pages/unternehmerverband.html': {cards: 1},
  '/stories/pages/ig-metall.html': {cards: 1},
};

const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** `npm start` on a port of its own, in a process group of its own: npm does not hand on a signal to vite. */
async function start() {
  const port = await freePort('localhost');
  const server = spawn('npm', ['start', '--', '--port', String(port), '--strictPort'], {cwd: root, detached: true, stdio: ['ignore', 'pipe', 'pipe']});
  let said = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (text) => said += text);
  const origin = `http://localhost:${port}`;
  const stop = () => {
    try {
      process.kill(-server.pid);
    } catch {
      // it has ended by itself
    }
  };
  for (const started = Date.now(); !await fetch(origin).then(({ok}) => ok, () => false); await wait(100)) {
    if (server.exitCode === null && Date.now() - started < seconds * 1000) continue;
    stop();
    throw new Error(`npm start serves nothing: ${said}`);
  }
  return {origin, stop};
}

/** Runs in the page: what each widget shows, and what it lacks. */
function look(projects) {
  const textOf = (node) => {
    if (node instanceof Text) return node.data;
    if (node instanceof HTMLStyleElement || node instanceof HTMLSlotElement) return '';
    return [...(node.shadowRoot ?? node).childNodes].map(textOf).join(' ');
  };
  const tags = 'initiative-progress, timeline-gantt, project-card';
  const hosts = [...document.querySelectorAll(`${tags}, [data-initiative-widget]`)]
    .map((host) => host.matches(tags) ? host : host.shadowRoot?.querySelector(tags) ?? host);
  const widgets = hosts.map((host) => {
    const {localName: tag, shadowRoot, project} = host;
    const text = textOf(host).replace(/\s+/g, ' ').trim();
    const titles = tag === 'initiative-progress' ? [] : projects.filter(({id}) => tag !== 'project-card' || id === project).map(({title}) => title);
    const bar = shadowRoot?.querySelector('[part=bar]');
    return {
      tag: tag + (project ? ` ${project}` : ''),
      states: ['loading', 'failed', 'empty'].filter((state) => host.matches(`:state(${state})`)),
      lacks: shadowRoot && text ? titles.filter((title) => !text.includes(title)) : ['every text'],
      bar: [...bar?.querySelectorAll('[part=segment]') ?? []].map((segment) => 33 * segment.getBBox().width / bar.getBoundingClientRect().width),
    };
  });
  return {
    widgets,
    sections: [...document.querySelectorAll('#projekte section')].map((section) => section.querySelectorAll('project-card').length),
    rows: hosts[0]?.shadowRoot?.querySelectorAll('[part=row]').length ?? 0,
  };
}

/** What a page does not show as it should. */
function judge(path, {widgets, sections, rows}) {
  const count = (tag) => widgets.filter((widget) => widget.tag.startsWith(tag)).length;
  const {cards} = pages[path];
  const isOff = (bar) => bar.length !== segments.length || bar.some((width, index) => Math.abs(width - segments[index]) > 0.1);
  const bars = widgets.filter(({tag}) => tag === 'initiative-progress').map(({bar}) => bar);
  return [
    count('project-card') !== cards && `${count('project-card')} project cards, not ${cards}`,
    count('initiative-progress') !== 1 && `${count('initiative-progress')} progress bars, not 1`,
    count('timeline-gantt') !== 1 && `${count('timeline-gantt')} timelines, not 1`,
    path === '/' && String(sections) !== String(groups) && `cards by group: ${sections.join(' + ') || 'none'}, not ${groups.join(' + ')}`,
    path === '/' && rows !== groups.length && `${rows} groups below the bar, not ${groups.length}`,
    ...bars.map((bar) => isOff(bar) && `the bar is drawn as ${bar.map((width) => width.toFixed(2)).join(' + ') || 'nothing'}, not as ${segments.join(' + ')}`),
    ...widgets.flatMap(({tag, states, lacks}) => [
      ...states.map((state) => `${tag} is ${state}`),
      lacks.length > 0 && `${tag} lacks ${lacks.slice(0, 3).join(', ')}${lacks.length > 3 ? ` and ${lacks.length - 3} more` : ''}`,
    ]),
  ].filter(Boolean);
}

async function visit(browser, origin, path) {
  const page = await browser.newPage();
  await page.setViewport({width: 1280, height: 900});
  const noise = [];
  listenForFaults(page, (fault) => noise.push(fault));
  await page.goto(origin + path, {timeout: seconds * 1000});

  let seen;
  let faults;
  const started = Date.now();
  do {
    await wait(200);
    // vite loads a page anew when it has met a package for the first time
    seen = await page.evaluate(look, projects).catch(() => seen) ?? {widgets: [], sections: [], rows: 0};
    faults = judge(path, seen);
  } while (faults.length > 0 && Date.now() - started < seconds * 1000);
  await wait(500); // for what comes late
  await page.close();

  const {widgets, sections, rows} = seen;
  const [bar = []] = widgets.filter(({tag}) => tag === 'initiative-progress').map((widget) => widget.bar);
  console.log([
    `${path}: ${widgets.length} widgets`,
    `project cards: ${widgets.filter(({tag}) => tag.startsWith('project-card')).length}${sections.length > 0 ? ` in ${sections.length} groups (${sections.join(' + ')}), ${rows} rows` : ''}`,
    `bar ${bar.map((width) => Math.round(width * 100) / 100).join(' + ')} = ${Math.round(bar.reduce((sum, width) => sum + width, 0))}`,
    `${noise.length} warnings, errors or failed requests`,
  ].join('; '));
  return [...faults, ...noise].map((fault) => `${path}: ${fault}`);
}

const {origin, stop} = await start();
const faults = [];
try {
  const found = await findChromium();
  const browser = await puppeteer.launch({...found, args: [...found.args, ...chromiumArgs]});
  console.log(`${await browser.version()}, npm start on ${origin}`);
  for (const path of Object.keys(pages)) faults.push(...await visit(browser, origin, path));
  await browser.close();
} finally {
  stop();
}
for (const fault of faults) console.error(fault);
console.log(faults.length > 0 ? `${faults.length} faults` : 'All demo pages show all they should.');
process.exitCode = faults.length > 0 ? 1 : 0;
