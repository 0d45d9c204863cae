// What <timeline-gantt> has to be, and whether it is: true, false, or null where that was not measured.
import {bound, ours, peers, read} from './read.js';

const facts = {names: 'names', dates: 'full dates', whole: 'rows with group, lead and status'};
const interactionNames = ['zoom', 'fold', 'sort', 'filter'];
const number = (value, digits = 0) => value.toLocaleString('en', {maximumFractionDigits: digits});

const isMeasured = (value) => value !== null && value !== undefined;

function atMost(label, value, limit, unit = '') {
  const passed = isMeasured(value) ? value <= limit : null;
  const text = isMeasured(value) ? `${number(value, 2)}${unit}` : '–';
  return {label, value: text, target: `≤ ${number(limit, 2)}${unit}`, passed};
}

function exactly(label, value, target) {
  const passed = isMeasured(value) ? value === target : null;
  return {label, value: isMeasured(value) ? String(value) : '–', target: String(target), passed};
}

/** A peer that fails where ours does not is behind. */
function aheadOfPeers(results, key, label = 'ahead of every peer') {
  const value = read(results, ours, key);
  const known = peers(results).map((name) => ({name, value: read(results, name, key)})).filter((peer) => isMeasured(peer.value));
  if (!isMeasured(value) || known.length === 0) return {label, value: '–', target: 'below the best', passed: null};
  const best = known.reduce((least, peer) => (peer.value < least.value ? peer : least));
  return {label, value: number(value, 1), target: `< ${number(best.value, 1)} (${best.name})`, passed: value < best.value};
}

function timesBound(results, key, limit) {
  const [value, least] = [read(results, ours, key), read(results, bound, key)];
  const multiple = isMeasured(value) && isMeasured(least) ? value / least : null;
  return atMost(`${key}, as a multiple of the lower bound`, multiple, limit, ' ×');
}

const within = (value, after) => (isMeasured(after) && after > 1100 ? 0 : value);

export function claims(results) {
  const own = (key) => read(results, ours, key);
  const each = (counts, claim) => counts.flatMap(claim);
  return [
    {title: '33 rows', parts: [timesBound(results, 'paint.33.paint', 1.4), aheadOfPeers(results, 'paint.33.paint')]},
    {
      title: '1,000 rows',
      parts: [
        timesBound(results, 'paint.1000.paint', 1.5),
        aheadOfPeers(results, 'paint.1000.paint'),
        exactly('rows in the document within 1 s', within(own('rows.inDocument'), own('rows.after')), 1000),
        exactly('rows in the accessibility tree within 1 s', within(own('rows.inTree'), own('rows.after')), 1000),
      ],
    },
    {
      title: '10,000 rows',
      parts: [
        timesBound(results, 'paint.10000.paint', 2),
        aheadOfPeers(results, 'paint.10000.paint'),
        atMost('longest task', own('paint.10000.longest'), 100, ' ms'),
      ],
    },
    {
      title: 'CPU four times slower',
      parts: each([33, 1000], (count) => [
        timesBound(results, `slow.${count}.paint`, 2),
        aheadOfPeers(results, `slow.${count}.paint`, `${number(count)} rows: ahead of every peer`),
      ]),
    },
    {
      title: 'main thread until 0.5 s after the paint, 33 rows',
      parts: [aheadOfPeers(results, 'paint.33.mainThread'), exactly('long tasks', own('paint.33.longTasks'), 0)],
    },
    {
      title: 'scrolling 10,000 rows',
      parts: [
        atMost('frame time, 95th percentile', own('scrolling.p95'), 17, ' ms'),
        atMost('frame time, worst', own('scrolling.worst'), 34, ' ms'),
        exactly('pictures with blank rows', own('pictures.blankPictures'), 0),
      ],
    },
    {title: 'size', parts: [atMost('brotli', own('size.brotli'), 28_000, ' B')]},
    {
      title: 'in a careful page, also after zoom, details and export',
      parts: [
        exactly('layout shift', own('embedding.shift'), 0),
        exactly('violations of a strict policy', own('embedding.violations'), 0),
        exactly('third-party hosts', own('embedding.hosts')?.length, 0),
        exactly('controls that are not there', own('embedding.missing')?.join(', '), ''),
      ],
    },
    {
      title: 'accessibility tree',
      parts: each([33, 1000], (count) => Object.entries(facts).map(([fact, label]) =>
        exactly(`${number(count)} rows: ${label}`, own(`accessibility.${count}.${fact}`), count))),
    },
    {
      title: 'axe and keyboard',
      parts: [
        ...each([33, 1000], (count) => exactly(`${number(count)} rows: findings`, own(`accessibility.${count}.findings`), 0)),
        exactly('keyboard trap', own('accessibility.33.isTrapped'), false),
      ],
    },
    {
      title: 'interaction to next paint, median of 20',
      parts: each([[33, 32], [1000, 100]], ([count, limit]) => interactionNames.map((name) =>
        atMost(`${number(count)} rows: ${name}`, own(`interactions.${count}.${name}.median`), limit, ' ms'))),
    },
    {title: 'heap after 200 zooms and 50 reloads', parts: [atMost('growth', own('memory.growth'), 1, ' MB')]},
  ];
}

/** A claim holds if all its parts do; what was not measured is not held. */
export function verdict({parts}) {
  if (parts.some(({passed}) => passed === false)) return 'FAIL';
  return parts.every(({passed}) => passed) ? 'pass' : 'not measured';
}
