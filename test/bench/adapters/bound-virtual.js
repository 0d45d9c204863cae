// Only the rows in view, in elements that are used again while scrolling: the rest is not found, not printed, not read.
import {axis, placeOf, rowsOf, shadowRoot} from './shared/by-hand.js';

export const about = {title: 'Lower bound: only rows in view, by hand', kind: 'bound', draws: 'visible'};

const rowHeight = 24;
const poolLength = 28;
const css = `
.rows { overflow: hidden; position: relative; }
.row { contain: strict; display: grid; grid-template-columns: 260px 1fr; height: 24px; left: 0; position: absolute; right: 0; }
`;

function createRow(parent) {
  const element = document.createElement('div');
  element.className = 'row';
  const svg = '<svg width="100%" height="24" aria-hidden="true"><rect y="4" height="16"/></svg>';
  element.innerHTML = `<a></a><div class="cell">${svg}</div>`;
  parent.append(element);
  return {element, link: element.firstChild, bar: element.querySelector('rect'), shown: -1};
}

export function draw(stage, projects) {
  const rows = rowsOf(projects);
  const root = shadowRoot(stage, css);
  root.innerHTML = `<div class="box" tabindex="0" role="region" aria-label="Zeitplan">${axis}<div class="rows"></div></div>`;
  const box = root.firstChild;
  box.lastChild.style.height = `${rows.length * rowHeight}px`;
  const pool = Array.from({length: Math.min(rows.length, poolLength)}, () => createRow(box.lastChild));

  const show = () => {
    const start = Math.max(0, Math.min(rows.length - pool.length, Math.floor(box.scrollTop / rowHeight) - 1));
    rows.slice(start, start + pool.length).forEach((row, offset) => {
      const index = start + offset;
      const place = pool[index % pool.length];
      if (place.shown === index) return;
      place.shown = index;
      const {x, width} = row.head ? {x: '0', width: '0'} : placeOf(row);
      place.element.style.transform = `translateY(${index * rowHeight}px)`;
      place.link.textContent = row.head ?? row.name;
      place.link.href = row.url ?? '#';
      place.bar.setAttribute('x', x);
      place.bar.setAttribute('width', width);
    });
  };
  show();
  box.addEventListener('scroll', show, {passive: true});
}

export const bars = 'rect:not([width="0"])';
