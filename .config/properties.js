// The tests that look for the unknown, as often as there is time for at night, each time with values of its own: 5,000 times each,
// or as FC_RUNS says; FC_SEED repeats a run.
import {spawnSync} from 'node:child_process';

const env = {FC_RUNS: '5000', FC_SEED: String(Date.now() % 2_147_483_647), ...process.env};
const runs = [
  ['vitest/vitest.mjs', 'run', '--config=.config/vitest.config.ts', '--testTimeout=3600000', 'test/feed/properties.test.ts', 'test/feed/feed-store.model.test.ts',
    'test/cli/properties.test.ts', 'test/cli/prerender.test.ts'],
  ['@web/test-runner/dist/bin.js', '--config=.config/web-test-runner.config.js', '--files', 'test/security/arbitrary.browser.test.ts'],
];
const failed = runs.filter(([program, ...args]) => {
  const {status} = spawnSync(process.execPath, [`node_modules/${program}`, ...args], {stdio: 'inherit', env: {...env, TEST_TIMEOUT: '3600000'}});
  return status !== 0;
});
process.exitCode = failed.length > 0 ? 1 : 0;
