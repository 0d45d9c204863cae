// Which real browsers this machine has, and a launcher of @web/test-runner for each. Looked for in this order: an environment
// variable, what the system has installed, what ensure-browsers.js put under .browsers.
import {existsSync, readdirSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {chromeLauncher} from '@web/test-runner-chrome';
import {Launcher} from 'chrome-launcher';
import puppeteer from 'puppeteer-core';
import {findWebKitDriver, webkitLauncher} from './webkit-launcher.js';

export const downloads = fileURLToPath(new URL('../.browsers', import.meta.url));

const firstThere = (...paths) => paths.find((path) => path && existsSync(path));
const programFiles = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => process.env[name]).filter(Boolean);

/** What `@puppeteer/browsers install` left: .browsers/chrome/linux-1.2.3/chrome-linux64/chrome and the like. */
function downloaded(browser, ...inside) {
  const folder = join(downloads, browser);
  const builds = existsSync(folder) ? readdirSync(folder) : [];
  return firstThere(...builds.flatMap((build) => inside.map((path) => join(folder, build, path))));
}

function installedChrome() {
  try {
    return Launcher.getFirstInstallation();
  } catch {
    return undefined; // it throws where there is none
  }
}

/** The Chromium that an npm package carries, for Linux on x64 only. */
async function packagedChromium() {
  const require = createRequire(join(downloads, 'package.json'));
  let entry;
  try {
    entry = require.resolve('@sparticuz/chromium');
  } catch {
    return undefined;
  }
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x'; // has it unpack the libraries that it carries, too
  const {default: chromium} = await import(pathToFileURL(entry).href);
  return {
    executablePath: await chromium.executablePath(),
    args: ['--no-sandbox', '--no-zygote', '--disable-gpu'],
    headless: 'shell',
    env: {...process.env, LC_ALL: 'en_US.UTF-8'}, // it does not take --lang
  };
}

/** Options for puppeteer, or undefined. */
export async function findChromium() {
  const executablePath = firstThere(
    process.env.CHROME_PATH,
    '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome-stable', '/usr/bin/microsoft-edge',
    installedChrome(),
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ...programFiles.map((folder) => join(folder, 'Microsoft/Edge/Application/msedge.exe')),
    downloaded('chrome', 'chrome-linux64/chrome', 'chrome-win64/chrome.exe',
      'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing'),
  );
  if (!executablePath) return packagedChromium();
  return {executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [], headless: true};
}

/** The path of the program, or undefined. */
export function findFirefox() {
  return firstThere(
    process.env.FIREFOX_PATH,
    '/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox',
    ...programFiles.map((folder) => join(folder, 'Mozilla Firefox/firefox.exe')),
    downloaded('firefox', 'firefox/firefox', 'core/firefox.exe', 'Firefox.app/Contents/MacOS/firefox'),
  );
}

export const chromiumArgs = [
  '--disable-background-networking', '--disable-component-update', '--disable-quic', '--disable-sync', '--no-first-run',
  // screenshots alike on all machines
  '--font-render-hinting=none', '--force-color-profile=srgb', '--hide-scrollbars', '--lang=en-US',
  // a machine without a mouse would answer (hover: none) and (pointer: none)
  '--blink-settings=primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4',
];
const firefoxPreferences = {
  'ui.primaryPointerCapabilities': 6, 'ui.allPointerCapabilities': 6, 'intl.accept_languages': 'en-US',
};

export const engines = {
  async chromium() {
    const found = await findChromium();
    return found && chromeLauncher({
      launchOptions: {...found, args: [...found.args, ...chromiumArgs], acceptInsecureCerts: true},
      createPage: ({context}) => context.newPage({type: 'window'}), // a tab in the background gets no frames and no focus
    });
  },
  async firefox() {
    const executablePath = findFirefox();
    const launchOptions = {browser: 'firefox', executablePath, headless: true, extraPrefsFirefox: firefoxPreferences, acceptInsecureCerts: true};
    return executablePath && chromeLauncher({puppeteer, concurrency: 1, launchOptions});
  },
  async webkit() {
    return findWebKitDriver() && webkitLauncher();
  },
};

/** The launchers asked for by BROWSERS=a,b; else every one that is here, of which only Chromium is required. */
export async function launchers() {
  const asked = process.env.BROWSERS?.split(',').map((name) => name.trim()).filter(Boolean);
  const found = [];
  for (const name of asked?.length ? asked : Object.keys(engines)) {
    const launcher = await engines[name]?.();
    if (launcher) found.push(launcher);
    else if (asked || name === 'chromium') throw new Error(`There is no ${name} here: try "npm run browsers".`);
    else console.warn(`No ${name} here, so NOTHING IS TESTED in it. "npm run browsers" installs it where it can.`);
  }
  return found;
}
