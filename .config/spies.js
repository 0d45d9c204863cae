// The page that notes whatever a widget does, used for half a minute instead of two seconds, or for as long as SPY_SECONDS says.
import {spawnSync} from 'node:child_process';

const command = ['node_modules/@web/test-runner/dist/bin.js', '--config=.config/web-test-runner.config.js', '--files', 'test/hosts/traces.browser.test.ts'];
const {status} = spawnSync(process.execPath, command, {stdio: 'inherit', env: {SPY_SECONDS: '30', ...process.env}});
process.exitCode = status === 0 ? 0 : 1;
