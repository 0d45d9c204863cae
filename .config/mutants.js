// Faults that a reviewer could miss, made on purpose: one change of the source at a time, and the one file of browser tests that is
// there to notice it, in Chromium. Every mutant has to turn its tests red. `npm run mutants -- bdi` makes those that match.
import {spawnSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {mutants} from './mutant-list.js';

const root = fileURLToPath(new URL('..', import.meta.url));

const asked = process.argv[2];
let current = null;
const restore = () => {
  if (current) writeFileSync(current.path, current.source);
  current = null;
};
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
process.once('exit', restore);

function runTests(file) {
  return spawnSync(process.execPath, ['node_modules/@web/test-runner/dist/bin.js', '--config=.config/web-test-runner.config.js', '--files', file], {
    cwd: root, encoding: 'utf8', env: {...process.env, BROWSERS: 'chromium', TALLY: '', TEST_TIMEOUT: '60000'},
  });
}

const chosen = mutants.filter(([what, file]) => !asked || `${what} ${file}`.includes(asked));
const read = (file) => readFileSync(join(root, 'src', file), 'utf8');
const lost = mutants.filter(([, file, from]) => read(file).split(from).length !== 2);
for (const [what, file, from] of lost) console.error(`"${what}" cannot be made any more: src/${file} has to have once: ${from}`);
if (lost.length > 0) process.exit(1);

const sound = new Map([...new Set(chosen.map(([, , , , test]) => test))].map((test) => [test, runTests(test).status === 0]));
let survivors = 0;
for (const [what, file, from, to, test] of chosen) {
  const path = join(root, 'src', file);
  const source = read(file);
  if (!sound.get(test)) throw new Error(`${test} is red without any mutant.`);
  current = {path, source};
  writeFileSync(path, source.replace(from, () => to));
  const {status, stdout} = runTests(test);
  restore();
  // a file that does not load is no answer of a test; one that does not end is, for chai cannot print an element
  const isKilled = status !== 0 && / ❌ (?!Could not import)/.test(stdout);
  if (!isKilled) survivors++;
  console.log(`${isKilled ? 'killed  ' : 'SURVIVED'} ${what}`);
}
console.log(`${chosen.length - survivors} of ${chosen.length} mutants killed`);
process.exitCode = survivors > 0 ? 1 : 0;
