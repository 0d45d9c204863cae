// The bound that ours is held against: every row in the document and for assistive technology, on a strict page, the first 50
// before the first frame and the rest in slices that leave room in each frame.
import {groupProjects} from '../page/data.js';
import {axis, datesOf, escape, placeOf, shadowRoot} from './shared/by-hand.js';

export const about = {title: 'Lower bound: first 50 rows, then slices, by hand', kind: 'bound', draws: 'all'};

const blockLength = 50;
const sliceTime = 6;
const inOneGo = 200;

function row(project) {
  const {x, width} = placeOf(project);
  const link = `<a href="${project.url}">${escape(project.name)}</a>`;
  const svg = `<svg width="100%" height="24" aria-hidden="true"><rect x="${x}" width="${width}" y="4" height="16"/></svg>`;
  return `<li>${link}<div class="cell">${svg}<span class="only-read">${datesOf(project)}</span></div></li>`;
}

export function draw(stage, projects) {
  const root = shadowRoot(stage);
  root.innerHTML = `<div class="box" tabindex="0" role="region" aria-label="Zeitplan">${axis}</div>`;
  const blocks = groupProjects(projects).flatMap(({name, projects: all}) => {
    const starts = Array.from({length: Math.ceil(all.length / blockLength)}, (_, index) => index * blockLength);
    return starts.map((start) => ({head: start === 0 ? name : null, part: all.slice(start, start + blockLength)}));
  });
  const add = ({head, part}) => {
    const heading = head === null ? '' : `<h2>${escape(head)}</h2>`;
    root.firstChild.insertAdjacentHTML('beforeend', `${heading}<ul>${part.map(row).join('')}</ul>`);
  };
  const slice = () => {
    const end = performance.now() + sliceTime;
    while (blocks.length && performance.now() < end) add(blocks.shift());
    if (blocks.length) setTimeout(slice);
  };
  add(blocks.shift());
  if (projects.length <= inOneGo) blocks.splice(0).forEach(add);
  else requestAnimationFrame(() => setTimeout(slice));
}

export const bars = 'rect';
