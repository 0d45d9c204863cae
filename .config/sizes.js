// What a page has to load, minified and with brotli: the built embed.js, each widget bundled as the CDN files are, and what loading
// a feed (store, request, retry, registry) adds to reading one. A site that bundles the npm files itself has Lit as it is delivered and
// white space in templates, and no limit of ours.
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync} from 'node:zlib'; // its default quality is the highest, 11
import {bundleCode, bundleOnSite, bundleWidget} from './bundle-widget.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const limits = {
  'embed.js': 40_000,
  'initiative-feed': 20_000,
  'initiative-progress': 20_000,
  'project-card': 20_000,
  'timeline-gantt': 28_000,
};
const storeLimit = 2000;
const assistantLimit = 30_000;

const measure = (code) => ({minified: Buffer.byteLength(code), brotli: brotliCompressSync(code).byteLength});
const row = (name, size, limit = Infinity) => ({name, ...size, limit, result: size.brotli > limit ? 'TOO LARGE' : 'ok'});

const rows = [];
for (const [name, limit] of Object.entries(limits)) {
  const {code, onDemand = []} = name.endsWith('.js') ? {code: readFileSync(`${root}/dist/cdn/${name}`)} : await bundleWidget(name);
  rows.push(row(name, measure(code), limit));
  for (const more of onDemand) rows.push(row(`${name}, on demand`, measure(more)));
  if (!name.endsWith('.js')) rows.push(row(`${name}, bundled by a site`, measure(await bundleOnSite(name))));
}

const reading = "import {parseFeed} from '/src/feed/parse-feed.ts'; globalThis.read = parseFeed;";
const loading = `${reading} import {feedStore, usedStores} from '/src/feed/registry.ts'; globalThis.load = [feedStore, usedStores];`;
const [without, withStore] = [measure(await bundleCode(reading)), measure(await bundleCode(loading))];
const added = {minified: withStore.minified - without.minified, brotli: withStore.brotli - without.brotli};
rows.push(row('store, added to reading', added, storeLimit));

const assistant = ['main.js', 'assistant.css', 'preview/preview.js'].map((name) => measure(readFileSync(`${root}/dist/assistant/${name}`)));
const total = (key) => assistant.reduce((sum, size) => sum + size[key], 0);
rows.push(row('assistant', {minified: total('minified'), brotli: total('brotli')}, assistantLimit));

console.table(rows);
if (rows.some(({result}) => result !== 'ok')) process.exitCode = 1;
