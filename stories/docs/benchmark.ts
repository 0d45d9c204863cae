/// <reference types="vite/client" />
// The numbers of stories/docs/benchmark.mdx: as `npm run bench` wrote them, put in order and written as German does.
import {bound, inOrder, ours, quietShare, read} from '../../test/bench/report/read.js';

interface Results {
  readonly date: string;
  readonly machine: {readonly model: string; readonly cores: number; readonly system: string};
  readonly chromium: string;
  readonly node: string;
  readonly repetitions: number;
  readonly adapters: Readonly<Record<string, {readonly about: About}>>;
}

interface About {
  readonly title: string;
  readonly version?: string;
  readonly kind: 'ours' | 'peer' | 'bound';
  readonly draws: 'all' | 'visible' | 'canvas' | 'nothing';
}

export interface Bar {
  readonly name: string;
  readonly kind: About['kind'];
  readonly draws: string;
  readonly value: string;
  readonly multiple: string;
  /** Percent of the axis. */
  readonly length: number;
  readonly isCut: boolean;
}

/** There are none before the first whole run. */
const found = import.meta.glob<Results>('../../test/bench/results.json', {eager: true, import: 'default'});
const results = Object.values(found)[0];

export const hasResults = results !== undefined;

const drawn: Readonly<Record<About['draws'], string>> = {
  all: 'alle Zeilen',
  visible: 'nur sichtbare Zeilen',
  canvas: 'nur sichtbare Zeilen, als Bild (Canvas)',
  nothing: 'nichts',
};
const boundNames: Readonly<Record<string, string>> = {
  'bound-slices': 'Untergrenze: von Hand, erst 50 Zeilen, dann der Rest',
  'bound-virtual': 'Untergrenze: von Hand, nur sichtbare Zeilen',
  'bound-lit': 'Untergrenze: nur Lit, alle Zeilen',
  'bound-empty': 'Untergrenze: leere Fläche',
};

const format = (value: number, digits = 0) => value.toLocaleString('de', {maximumFractionDigits: digits});
const nameOf = (id: string, {title, version}: About) => boundNames[id] ?? `${title} ${version ?? ''}`;

interface BarOptions {
  /** The bound whose multiples are given. */
  readonly against?: string;
  /** Multiples at which bars are cut, or the short ones, which matter, could not be told apart. */
  readonly longest?: number;
  readonly unit?: string;
  readonly divisor?: number;
  readonly digits?: number;
}

/** One bar a chart that has this number. */
export function bars(key: string, options: BarOptions = {}): readonly Bar[] {
  const {against = bound, longest = 10, unit = 'ms', divisor = 1, digits = 0} = options;
  if (!results) return [];
  const least = read(results, against, key) as number | null;
  const measured = (inOrder(results, key) as string[]).flatMap((id) => {
    const value: unknown = read(results, id, key);
    const entry = results.adapters[id];
    return typeof value === 'number' && entry ? [{id, value, about: entry.about}] : [];
  });
  const end = Math.min(Math.max(...measured.map(({value}) => value)), (least ?? Infinity) * longest);
  return measured.map(({id, value, about}) => ({
    name: nameOf(id, about),
    kind: about.kind,
    draws: drawn[about.draws],
    value: `${format(value / divisor, digits)} ${unit}`,
    multiple: least ? `${format(value / least, 1)} ×` : '',
    length: (100 * Math.min(value, end)) / end,
    isCut: value > end,
  }));
}

export interface Row {
  readonly name: string;
  readonly isOurs: boolean;
  readonly cells: readonly string[];
}

/** One row a chart, with what stands at each of these places. */
export function facts(keys: readonly string[]): readonly Row[] {
  if (!results) return [];
  return (inOrder(results, 'size.brotli') as string[]).flatMap((id) => {
    const entry = results.adapters[id];
    const cells = keys.map((key) => write(read(results, id, key)));
    return entry && cells.some((cell) => cell !== '–') ? [{name: nameOf(id, entry.about), isOurs: id === ours, cells}] : [];
  });
}

function write(value: unknown): string {
  if (typeof value === 'number') return format(value, 2);
  if (typeof value === 'boolean') return value ? 'ja' : 'nein';
  return Array.isArray(value) ? format(value.length) : '–';
}

/** On what, when and how often. */
export function circumstances(): string {
  if (!results) return '';
  const {date, machine, chromium, node, repetitions} = results;
  const day = new Intl.DateTimeFormat('de', {dateStyle: 'long', timeZone: 'UTC'}).format(new Date(date));
  return `Gemessen am ${day} mit ${chromium.replace('/', ' ')}, ohne Grafikkarte, auf ${machine.cores} Kernen (${machine.model}, `
    + `${machine.system}), Node ${node.slice(1)}. Mediane aus ${repetitions} frisch geladenen Seiten, `
    + `davon ${format(100 * quietShare(results))} %, während der Rechner sonst nichts tat.`;
}
