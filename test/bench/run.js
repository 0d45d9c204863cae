// `npm run bench`: measures <timeline-gantt> beside its peers and hand-written lower bounds. See README.md.
import {parseArgs} from 'node:util';
import {installPeers, versionOf} from './harness/install-peers.js';
import {keep, newResults, readCommitted, readLast, readUnfinished, write} from './harness/results.js';
import {report} from './report/report.js';

const {values: asked} = parseArgs({
  options: {
    adapters: {type: 'string'},
    measures: {type: 'string'},
    repetitions: {type: 'string', default: '5'},
    quick: {type: 'boolean', default: false},
    resume: {type: 'boolean', default: false},
    report: {type: 'boolean', default: false},
  },
});

if (asked.report) {
  console.log(report(readLast() ?? readCommitted()));
  process.exit();
}

installPeers();
const {adapterNames, bundleAdapter} = await import('./harness/bundle.js');
const {measureNames, plan} = await import('./harness/plan.js');
const {measureStep} = await import('./harness/series.js');
const {createSetup} = await import('./harness/setup.js');

/** What was asked for, or a mistake in it. */
function choose(text, all) {
  const chosen = text?.split(',') ?? all;
  const unknown = chosen.find((name) => !all.includes(name));
  if (unknown) throw new Error(`There is no "${unknown}". There are: ${all.join(', ')}`);
  return chosen;
}

const names = choose(asked.adapters, adapterNames);
const measures = ['size', ...choose(asked.measures, measureNames)];
const isQuick = asked.quick;
const repetitions = Number(asked.repetitions);
const isWhole = !asked.adapters && !asked.measures && !isQuick && repetitions >= 5;
const say = (...texts) => console.log(new Date().toTimeString().slice(0, 8), ...texts);

const scope = {names, measures, isQuick, repetitions};
const last = asked.resume ? readUnfinished(scope) : null;

for (const name of new Set([...names, 'bound-empty'])) {
  say('bundle', name);
  await bundleAdapter(name);
}
const setup = await createSetup();
const results = last ?? newResults(scope, await setup.browser.version());

for (const step of plan.filter(({name, key}) => measures.includes(name) && !results.done.includes(key))) {
  const able = names.filter((name) => step.name === 'size' || step.applies(results.adapters[name]?.about ?? {}));
  for (const [name, {about, ...value}] of await measureStep(setup, step, able, {repetitions, isQuick})) {
    if (about) keep(results, name, 'about', {...about, version: versionOf(about)});
    keep(results, name, step.key, value);
    say(step.key, name, JSON.stringify(value).slice(0, 160));
  }
  results.done.push(step.key);
  write(results);
}
await setup.close();
write(results, {isWhole});
console.log(report(results));
