// Installs the packed package in an empty project and imports every entry point there, once with TypeScript (types of libraries
// included), and once in Node, where there is no page. publint and attw do not look behind the patterns of `exports`.
import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const {name, dependencies} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const project = mkdtempSync(join(tmpdir(), `${name}-`));
const installed = join(project, 'node_modules', name);

function run(command, ...args) {
  const {status, stdout, stderr} = spawnSync(command, args, {cwd: root, encoding: 'utf8', shell: process.platform === 'win32'});
  if (status === 0) return stdout;
  rmSync(project, {recursive: true});
  console.error(`${stdout}${stderr}\n${command} failed: see above.`);
  return process.exit(1);
}

mkdirSync(installed, {recursive: true});
const [{filename}] = JSON.parse(run('npm', 'pack', '--json', '--pack-destination', project));
run('tar', '-xf', join(project, filename), '--strip-components=1', '-C', installed);
for (const dependency of Object.keys(dependencies)) {
  const link = join(project, 'node_modules', dependency);
  mkdirSync(dirname(link), {recursive: true});
  symlinkSync(join(root, 'node_modules', dependency), link, 'junction');
}

const tags = readdirSync(join(installed, 'dist/elements'));
const locales = readdirSync(join(installed, 'dist/i18n/locales')).filter((file) => file.endsWith('.js'));
const entries = [
  name,
  ...['feed.js', 'vite.js', ...tags.map((tag) => `elements/${tag}.js`), ...locales.map((file) => `locales/${file}`), 'define.js',
    ...tags.map((tag) => `define/${tag}.js`)].map((path) => `${name}/${path}`),
];
const code = `${entries.map((entry, index) => `import * as entry${index} from '${entry}';`).join('\n')}
console.log([${entries.map((_, index) => `entry${index}`).join(', ')}].length);
`;
writeFileSync(join(project, 'package.json'), '{"type": "module"}');
writeFileSync(join(project, 'main.js'), code);
writeFileSync(join(project, 'main.ts'), code);
writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({
  compilerOptions: {
    target: 'es2022', module: 'nodenext', lib: ['es2023', 'dom', 'dom.iterable'], types: [], strict: true, noEmit: true,
  },
  files: ['main.ts'],
}));

run(process.execPath, join(root, 'node_modules/typescript/bin/tsc'), '-p', project);
run(process.execPath, join(project, 'main.js'));

// the command, as somebody has it who did not install the package for workbooks
const {bin} = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
const command = (...args) => spawnSync(process.execPath, [join(installed, bin[name]), ...args], {cwd: project, encoding: 'utf8'});
const data = (file) => join(installed, 'data', file);
const trials = [
  [['import', data('veroeffentlichte-liste.csv'), '-o', 'feed.json'], 0, 'feed.json: 18 Projekte geschrieben.'],
  [['validate', 'feed.json'], 0, 'feed.json: keine Fehler, keine Hinweise.'],
  [['integrity'], 0, 'integrity="sha384-'],
  [['--version'], 0, JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version],
  [['import', data('vorlage.xlsx'), '-o', 'mappe.json'], 2, 'npm install @e965/xlsx@0.20.3'],
];
for (const [args, code, text] of trials) {
  const {status, stdout, stderr} = command(...args);
  if (status === code && (stdout + stderr).includes(text)) continue;
  console.error(`${name} ${args.join(' ')}: ${status}\n${stdout}${stderr}`);
  process.exit(1);
}
rmSync(project, {recursive: true});
console.log(`The command runs, and says what it needs for workbooks.`);
console.log(`${entries.length} entry points of the packed package resolve, with types and in Node.`);
