// `npm run sheets`: pictures to look at, in dist-visual/: each widget in all its stories by the themes of the partners, light and dark;
// the pages of the partners on a phone and on a desk; and what a printer gets.
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {shootPrint} from './shoot.js';
import {openStory, openStorybook, readStories, root} from './storybook.js';

const output = join(root, 'dist-visual');
const looks = ['muelheim-business', 'unternehmerverband', 'ig-metall'].flatMap((partner) => ['light', 'dark'].map((theme) => ({partner, theme})));
mkdirSync(output, {recursive: true});

const {address, browser, close} = await openStorybook();
const lab = await browser.newPage();
await lab.goto(`${address}/index.json`);
await lab.addScriptTag({type: 'module', content: `${readFileSync(new URL('lab.js', import.meta.url), 'utf8')}; globalThis.lab = {assemble};`});
await lab.waitForFunction('globalThis.lab');
const page = await browser.newPage();

async function shoot(id, globals, width, longest, deviceScaleFactor) {
  await page.setViewport({width, height: 800, deviceScaleFactor});
  await openStory(page, address, id, globals);
  // of what is there: a page is never lower than its window
  const height = await page.evaluate(() => Math.ceil(document.querySelector('#storybook-root').getBoundingClientRect().bottom) + 16);
  const clip = {x: 0, y: 0, width, height: Math.min(height, longest)};
  // to capture more than a screen, Chromium scrolls back what was scrolled sideways
  await page.setViewport({width, height: Math.max(800, clip.height), deviceScaleFactor});
  return `data:image/png;base64,${Buffer.from(await page.screenshot({clip, captureBeyondViewport: false})).toString('base64')}`;
}

async function save(name, shots) {
  const url = await lab.evaluate((list) => globalThis.lab.assemble(list, 0.8), shots);
  writeFileSync(join(output, `${name}.webp`), Buffer.from(url.slice(url.indexOf(',') + 1), 'base64'));
  console.log(`dist-visual/${name}.webp: ${shots.length} pictures`);
}

const stories = readStories();
for (const title of new Set(stories.map((story) => story.title).filter((name) => name.startsWith('Widgets/')))) {
  const shots = [];
  for (const [row, {id}] of stories.filter((story) => story.title === title).entries()) {
    for (const [column, {partner, theme}] of looks.entries()) {
      shots.push({row, column, url: await shoot(id, `partner:${partner};theme:${theme}`, 640, 900, 0.75)});
    }
  }
  await save(title.replace(/^.*\//, '').toLowerCase().replace(/ /g, '-'), shots);
}

const pages = stories.filter(({title}) => title === 'Seiten');
const shots = [];
for (const [row, {id}] of pages.slice(0, 3).entries()) {
  for (const [column, width] of [360, 1280].entries()) shots.push({row, column, url: await shoot(id, 'theme:light', width, 4000, 0.75)});
}
await save('pages', shots);
await save('print', (await Promise.all([shootPrint(page, address, pages.at(-1).id)])).flat());
await close();
