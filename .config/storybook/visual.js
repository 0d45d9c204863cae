// `npm run visual` holds pictures of every story in the built Storybook against those in test/visual/; `npm run visual -- --update`
// takes the new ones. Both write dist-visual/index.html with before, after and difference side by side. `--story <id>` for some.
import {mkdirSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {shootPrint, shootStory} from './shoot.js';
import {openStorybook, readStories, root} from './storybook.js';

const {values: {update, story: only}} = parseArgs({options: {update: {type: 'boolean', default: false}, story: {type: 'string'}}});
const [baselines, output] = [join(root, 'test/visual'), join(root, 'dist-visual')];
const fewPixels = 12;

/** What is printed by itself: whole pages, and each widget as it is. */
const isPrinted = ({title, name}) => title === 'Seiten' || name === 'Ready';

const stories = readStories(only);
const tasks = stories.flatMap((story) => [
  {name: story.id, take: shootStory, story},
  ...(isPrinted(story) ? [{name: `${story.id}.print`, take: shootPrint, story}] : []),
]);

const {address, browser, close} = await openStorybook();

const lab = await browser.newPage();
await lab.goto(`${address}/index.json`);
await lab.addScriptTag({type: 'module', content: `${readFileSync(new URL('lab.js', import.meta.url), 'utf8')}; globalThis.lab = {assemble, compare};`});
await lab.waitForFunction('globalThis.lab');

const asUrl = (content) => `data:image/webp;base64,${content.toString('base64')}`;
const contentOf = (url) => Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');

/** A picture by itself, so that one that changes from run to run is seen as that. */
async function check({name, take, story: {id}}, page) {
  const shots = await take(page, address, id);
  const after = contentOf(await lab.evaluate((list) => globalThis.lab.assemble(list), shots));
  const file = join(baselines, `${name}.webp`);
  const before = existsSync(file) ? readFileSync(file) : null;
  if (before?.equals(after)) return {name, outcome: 'same'};
  const {differing, picture} = before
    ? await lab.evaluate((one, other) => globalThis.lab.compare(one, other), asUrl(before), asUrl(after))
    : {differing: Infinity, picture: null};
  if (differing <= fewPixels) return {name, outcome: 'same'};
  if (update) writeFileSync(file, after);
  return {name, outcome: before ? 'changed' : 'new', differing, before: before && asUrl(before), after: asUrl(after), picture};
}

mkdirSync(baselines, {recursive: true});
const started = Date.now();
const results = [];
async function work() {
  const page = await browser.newPage();
  for (let task = tasks.shift(); task; task = tasks.shift()) {
    try {
      results.push(await check(task, page));
    } catch (error) {
      results.push({name: task.name, outcome: 'failed', reason: String(error.message ?? error)});
    }
  }
}
// one picture at a time: a tab in the background gets no frames
await work();
await close();

const wanted = new Set(results.map(({name}) => `${name}.webp`));
const stray = only ? [] : readdirSync(baselines).filter((file) => !wanted.has(file));
if (update) for (const file of stray) rmSync(join(baselines, file));

const image = (title, url) => (url ? `<figure><figcaption>${title}</figcaption><img src="${url}" alt="${title}"></figure>` : '');
const differing = results.filter(({outcome}) => outcome !== 'same');
mkdirSync(output, {recursive: true});
writeFileSync(join(output, 'index.html'), `<!doctype html><html lang="de"><meta charset="utf-8"><title>Bilder im Vergleich</title>
<style>body {font: 16px/1.5 system-ui; margin: 2rem} div {display: flex; gap: 1rem; overflow: auto} figure {margin: 0} img {border: 1px solid #ccc; max-width: 40vw}</style>
<h1>${differing.length} von ${results.length} Bildern sind anders</h1>
${differing.map(({name, outcome, reason, differing: count, before, after, picture}) => `<h2>${name}: ${outcome}${reason ? `, ${reason}` : ''}${Number.isFinite(count) ? `, ${count} Pixel` : ''}</h2>
<div>${image('vorher', before)}${image('nachher', after)}${image('Unterschied', picture)}</div>`).join('\n')}</html>`);

const counts = Object.groupBy ? Object.groupBy(results, ({outcome}) => outcome) : results.reduce((groups, result) => ({...groups, [result.outcome]: [...(groups[result.outcome] ?? []), result]}), {});
for (const {name, outcome, reason = ''} of differing) console.log(`${outcome}: ${name} ${reason}`);
for (const file of stray) console.log(`${update ? 'removed' : 'of no story'}: ${file}`);
console.log(`${results.length} pictures in ${Math.round((Date.now() - started) / 1000)} s: ${Object.entries(counts).map(([outcome, list]) => `${list.length} ${outcome}`).join(', ')}; dist-visual/index.html shows them`);
const isFailed = results.some(({outcome}) => outcome === 'failed' || (!update && outcome !== 'same')) || (!update && stray.length > 0);
process.exitCode = isFailed ? 1 : 0;
