// Ours, and the only file here that knows how it is used and made.
import {parseFeed} from 'virtual:timeline-gantt'; // the bundle that a page loads
import {groups, leads, today} from '../page/data.js';
import {elementsIn} from '../page/dom.js';

export const about = {title: '<timeline-gantt>', kind: 'ours', draws: 'all', language: 'de'};

const wordings = {
  planned: 'Geplant',
  awaitingDecision: 'Entscheidung steht aus',
  inProgress: 'In Umsetzung',
  paused: 'Ruht',
  completed: 'Abgeschlossen',
  cancelled: 'Nicht weiterverfolgt',
};

/** What a row has to say besides name and dates. */
export const wording = ({status}) => ({statusText: wordings[status]});

/** Read and checked, as the store of a feed gives it to its widgets: the property `feed` takes that as well as JSON. */
export function prepare(projects) {
  return parseFeed({
    version: '1.0',
    publishedDate: today,
    language: 'de',
    publisher: {name: 'Musterhafen (erfunden)'},
    initiative: {
      title: 'Beispielinitiative', adoptedDate: '2016-01-01', projectTotal: projects.length, reporters: leads.map(({id}) => id),
    },
    organizations: leads,
    groups: groups.map(({id, name}) => ({id, title: name})),
    projects: projects.map(({id, name, group, lead, status, start, end}) => ({
      id,
      title: name,
      url: `https://example.org/${id}`,
      group,
      kind: 'fixedTerm',
      timeframe: {start, end},
      leads: [lead],
      updates: [{date: '2025-05-01', status, title: 'Bericht der Federführung', reportedBy: lead}],
    })),
  }).feed;
}

/** Waits for the feed that was just set; nothing in it may have been mended, or the chart would not show the same data. */
function shown(element) {
  return new Promise((resolve, reject) => {
    element.addEventListener('initiative-error', ({error}) => reject(error), {once: true});
    element.addEventListener('initiative-load', ({issues}) => {
      if (issues.length) reject(new Error(`The feed was mended: ${JSON.stringify(issues[0])}`));
      else resolve();
    }, {once: true});
  });
}

export async function draw(stage, feed) {
  const element = document.createElement('timeline-gantt');
  const done = shown(element);
  element.now = today;
  element.feed = feed;
  stage.append(element);
  await done;
  return element;
}

export const bars = '[part~=bar]';

/** To look for it among all elements would lay out those that are left out while nobody sees them. */
export const scroller = () => document.scrollingElement;

const controls = (element, selector = 'a, button, input, select, summary') =>
  [...elementsIn(element.shadowRoot)].filter((control) => control.matches(selector));
const nameOf = (control) => (control.getAttribute('aria-label') ?? control.textContent).trim();
const folds = (element) => controls(element, 'button[aria-expanded]:not([part~=details])');
const named = (name, pattern) => ({name, find: (element) => controls(element).find((control) => pattern.test(nameOf(control)))});

/** What a visitor does, in this order: zoom in and out, read a row's details, close them, take the chart along. */
export const clicks = [
  named('zoom: Jahr', /^(1 )?Jahr$/),
  named('zoom: Alles', /^Alles$/),
  {name: 'details', find: (element) => controls(element, '[part~=details]')[0]},
  {name: 'close', find: (element) => element.shadowRoot.querySelector('[part~=popover] button')},
  named('export: SVG', /\bSVG\b/),
  named('export: PNG', /\bPNG\b/),
  named('export: CSV', /\bCSV\b/),
  named('export: JSON', /\bJSON\b/),
];

const zooms = ['year', '5-years', 'quarter', 'all'];
const sorts = ['title', 'end', 'start', 'feed'];

/** Each gives what to do the nth time, or nothing if the element cannot do it. */
export const interactions = {
  zoom: (element) => 'zoom' in element && ((index) => {
    element.zoom = zooms[index % zooms.length];
  }),
  fold: (element) => folds(element).length > 0 && (() => folds(element)[0].click()),
  sort: (element) => (index) => {
    element.sort = sorts[index % sorts.length];
  },
  filter: (element) => (index) => {
    element.group = index % 2 ? '' : groups[1].id;
  },
};

/** A long visit: 200 zooms and 50 reloads of the feed. */
export async function exercise(element, feed) {
  if (!('zoom' in element)) throw new Error('no zoom');
  for (let index = 0; index < 200; index += 1) {
    element.zoom = zooms[index % zooms.length];
    await element.updateComplete;
  }
  for (let index = 0; index < 50; index += 1) {
    const done = shown(element);
    element.feed = parseFeed(structuredClone(feed)).feed;
    await done;
  }
}
