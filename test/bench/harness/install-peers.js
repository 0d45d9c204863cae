// The peers are no dependencies of the project: nobody who works on it needs them, but who runs the benchmark does.
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {bench, project} from './paths.js';

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));
const {dependencies} = readJson(join(bench, 'package.json'));

const packageFile = (name) =>
  [bench, project].map((folder) => join(folder, 'node_modules', name, 'package.json')).find((path) => existsSync(path));

const installedVersion = (name) => (packageFile(name) ? readJson(packageFile(name)).version : null);

/** What is written by hand for this benchmark has none. */
export function versionOf({kind, package: name}) {
  if (kind === 'ours') return readJson(join(project, 'package.json')).version;
  return name ? installedVersion(name) : undefined;
}

export function installPeers() {
  const missing = Object.entries(dependencies).filter(([name, version]) => installedVersion(name) !== version);
  if (missing.length === 0) return;
  console.log(`Installing the peers into test/bench/node_modules (${missing.map((entry) => entry.join(' ')).join(', ')}) …`);
  const {status} = spawnSync('npm', ['ci'], {cwd: bench, stdio: 'inherit', shell: process.platform === 'win32'});
  if (status !== 0) throw new Error('The peers could not be installed: see above.');
}
