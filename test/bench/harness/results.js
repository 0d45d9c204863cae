import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {arch, cpus, platform, release} from 'node:os';
import {join} from 'node:path';
import {committedResults, output} from './paths.js';

/** Where a run writes while it runs, and a part of a run for good. */
const file = join(output, 'results.json');

const readJson = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null);

export const readLast = () => readJson(file);
export const readCommitted = () => readJson(committedResults);

/** The last run, to go on with it, if it was asked for the same. */
export function readUnfinished(asked) {
  const last = readLast();
  if (JSON.stringify(last?.asked) !== JSON.stringify(asked)) throw new Error('The last run measured something else.');
  return last;
}

export function newResults(asked, chromium) {
  return {
    date: new Date().toISOString().slice(0, 10),
    machine: {model: cpus()[0].model.trim(), cores: cpus().length, system: `${platform()} ${release()} ${arch()}`},
    chromium,
    node: process.version,
    repetitions: asked.isQuick ? 1 : asked.repetitions,
    asked,
    done: [],
    adapters: {},
  };
}

/** `paint.33` and its like are places in the results. */
export function keep(results, adapter, key, value) {
  const [name, count] = key.split('.');
  const place = (results.adapters[adapter] ??= {});
  if (count) (place[name] ??= {})[count] = value;
  else place[name] = value;
}

export function write(results, {isWhole = false} = {}) {
  mkdirSync(output, {recursive: true});
  const shorten = (_, value) => (typeof value === 'number' ? Math.round(value * 100) / 100 : value);
  const text = (value) => `${JSON.stringify(value, shorten, 2)}\n`;
  writeFileSync(file, text(results));
  if (isWhole) writeFileSync(committedResults, text({...results, asked: undefined, done: undefined}));
}
