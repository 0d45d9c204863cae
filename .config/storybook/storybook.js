// The built Storybook in a browser of one's own: which stories there are, and one of them opened.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import puppeteer from 'puppeteer-core';
import {preview} from 'vite';
import {chromiumArgs, findChromium} from '../browsers.js';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export function readStories(only = '') {
  const {entries} = JSON.parse(readFileSync(join(root, 'dist-storybook/index.json'), 'utf8'));
  // those that must fail are tried by the tests
  return Object.values(entries).filter(({type, title, id}) => type === 'story' && title !== 'Gegenproben' && id.includes(only));
}

export async function openStorybook() {
  const server = await preview({configFile: false, root, logLevel: 'error', build: {outDir: 'dist-storybook'}, preview: {port: 0, open: false}});
  const chromium = await findChromium();
  const browser = await puppeteer.launch({...chromium, args: [...chromium.args, ...chromiumArgs]});
  return {
    address: server.resolvedUrls.local[0].replace(/\/$/, ''),
    browser,
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** Opens a story and waits until Storybook says that it has finished, its play function included; from its top, wherever that led. */
export async function openStory(page, address, id, globals) {
  await page.goto(`${address}/iframe.html?id=${id}&viewMode=story&globals=${globals}`, {waitUntil: 'load'});
  await page.waitForFunction((wanted) => {
    const [last] = globalThis.__STORYBOOK_ADDONS_CHANNEL__?.last('storyFinished') ?? [];
    return last?.storyId === wanted;
  }, {timeout: 30_000}, id);
  await page.evaluate(() => document.fonts.ready.then(() => scrollTo(0, 0)));
}

/** Light, dark, and with the colours of the system. */
export const schemes = [
  {name: 'light', globals: 'theme:light', forced: 'none'},
  {name: 'dark', globals: 'theme:dark', forced: 'none'},
  {name: 'forced colours', globals: 'theme:light', forced: 'active'},
];

/** Screens of a phone, a tablet and a desk, in CSS pixels. */
export const widths = [320, 768, 1280];
