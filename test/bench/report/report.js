// The results as Markdown: every number, that number as a multiple of the lower bound, and what of it is as it has to be.
import {claims, verdict} from './claims.js';
import {bound, boundLit, inOrder, quietShare, read} from './read.js';

const number = (value, digits = 0) => value.toLocaleString('en', {maximumFractionDigits: digits});

function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (index ? '---:' : '---'))), ...rows.map(line)].join('\n');
}

function labelOf(results, name) {
  const {title = name, version = '', note} = results.adapters[name].about ?? {};
  return [title, version, note && `(${note})`].filter(Boolean).join(' ');
}

/** A column: its head, where its value is, and how to write it. `against` adds the multiple of that bound. */
const column = (head, key, {digits = 0, against, show} = {}) => ({head, key, digits, against, show});

function cell(results, name, {key, digits, against, show}) {
  const failed = read(results, name, key.split('.').slice(0, -1).concat('failed').join('.'));
  if (failed) return 'fails';
  const value = read(results, name, key);
  if (value === null) return '–';
  if (show) return show(value);
  const least = against ? read(results, against, key) : null;
  return `${number(value, digits)}${least ? ` (${number(value / least, 1)} ×)` : ''}`;
}

const ms = {against: bound};
const yesNo = {show: (value) => (value ? 'YES' : 'no')};
const list = {show: (value) => (value.length ? value.join(', ') : '–')};

const tables = {
  'Paint, ms': [
    column('33 rows', 'paint.33.paint', ms), column('1,000', 'paint.1000.paint', ms), column('10,000', 'paint.10000.paint', ms),
    column('33, CPU 4 × slower', 'slow.33.paint', ms), column('1,000, CPU 4 × slower', 'slow.1000.paint', ms),
  ],
  'Main thread until 0.5 s after the paint, ms, and long tasks': [
    column('33 rows', 'paint.33.mainThread', ms), column('1,000', 'paint.1000.mainThread', ms),
    column('long tasks, 33', 'paint.33.longTasks'), column('longest, 1,000', 'paint.1000.longest'),
    column('longest, 10,000', 'paint.10000.longest'),
  ],
  'In the document': [
    column('draws', 'about.draws', {show: String}), column('bars, 33', 'paint.33.bars'), column('bars, 1,000', 'paint.1000.bars'),
    column('bars, 10,000', 'paint.10000.bars'), column('names of 1,000 after 1 s', 'rows.inDocument'),
    column('in the accessibility tree', 'rows.inTree'), column('looked at after, ms', 'rows.after'),
  ],
  'Scrolling 10,000 rows, frame times in ms': [
    column('median', 'scrolling.median', {digits: 1}), column('95th percentile', 'scrolling.p95', {digits: 1}),
    column('worst', 'scrolling.worst', {digits: 1}), column('pictures with blank rows', 'pictures.blankPictures'),
  ],
  'Size, bytes': [column('files', 'size.files'), column('minified', 'size.minified'), column('brotli', 'size.brotli', {against: boundLit})],
  'In a careful page, 33 rows': [
    column('layout shift', 'embedding.shift', {digits: 3}), column('violations', 'embedding.violations'),
    column('of', 'embedding.directives', list), column('third-party hosts', 'embedding.hosts', list),
    column('bars there', 'embedding.bars'),
  ],
  'Accessibility': [
    column('axe, 33', 'accessibility.33.findings'), column('axe, 1,000', 'accessibility.1000.findings'),
    column('findings', 'accessibility.33.rules', list), column('keyboard trap', 'accessibility.33.isTrapped', yesNo),
    column('stops', 'accessibility.33.stops'), column('names', 'accessibility.33.names'),
    column('full dates', 'accessibility.33.dates'),
    column('with group, lead, status', 'accessibility.33.whole'),
  ],
};

function claimRows(results) {
  return claims(results).flatMap((claim) => [
    [`**${claim.title}**`, '', '', `**${verdict(claim)}**`],
    ...claim.parts.map(({label, value, target, passed}) =>
      [label, value, target, passed === null ? 'not measured' : passed ? 'pass' : 'FAIL']),
  ]);
}

export function report(results) {
  const {date, machine, chromium, node, repetitions} = results;
  const sections = Object.entries(tables).map(([title, columns]) => {
    const names = inOrder(results, columns[0].key);
    const rows = names.map((name) => [labelOf(results, name), ...columns.map((one) => cell(results, name, one))]);
    return `### ${title}\n\n${table(['', ...columns.map(({head}) => head)], rows)}`;
  });
  return [
    `${date}, ${chromium}, Node ${node}, ${machine.cores} cores (${machine.model}), ${machine.system}; medians of ${repetitions}, `
      + `${number(100 * quietShare(results))} % of it measured while the machine did nothing else.`,
    'In brackets: as a multiple of the lower bound "first 50 rows, then slices"; sizes, of "Lit alone".',
    ...sections,
    `### What has to hold\n\n${table(['', 'measured', 'target', ''], claimRows(results))}`,
  ].join('\n\n');
}
