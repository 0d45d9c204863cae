// All that the harness asks of the page, as `bench.<name>(…)`.
import {makeProjects} from './data.js';
import {countElements, nextFrame, nextPaint, sleep, stage, textIn} from './dom.js';
import {startOfWalk, standing} from './focus.js';
import {observed} from './observed.js';
import {scrollBox, scrollRange, scrollThrough, scrollToPart} from './scroll.js';

let adapter;
let projects;
let input;
let handle;
let startedAt = 0;

/** Milliseconds between the evaluated module and the drawing, for every adapter: data come over a network. */
const waitForData = 500;

async function load(name, files) {
  const sheets = files.filter((file) => file.endsWith('.css')).map((file) => {
    const link = Object.assign(document.createElement('link'), {rel: 'stylesheet', href: `/built/${name}/${file}`});
    document.head.append(link);
    return new Promise((resolve, reject) => Object.assign(link, {onload: resolve, onerror: reject}));
  });
  await Promise.all(sheets);
  adapter = await import(`/built/${name}/index.js`);
  return adapter.about;
}

/** Data in the adapter's own form, before the clock runs. */
function prepare(count) {
  projects = makeProjects(count);
  input = adapter.prepare ? adapter.prepare(projects) : projects;
}

function countBars() {
  if (typeof adapter.bars === 'function') return adapter.bars(stage, handle);
  return adapter.bars ? countElements(stage, adapter.bars) : null;
}

/** The measured part: from data and evaluated module to the second animation frame, the first that surely shows the chart. */
async function draw() {
  await sleep(waitForData);
  await nextFrame();
  await sleep(30); // idle, just past a frame
  observed.longTasks.length = 0;
  startedAt = performance.now();
  handle = await adapter.draw(stage, input);
  await nextFrame();
  await nextFrame();
  return {paint: performance.now() - startedAt};
}

/** Names that stand in the document so long after the start, or as soon after that as the chart lets anybody look. */
async function namesAfter(milliseconds) {
  await sleep(startedAt + milliseconds - performance.now());
  const after = performance.now() - startedAt;
  const text = textIn(stage);
  return {after, inDocument: projects.filter(({name}) => text.includes(name)).length};
}

async function longTasks() {
  await nextFrame(); // they are told late
  const durations = observed.longTasks.filter(({startTime}) => startTime >= startedAt).map(({duration}) => duration);
  return {count: durations.length, longest: Math.max(0, ...durations)};
}

/** From the change to the frame that shows it, so many times; at any moment of a frame, as people do. */
async function interact(name, times) {
  const act = adapter.interactions[name](handle);
  if (!act) return null;
  const durations = [];
  for (let index = 0; index < times; index += 1) {
    await sleep(150 + (index % 5) * 3.3);
    const before = performance.now();
    act(index);
    await nextPaint();
    durations.push(performance.now() - before);
  }
  return durations;
}

/** Where to click for each of the adapter's clicks, or `null` if there is no such control. */
function findControl(name) {
  const control = adapter.clicks.find((click) => click.name === name).find(handle);
  control?.scrollIntoView({block: 'center', behavior: 'instant'});
  const box = control?.getBoundingClientRect();
  return box?.width ? {x: box.x + box.width / 2, y: box.y + box.height / 2} : null;
}

globalThis.bench = {
  load, prepare, draw, countBars, namesAfter, longTasks, interact, findControl, sleep, nextPaint, startOfWalk, standing,
  countElements: () => countElements(stage),
  observed: () => observed,
  facts: () => projects.map((project) => ({...project, ...adapter.wording?.(project)})),
  interactions: () => Object.keys(adapter.interactions ?? {}),
  clicks: () => (adapter.clicks ?? []).map(({name}) => name),
  exercise: () => adapter.exercise(handle, input),
  scrollThrough: (mode) => scrollThrough(adapter, handle, mode),
  scrollToPart: (part) => scrollToPart(adapter, handle, part),
  scrollRange: () => scrollRange(adapter, handle),
  scrollBox: () => scrollBox(adapter),
};
