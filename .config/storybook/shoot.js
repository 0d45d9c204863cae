// Pictures of one story: three widths by light, dark and forced colours, smaller than the screen; and of the pages of some.
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {openStory, schemes, widths} from './storybook.js';

const longest = 1400; // pixels of a page: what is further down looks the same
const scale = 0.375;

const asUrl = (type, content) => `data:image/${type};base64,${Buffer.from(content).toString('base64')}`;

/** Of the page on such a screen, once it is drawn. */
async function heightIn(page, screen) {
  await page.setViewport({...screen, deviceScaleFactor: scale});
  return page.evaluate(() => new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve(document.documentElement.scrollHeight)));
  }));
}

/** What `assemble` takes. */
export async function shootStory(page, address, id) {
  const shots = [];
  const session = await page.createCDPSession(); // puppeteer knows no forced colours
  for (const [row, {globals, forced}] of schemes.entries()) {
    await session.send('Emulation.setEmulatedMedia', {features: [{name: 'forced-colors', value: forced}]});
    await page.setViewport({width: widths.at(-1), height: 800, deviceScaleFactor: scale});
    await openStory(page, address, id, globals);
    for (const [column, width] of widths.entries()) {
      const height = await heightIn(page, {width, height: 800});
      const clip = {x: 0, y: 0, width, height: Math.min(longest, Math.max(height, 100))};
      // a screen as high as the picture: to capture more than a screen, Chromium scrolls back what was scrolled sideways
      await heightIn(page, {width, height: Math.max(800, clip.height)});
      shots.push({row, column, url: asUrl('png', await page.screenshot({clip, captureBeyondViewport: false}))});
    }
  }
  await session.detach(); // and with it the emulation
  return shots;
}

/** The sheets of A4 that a printer gets of a story. */
export async function shootPrint(page, address, id) {
  const folder = mkdtempSync(join(tmpdir(), 'initiative-widgets-'));
  try {
    await page.setViewport({width: 1280, height: 800, deviceScaleFactor: scale});
    await openStory(page, address, id, 'theme:light');
    const file = join(folder, 'print.pdf');
    writeFileSync(file, await page.pdf({format: 'A4', preferCSSPageSize: true, margin: {top: '1.5cm', bottom: '1.5cm', left: '1.5cm', right: '1.5cm'}}));
    execFileSync('pdftoppm', ['-r', '40', '-png', file, join(folder, 'sheet')]);
    return readdirSync(folder).filter((name) => name.endsWith('.png')).sort()
      .map((name, at) => ({row: Math.floor(at / 4), column: at % 4, url: asUrl('png', readFileSync(join(folder, name)))}));
  } finally {
    rmSync(folder, {recursive: true});
  }
}
