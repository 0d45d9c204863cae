// What the lower bounds share: a chart written by hand, for this page alone, of everything a library does for others.
import {groupProjects, range, years} from '../../page/data.js';

const first = Date.parse(range.start);
const span = Date.parse(range.end) - first;
const percent = (time) => `${((100 * (time - first)) / span).toFixed(2)}%`;

// made before the clock runs, which no library can do that learns its language from the page: a harder bound by some 10 ms
const format = new Intl.DateTimeFormat('de', {dateStyle: 'medium', timeZone: 'UTC'});
const entities = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};
export const escape = (text) => text.replace(/[&<>"]/g, (letter) => entities[letter]);

export const placeOf = ({startTime, endTime}) => ({x: percent(startTime), width: percent(first + endTime - startTime)});
export const datesOf = ({startTime, endTime}) => `${format.format(startTime)} – ${format.format(endTime)}`;
export const ticks = years.map((year) => ({year, x: percent(Date.UTC(year, 0, 1))}));

/** Heads of groups and projects, in the order of the rows. */
export const rowsOf = (projects) => groupProjects(projects).flatMap((group) => [{head: group.name}, ...group.projects]);

export const axis = `<svg class="axis" aria-hidden="true" width="100%" height="24">${
  ticks.map(({year, x}) => `<text x="${x}" y="16">${year}</text>`).join('')
}</svg>`;

export const css = `
:host { background: #fff; color: #1b1b1b; display: block; font: 13px/24px sans-serif; }
.box { contain: content; max-height: 620px; overflow: auto; position: relative; }
.axis {
  background: #fff; display: block; font-size: 12px; margin-left: 260px; overflow: visible; position: sticky; top: 0;
  width: calc(100% - 260px); z-index: 1;
}
h2 { background: #f0f0f0; font-size: 13px; line-height: 24px; margin: 0; }
ul { list-style: none; margin: 0; padding: 0; }
li { contain: strict; display: grid; grid-template-columns: 260px 1fr; height: 24px; }
a { color: inherit; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.cell { position: relative; }
rect { fill: #2f6db5; }
.only-read { clip-path: inset(50%); height: 1px; overflow: hidden; position: absolute; white-space: nowrap; width: 1px; }
`;

export function shadowRoot(stage, more = '') {
  const root = stage.appendChild(document.createElement('div')).attachShadow({mode: 'open'});
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css + more);
  root.adoptedStyleSheets = [sheet];
  return root;
}
