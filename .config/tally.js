// A reporter of @web/test-runner: names what ran in which engine, and leaves {passed, failed, failures, files} in the file named by
// the variable TALLY, for run-tests.js.
import {writeFileSync} from 'node:fs';
import {relative} from 'node:path';
import {faultCatalogue} from './fault-rows.js';
import {hostCatalogue} from './host-rows.js';
import {countRows, printRows} from './rows.js';

function* testsOf({tests, suites, name = ''}, path = []) {
  const own = name ? [...path, name] : path;
  for (const test of tests) yield {...test, title: [...own, test.name].join(' › ')};
  for (const suite of suites) yield* testsOf(suite, own);
}

const allTests = (sessions) => sessions.flatMap(({testResults}) => testResults ? [...testsOf(testResults)] : []);
const outcomeOf = ({passed, skipped}) => skipped ? 'skipped' : passed ? 'passed' : 'failed';

const rowsOf = (name, sessions) => [faultCatalogue, hostCatalogue]
  .map((catalogue) => countRows(catalogue, name, allTests(sessions).map((test) => ({title: test.name, outcome: outcomeOf(test)}))));

/** Tests of the catalogues that were skipped although nothing says that they cannot be made. */
const unexplained = (sessions) => [...new Set(sessions.map(({browser}) => browser))]
  .flatMap((browser) => rowsOf(browser.name, sessions.filter((session) => session.browser === browser)))
  .reduce((sum, counted) => sum + counted.unexplained, 0);

function countTests(sessions) {
  const tests = allTests(sessions).filter(({skipped}) => !skipped);
  // a file that did not load, or that failed outside its tests
  const broken = sessions.filter(({passed, testResults, errors}) => !passed && (!testResults || errors.length));
  const passed = tests.filter((test) => test.passed).length;
  return {passed, failed: tests.length - passed + broken.length + unexplained(sessions)};
}

const fileOf = ({testFile}) => relative(process.cwd(), testFile);

/** What failed, as people name it: engine, file and test. */
const failuresIn = (sessions) => sessions.filter(({passed}) => !passed).flatMap((session) => {
  const failed = allTests([session]).filter((test) => !test.skipped && !test.passed).map(({title}) => title);
  return (failed.length > 0 ? failed : ['the file itself']).map((title) => `${session.browser.name}, ${fileOf(session)}: ${title}`);
});

export function tallyReporter() {
  return {
    onTestRunFinished({sessions}) {
      for (const browser of new Set(sessions.map((session) => session.browser))) {
        const own = sessions.filter((session) => session.browser === browser);
        const {passed, failed} = countTests(own);
        console.log(`${browser.name}: ${own.length} files, ${passed} tests passed, ${failed} failed`);
        for (const rows of rowsOf(browser.name, own)) if (rows.listed > 0) printRows(rows);
      }
      if (process.env.TALLY) writeFileSync(process.env.TALLY, JSON.stringify({
        ...countTests(sessions),
        failures: failuresIn(sessions),
        files: [...new Set(sessions.filter(({passed}) => !passed).map(fileOf))],
      }));
    },
  };
}
