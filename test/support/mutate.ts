import type {SeededRandom} from './random.js';

type Container = Record<PropertyKey, unknown>;
type Mutation = (random: SeededRandom, parent: Container, key: PropertyKey) => void;

const bad: readonly unknown[] = [
  null, '', ' ', 0, -1, 1.5, 1e9, true, false, [], {}, [[]], [{}], [null], ['x'], {a: {b: {c: 1}}}, {title: 3}, {url: 'x'}, 'x',
  'x'.repeat(65), 'x'.repeat(201), 'x'.repeat(301), 'x'.repeat(5001), 'x'.repeat(25_000), '😀'.repeat(100), '😀'.repeat(160), '😀'.repeat(310),
  '2018', '2018-11', '2018-02-30', '1017', '2999', 'bald', 'P12M', 'P1H', '33', '1.0', 'de', 'Deutsch!', 'a@b', 'a@b?c', 'info@example.org',
  'https://example.org', 'javascript:alert(1)', 'https://user@example.org', 'mailto:a@b', `https://example.org/${'x'.repeat(2050)}`,
  'Ha\u200bfen', '\u202enefaH', 'e\u0301', '\ud83d', '<b>', 'constructor', '__proto__',
];
const odd = ['constructor', 'toString', '__proto__', 'hasOwnProperty', 'budget', '_note', 'title', 'url', 'date', 'en', 'de-simple', 'x-y-z-1'];
const lengths = [51, 60, 201, 501, 1001];

const mutations: readonly Mutation[] = [
  (_, parent, key) => remove(parent, key),
  (_, parent, key) => remove(parent, key),
  (random, parent, key) => set(parent, key, structuredClone(random.pick(bad))),
  (random, parent, key) => set(parent, key, structuredClone(random.pick(bad))),
  (random, parent, key) => set(parent, key, structuredClone(random.pick(bad))),
  (_, parent, key) => set(parent, key, [parent[key]]),
  (_, parent, key) => set(parent, key, {title: parent[key]}),
  (random, parent) => set(parent, Array.isArray(parent) ? parent.length : random.pick(odd), structuredClone(random.pick(bad))),
  (random, parent, key) => {
    const list = parent[key];
    if (!Array.isArray(list)) return;
    const length = random.pick(lengths);
    while (list.length < length) list.push(list.length > 0 ? structuredClone(random.pick(list.slice(0, 5))) : structuredClone(random.pick(bad)));
  },
  (random, parent, key) => {
    const list = parent[key];
    if (Array.isArray(list)) list.splice(random.below(list.length + 1), 0, structuredClone(random.pick(bad)), structuredClone(random.pick(bad)));
  },
];

/** A copy with a few things wrong in it: keys gone, odd or too many, values of a wrong type, date, address or length. */
export function mutate(random: SeededRandom, value: unknown): unknown {
  const root: Container = {value: structuredClone(value)};
  for (let count = 1 + random.below(4); count > 0; count--) {
    const places = placesIn(root);
    if (places.length === 0) break;
    const {parent, key} = random.pick(places);
    random.pick(mutations)(random, parent, key);
  }
  return root['value'];
}

function placesIn(value: unknown): {parent: Container; key: PropertyKey}[] {
  if (typeof value !== 'object' || value === null) return [];
  // long lists would leave little chance to what stands beside them
  const keys = Object.keys(value).slice(0, 8);
  return keys.flatMap((key) => [{parent: value as Container, key}, ...placesIn((value as Container)[key])]);
}

/** As JSON.parse does it, `__proto__` included. */
function set(parent: Container, key: PropertyKey, value: unknown): void {
  Object.defineProperty(parent, key, {value, enumerable: true, writable: true, configurable: true});
}

function remove(parent: Container, key: PropertyKey): void {
  if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else delete parent[key];
}
