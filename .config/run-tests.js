// All tests: first those that need no page, in vitest, then those that do, in real browsers. Ends with what failed, by name, and one
// line over both. A browser on a busy machine may miss a moment: the few files that failed in one are tried once more by themselves,
// a run that ended before its tests did as a whole, and what passed only then is named, too.
import {spawn} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {stripVTControlCharacters} from 'node:util';
import {faultCatalogue} from './fault-rows.js';
import {countRows, printRows} from './rows.js';

const manyFiles = 5; // more have one cause, which is not the machine
const folder = mkdtempSync(join(tmpdir(), 'initiative-widgets-'));
const total = {passed: 0, failed: 0, failures: [], unsteady: []};

/** The end of a text in one line, for a list of what failed. */
const endOf = (text) => stripVTControlCharacters(text).split('\n').map((line) => line.trim()).filter(Boolean).slice(-12).join(' | ');

/** What shows is shown; `status` is the exit code or the signal, `complaint` the end of what went to stderr. */
function start([program, ...args], variables) {
  const child = spawn(process.execPath, [join('node_modules', program), ...args], {
    stdio: ['inherit', 'inherit', 'pipe'],
    env: {...process.env, ...variables},
  });
  let complaint = '';
  child.stderr.on('data', (data) => {
    process.stderr.write(data);
    complaint = (complaint + data).slice(-2000);
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve({status: code ?? signal, complaint: endOf(complaint)}));
  });
}

/** Counts and names of what the command ran; what fails besides tests, such as coverage, is one failure. */
async function run(title, command, readTally, variables = {}) {
  const file = join(folder, 'tally.json');
  rmSync(file, {force: true});
  const started = Date.now();
  const {status, complaint} = await start(command, {...variables, TALLY: file});
  const isWhole = existsSync(file);
  const tally = isWhole ? readTally(JSON.parse(readFileSync(file, 'utf8'))) : {passed: 0, failed: 0, failures: [], files: []};
  if (status !== 0 && tally.failures.length === 0) tally.failures.push(`${title}: ended with ${status}: ${complaint}`);
  console.log(`\n${title}: ${((Date.now() - started) / 1000).toFixed(1)} s\n`);
  return {...tally, isWhole, failed: status === 0 ? tally.failed : Math.max(tally.failed, 1)};
}

function add({passed, failed, failures}) {
  total.passed += passed;
  total.failed += failed;
  total.failures.push(...failures);
}

async function runVitest() {
  const command = ['vitest/vitest.mjs', 'run', '--config=.config/vitest.config.ts', '--coverage', '--reporter=default', '--reporter=json',
    `--outputFile.json=${join(folder, 'tally.json')}`];
  add(await run('vitest', command, ({numPassedTests, numFailedTests, testResults}) => {
    const tests = testResults.flatMap(({assertionResults}) => assertionResults);
    const outcomes = tests.map(({title, status}) => ({title, outcome: status}));
    printRows(countRows(faultCatalogue, 'Node', outcomes), faultCatalogue.rows.filter((row) => /^[CS]/.test(row))); // the others need a page
    return {
      passed: numPassedTests,
      failed: numFailedTests,
      failures: tests.filter(({status}) => status === 'failed').map(({fullName}) => `Node: ${fullName}`),
    };
  }));
}

async function runBrowsers(title, variables) {
  const command = ['@web/test-runner/dist/bin.js', '--config=.config/web-test-runner.config.js'];
  const first = await run(title, command, (tally) => tally, variables);
  if (first.failed === 0 || (first.isWhole && (first.files.length === 0 || first.files.length > manyFiles))) return add(first);

  const files = first.files.flatMap((file) => ['--files', file]); // none: all of them
  const second = await run(`${title}, once more`, [...command, ...files], (tally) => tally, variables);
  if (!second.isWhole) return add({...first, failures: [...first.failures, ...second.failures]});
  total.unsteady.push(...first.failures.filter((failure) => !second.failures.includes(failure)));
  return add({...second, passed: first.passed + (first.isWhole ? Math.max(first.failed - second.failed, 0) : second.passed)});
}

await runVitest();
if (process.env.CI && process.env.ENGINES !== 'all') {
  // in every engine by `npm run verify`: they would take a third of the time that a change may wait
  await runBrowsers('browsers', {PAGES: 'own'});
  await runBrowsers('whole pages', {PAGES: 'whole', BROWSERS: 'chromium'});
} else {
  await runBrowsers('browsers', {});
}
await runBrowsers('bundled', {LIT: 'bundled', BROWSERS: 'chromium'}); // as the CDN files are

rmSync(folder, {recursive: true});
for (const failure of total.unsteady) console.log(`only at the second try: ${failure}`);
for (const failure of total.failures) console.log(`failed: ${failure}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;
