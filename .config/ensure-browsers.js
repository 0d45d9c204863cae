// Sees to it that `npm test` has real browsers to run in. Chromium is fetched if it is missing; Firefox and WebKit only with
// --install or CI=true.
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync} from 'node:fs';
import {downloads, findChromium, findFirefox} from './browsers.js';
import {findWebKitDriver} from './webkit-launcher.js';

const debianPackages = {chromium: ['chromium'], firefox: ['firefox-esr'], webkit: ['webkit2gtk-driver', 'xvfb']};
const fonts = ['fonts-dejavu-core', 'fonts-liberation'];

/** Old libraries that pages of the tests have, for who can have them. */
const libraries = ['libjs-prototype', 'libjs-mootools'];
const hasLibraries = () => existsSync('/usr/share/javascript/prototype') && existsSync('/usr/share/javascript/mootools');
const downloader = '@puppeteer/browsers@2.13.2';

function run(command, ...args) {
  console.log(`> ${command} ${args.join(' ')}`);
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
  spawnSync(command, args, {stdio: 'inherit', shell: process.platform === 'win32', env});
}

async function findMissing() {
  const found = {chromium: await findChromium(), firefox: findFirefox(), webkit: findWebKitDriver()};
  return Object.keys(found).filter((name) => !found[name]);
}

function installByApt(names) {
  const apt = (...args) => run('apt-get', '-o', 'DPkg::Lock::Timeout=600', ...args);
  apt('update');
  apt('install', '-y', '--no-install-recommends', ...names.flatMap((name) => debianPackages[name]), ...fonts, ...libraries);
}

function download(names) {
  mkdirSync(downloads, {recursive: true});
  for (const name of names) {
    if (name === 'chromium' && process.platform === 'linux' && process.arch === 'x64') {
      run('npm', 'install', '--no-save', '--no-package-lock', '--prefix', downloads, '@sparticuz/chromium@147.0.0');
    } else if (name !== 'webkit') {
      run('npx', '-y', downloader, 'install', name === 'chromium' ? 'chrome@stable' : 'firefox@stable', '--path', downloads);
    }
  }
}

const all = process.argv.includes('--install') || process.env.CI;
const wanted = (names) => all ? names : names.filter((name) => name === 'chromium');

let missing = await findMissing();
if (wanted(missing).length || (all && !hasLibraries())) {
  if (process.platform === 'linux' && process.getuid() === 0 && existsSync('/usr/bin/apt-get')) installByApt(wanted(missing));
  download(wanted(await findMissing()));
  missing = await findMissing();
}

for (const name of Object.keys(debianPackages)) console.log(`${name.padEnd(8)} ${missing.includes(name) ? 'MISSING' : 'here'}`);
if (missing.includes('chromium')) {
  console.error('No Chromium could be found or installed. Install Chrome, Chromium or Edge, or set CHROME_PATH.');
  process.exit(1);
}
