// Nothing is in the package that nobody put there: each packed file stands on a list, or is what the compiler makes of a file in src/.
// And what is built is the same for everybody: a second build gives the same bytes, no file knows where it was built, and the published hashes are those of the files.
import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import packageJson from '../package.json' with {type: 'json'};

const root = fileURLToPath(new URL('..', import.meta.url));

const others = [
  'CHANGELOG.md', 'LICENSE', 'README.md', 'custom-elements.json', 'package.json', 'data/feed.schema.json', 'data/veroeffentlichte-liste.csv', 'data/vorlage.xlsx', 'data/server/INSTALLATION.txt', 'data/server/apache.conf', 'data/server/nginx.conf',
  ...['embed.js', 'initiative-widgets.js', 'frame.js'].flatMap((name) => [name, `${name}.map`]).map((name) => `dist/cdn/${name}`),
  'dist/cdn/frame.html', 'dist/cdn/integrity.json', 'dist/cdn/licenses.txt',
];

function run(command) {
  const {status, stdout, stderr} = spawnSync(command, {cwd: root, shell: true, encoding: 'utf8', maxBuffer: 1e8});
  if (status !== 0) throw new Error(`${command}\n${stdout}${stderr}`);
  return stdout;
}

const filesIn = (folder) => readdirSync(join(root, folder), {recursive: true, withFileTypes: true})
  .filter((entry) => entry.isFile())
  .map(({parentPath, name}) => join(parentPath, name).slice(root.length).replaceAll('\\', '/'));

function strangers() {
  const sources = filesIn('src');
  const compiled = sources.filter((file) => file.endsWith('.ts')).flatMap((file) =>
    ['.js', '.js.map', '.d.ts', '.d.ts.map'].map((end) => file.replace(/^src\//, 'dist/').replace(/\.ts$/, end)));
  const allowed = new Set([...others, ...sources, ...compiled]);
  const [{files}] = JSON.parse(run('npm pack --dry-run --json'));
  console.log(`${files.length} files in the package`);
  return files.map(({path}) => path).filter((path) => !allowed.has(path)).map((path) => `${path} is on no list: see .config/check-files.js`);
}

const hashes = () => new Map(filesIn('dist').map((file) => [file, createHash('sha384').update(readFileSync(join(root, file))).digest('hex')]));

function differences() {
  const first = hashes();
  run('npm run build');
  const second = hashes();
  console.log(`${second.size} files built twice`);
  return [...new Set([...first.keys(), ...second.keys()])].filter((file) => first.get(file) !== second.get(file)).map((file) => `${file} is another after a second build`);
}

const traces = () => filesIn('dist').filter((file) => readFileSync(join(root, file)).includes(root)).map((file) => `${file} has the path of this machine in it`);

/** Each script has its hash and its size in integrity.json, and nothing else has. */
function wrongHashes() {
  const folder = 'dist/cdn/';
  const {version, files} = JSON.parse(readFileSync(join(root, `${folder}integrity.json`), 'utf8'));
  const scripts = filesIn('dist/cdn').filter((file) => file.endsWith('.js')).map((file) => file.slice(folder.length));
  const wrong = [...new Set([...scripts, ...Object.keys(files)])].filter((name) => {
    const content = scripts.includes(name) ? readFileSync(join(root, folder, name)) : Buffer.alloc(0);
    const {integrity, bytes} = files[name] ?? {};
    return integrity !== `sha384-${createHash('sha384').update(content).digest('base64')}` || bytes !== content.length;
  });
  console.log(`${scripts.length} scripts held against integrity.json`);
  return [
    ...wrong.map((name) => `${folder}${name} is not what integrity.json says`),
    ...(version === packageJson.version ? [] : [`integrity.json is of version ${version}`]),
  ];
}

const faults = [...strangers(), ...differences(), ...traces(), ...wrongHashes()];
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
