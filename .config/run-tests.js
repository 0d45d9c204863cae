// All tests: first those that need no page, in vitest, then those that do, in real browsers. Ends with one line over both.
import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {countRows, printRows, rows} from './fault-rows.js';

const folder = mkdtempSync(join(tmpdir(), 'initiative-widgets-'));
const total = {passed: 0, failed: 0};

function run(title, command, readTally, variables = {}) {
  const file = join(folder, `${title}.json`);
  const started = Date.now();
  const [program, ...args] = [...command, ...(title === 'vitest' ? [`--outputFile.json=${file}`] : [])];
  const {status, error} = spawnSync(process.execPath, [join('node_modules', program), ...args], {
    stdio: 'inherit',
    env: {...process.env, ...variables, TALLY: file},
  });
  if (error) console.error(error);
  const {passed, failed} = existsSync(file) ? readTally(JSON.parse(readFileSync(file, 'utf8'))) : {passed: 0, failed: 0};
  total.passed += passed;
  total.failed += status === 0 ? failed : Math.max(failed, 1); // what fails besides tests, such as coverage, is one failure
  console.log(`\n${title}: ${((Date.now() - started) / 1000).toFixed(1)} s\n`);
}

const vitest = ['vitest/vitest.mjs', 'run', '--config=.config/vitest.config.ts',
  '--coverage', '--reporter=default', '--reporter=json'];
const webTestRunner = ['@web/test-runner/dist/bin.js', '--config=.config/web-test-runner.config.js'];

run('vitest', vitest, ({numPassedTests, numFailedTests, testResults}) => {
  const tests = testResults.flatMap(({assertionResults}) => assertionResults).map(({title, status}) => ({title, outcome: status}));
  printRows(countRows('Node', tests), rows.filter((row) => /^[CS]/.test(row))); // the others need a page
  return {passed: numPassedTests, failed: numFailedTests};
});
run('browsers', webTestRunner, (tally) => tally);
run('bundled', webTestRunner, (tally) => tally, {LIT: 'bundled', BROWSERS: 'chromium'}); // as the CDN files are

rmSync(folder, {recursive: true});
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;
