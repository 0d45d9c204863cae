// `npm run release:files [-- --out folder]` writes what a partner copies to its server: the folder of this version, the alias that
// follows new ones, the Einbettungs-Assistent, configurations, a note on how to install them, and all of it as a zip with checksums.
// The same sources give the same bytes.
import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join, relative, resolve, sep} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {zipSync} from 'fflate';
import packageJson from '../package.json' with {type: 'json'};

const root = fileURLToPath(new URL('..', import.meta.url));

/** `1.2.3` or `1.3.0-rc.1`: its numbers, and whether it comes before a release. */
function parseVersion(version) {
  const [, major, minor, patch, pre] = /^(\d+)\.(\d+)\.(\d+)(-.+)?$/.exec(version) ?? [];
  return major === undefined ? null : {numbers: [major, minor, patch].map(Number), isPre: pre !== undefined, version};
}

/** The scripts take 0.x for what comes before 1, and so does the alias. */
export const aliasOf = (version) => `v${parseVersion(version).numbers[0] || 1}`;

const isNewer = ({numbers: a}, {numbers: b}) => a.map((number, index) => number - b[index]).find((difference) => difference !== 0) > 0;

const filesIn = (folder) => readdirSync(folder, {recursive: true, withFileTypes: true})
  .filter((entry) => entry.isFile())
  .map(({parentPath, name}) => relative(folder, join(parentPath, name)).split(sep).join('/'))
  .sort();

const sha256 = (content) => createHash('sha256').update(content).digest('hex');
const sums = (names, folder) => names.map((name) => `${sha256(readFileSync(join(folder, name)))}  ${name}\n`).join('');

/** In a folder of versions the feed lies beside them, not in each. */
function placeFeed(folder) {
  const file = join(folder, 'frame.html');
  const page = readFileSync(file, 'utf8');
  const placed = page.replace(/(<meta name="initiative-src" content=")initiative\.json"/, '$1../initiative.json"');
  if (placed === page) throw new Error('frame.html names its feed in another way than it did.');
  writeFileSync(file, placed);
}

function assertSame(made, there) {
  const [ours, theirs] = [filesIn(made), filesIn(there)];
  const isSame = ours.join() === theirs.join() && ours.every((name) => readFileSync(join(made, name)).equals(readFileSync(join(there, name))));
  if (!isSame) throw new Error(`${there} is there already with other files. A version is never changed: raise it in package.json.`);
}

/** The newest release of this major in a folder that may hold many. */
function newestOf(alias, out) {
  const versions = readdirSync(out).map(parseVersion).filter((found) => found && !found.isPre && aliasOf(found.version) === alias);
  return versions.reduce((newest, found) => (!newest || isNewer(found, newest) ? found : newest), null);
}

/** Two builds of one commit name one day. */
function dayOfCommit() {
  const {status, stdout} = spawnSync('git', ['log', '-1', '--format=%cs'], {cwd: root, encoding: 'utf8'});
  if (status !== 0) throw new Error('The day of the last commit is not known: give --date.');
  return stdout.trim();
}

/** The table of the guide "Barrierefreiheit", without what only Storybook reads. */
function conformance(version, date) {
  const guide = readFileSync(join(root, 'stories/docs/accessibility.mdx'), 'utf8');
  const [, report] = /^(## Bericht: .*?)^## /ms.exec(guide) ?? [];
  if (!report?.includes('{packageJson.version}')) throw new Error('The guide to accessibility has its report in another place than it did.');
  const head = `# Barrierefreiheit: initiative-widgets ${version}, Stand ${date.split('-').reverse().join('.')}`;
  return `${head}\n\n${report.replaceAll('{packageJson.version}', version).trim()}\n`;
}

/** Writes the release into `out`, where older ones may lie, and gives the names of what belongs to it. */
export function writeRelease({out, version = packageJson.version, date = dayOfCommit(), cdn = join(root, 'dist/cdn'), assistant = join(root, 'dist/assistant')}) {
  const alias = aliasOf(version);
  const {isPre} = parseVersion(version);
  const staged = join(out, `.${version}`);
  rmSync(staged, {recursive: true, force: true});
  mkdirSync(staged, {recursive: true});
  cpSync(cdn, staged, {recursive: true});
  cpSync(join(root, 'data/feed.schema.json'), join(staged, 'feed.schema.json'));
  placeFeed(staged);

  const target = join(out, version);
  try {
    if (existsSync(target)) assertSame(staged, target);
    else cpSync(staged, target, {recursive: true});
  } finally {
    rmSync(staged, {recursive: true});
  }

  const newest = newestOf(alias, out);
  if (newest) {
    rmSync(join(out, alias), {recursive: true, force: true});
    cpSync(join(out, newest.version), join(out, alias), {recursive: true});
  }
  if (!isPre || !existsSync(join(out, 'assistent'))) {
    rmSync(join(out, 'assistent'), {recursive: true, force: true});
    cpSync(assistant, join(out, 'assistent'), {recursive: true});
  }
  mkdirSync(join(out, 'server'), {recursive: true});
  for (const name of ['nginx.conf', 'apache.conf']) cpSync(join(root, 'data/server', name), join(out, 'server', name));
  const note = readFileSync(join(root, 'data/server/INSTALLATION.txt'), 'utf8').replaceAll('{version}', version).replaceAll('{alias}', alias);
  writeFileSync(join(out, 'INSTALLATION.txt'), note);

  writeFileSync(join(out, 'BARRIEREFREIHEIT.md'), conformance(version, date));

  const own = [version, ...(newest?.version === version ? [alias] : []), 'assistent', 'server'];
  const names = ['BARRIEREFREIHEIT.md', 'INSTALLATION.txt', ...own.flatMap((folder) => filesIn(join(out, folder)).map((name) => `${folder}/${name}`))].sort();
  writeFileSync(join(out, 'SHA256SUMS'), sums(names, out));

  const zip = `initiative-widgets-${version}.zip`;
  const inZip = ['SHA256SUMS', ...names].map((name) => [`initiative/${name}`, readFileSync(join(out, name))]);
  // a fixed day: two runs give the same file
  writeFileSync(join(out, zip), zipSync(Object.fromEntries(inZip), {mtime: new Date(2026, 0, 1), level: 9}));
  writeFileSync(join(out, `${zip}.sha256`), sums([zip], out));
  return {alias: newest?.version === version ? alias : null, names, zip};
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const {values: {out, date}} = parseArgs({options: {out: {type: 'string', default: join(root, 'dist-release')}, date: {type: 'string'}}});
  const {alias, names, zip} = writeRelease({out: resolve(out), date});
  console.log(`${names.length} files in ${resolve(out)}${alias ? `, ${alias}/ renewed` : ''}\n${readFileSync(join(out, `${zip}.sha256`), 'utf8').trim()}`);
}
