// `npm run axe`: what axe finds in every story of the built Storybook, in light, dark and forced colours, at three widths, and with
// text of twice the size. The pages of a site around the widgets are not ours: rules of whole pages are left out.
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {parseArgs} from 'node:util';
import {openStory, openStorybook, readStories, schemes, widths} from './storybook.js';

const {values: {story: only}} = parseArgs({options: {story: {type: 'string'}}});
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules = Object.fromEntries(['region', 'page-has-heading-one', 'heading-order', 'landmark-one-main', 'html-has-lang', 'document-title']
  .map((rule) => [rule, {enabled: false}]));

/** Chromium computes `-webkit-text-fill-color` as if nothing were forced, and axe believes it; the system's colours have its contrast. */
const systemColors = {'color-contrast': {enabled: false}};

const {address, browser, close} = await openStorybook();
const page = await browser.newPage();
const session = await page.createCDPSession(); // puppeteer knows no forced colours
const stories = readStories(only);
const started = Date.now();
let runs = 0;
let found = 0;

for (const {id} of stories) {
  const before = found;
  for (const {name, globals, forced} of schemes) {
    await session.send('Emulation.setEmulatedMedia', {features: [{name: 'forced-colors', value: forced}]});
    await page.setViewport({width: 1280, height: 800});
    await openStory(page, address, id, globals);
    await page.evaluate(axe);
    for (const size of ['', '200%']) {
      await page.evaluate((value) => document.documentElement.style.setProperty('--initiative-font-size', value), size);
      for (const width of widths) {
        await page.setViewport({width, height: 800});
        const violations = await page.evaluate(async (options) => {
          await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
          const result = await globalThis.axe.run('#storybook-root', options);
          return result.violations.map(({id: rule, nodes}) => `${rule}: ${nodes[0].html.slice(0, 160)} ${nodes[0].failureSummary.slice(0, 240)}`);
        }, {rules: forced === 'active' ? {...rules, ...systemColors} : rules, resultTypes: ['violations']});
        runs += 1;
        found += violations.length;
        for (const violation of violations) console.log(`${id}, ${name}, ${width} px${size && ', text 200 %'}: ${violation}`);
      }
    }
  }
  console.log(`${id}: ${found - before} findings`);
}
await close();
console.log(`axe: ${found} findings in ${runs} runs over ${stories.length} stories, ${Math.round((Date.now() - started) / 1000)} s`);
process.exitCode = found > 0 || runs === 0 ? 1 : 0;
