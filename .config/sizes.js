// What a page has to load, minified and with brotli: the built embed.js, and each widget bundled as the CDN files are.
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync} from 'node:zlib'; // its default quality is the highest, 11
import {bundleWidget} from './bundle-widget.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const limits = {
  'embed.js': 40_000,
  'initiative-feed': 20_000,
  'initiative-progress': 20_000,
  'project-card': 20_000,
  'timeline-gantt': 28_000,
};

const rows = [];
for (const [name, limit] of Object.entries(limits)) {
  const code = name.endsWith('.js') ? readFileSync(`${root}/dist/cdn/${name}`) : Buffer.from(await bundleWidget(name));
  const size = brotliCompressSync(code).byteLength;
  rows.push({name, minified: code.byteLength, brotli: size, limit, result: size > limit ? 'TOO LARGE' : 'ok'});
}

console.table(rows);
if (rows.some(({result}) => result !== 'ok')) process.exitCode = 1;
