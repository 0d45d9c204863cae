// Scrolling by script: one step a frame, so that a step that takes longer than a frame shows as a longer frame.
import {elementsIn, nextFrame, sleep, stage} from './dom.js';

const steps = 100;
const pixels = 120;

/** What scrolls furthest: the page itself, or something in the chart. */
function furthestScroller() {
  let furthest = document.scrollingElement;
  for (const element of elementsIn(stage)) {
    const range = element.scrollHeight - element.clientHeight;
    if (range <= furthest.scrollHeight - furthest.clientHeight || element.clientHeight < 50) continue;
    if (/auto|scroll/.test(getComputedStyle(element).overflowY)) furthest = element;
  }
  return furthest;
}

const elementOf = (adapter) => adapter.scroller?.(stage) ?? furthestScroller();

function scrollerOf(adapter, handle) {
  if (adapter.scrollTo) return {range: () => adapter.scrollRange(handle), to: (y) => adapter.scrollTo(handle, y)};
  const element = elementOf(adapter);
  return {
    range: () => element.scrollHeight - element.clientHeight,
    to: (y) => element.scrollTo({top: y, behavior: 'instant'}),
  };
}

export const scrollRange = (adapter, handle) => scrollerOf(adapter, handle).range();

/** Where the names of the rows that scroll are on the screen. */
export function scrollBox(adapter) {
  const {left} = stage.getBoundingClientRect();
  const element = adapter.scrollTo ? stage.firstElementChild : elementOf(adapter);
  const isPage = element === document.scrollingElement;
  const {top, bottom} = isPage ? stage.getBoundingClientRect() : element.getBoundingClientRect();
  const [y, end] = [Math.max(0, top), Math.min(innerHeight, bottom)];
  return {x: Math.round(left + 12), y: Math.round(y), width: 220, height: Math.round(end - y)};
}

/** To a part of the way, 0 to 1, and on to the next frame. */
export async function scrollToPart(adapter, handle, part) {
  const scroller = scrollerOf(adapter, handle);
  scroller.to(scroller.range() * part);
  await nextFrame();
}

/** `steps`: as far as a turn of a wheel each; `sweep`: the whole chart in as many frames. */
export async function scrollThrough(adapter, handle, mode) {
  const scroller = scrollerOf(adapter, handle);
  scroller.to(0);
  await sleep(300);
  await nextFrame();
  const times = [await nextFrame()];
  for (let step = 1; step <= steps && times.at(-1) - times[0] < 60_000; step += 1) {
    scroller.to(mode === 'sweep' ? (scroller.range() * step) / steps : step * pixels);
    times.push(await nextFrame());
  }
  const frames = times.slice(1).map((time, index) => time - times[index]).sort((a, b) => a - b);
  const quantile = (part) => frames[Math.ceil(part * frames.length) - 1];
  return {median: quantile(0.5), p95: quantile(0.95), worst: frames.at(-1)};
}
