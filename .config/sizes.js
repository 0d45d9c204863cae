// What a page has to load, minified and with brotli: the built embed.js, and each widget bundled as the CDN files are.
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync} from 'node:zlib'; // its default quality is the highest, 11
import {build} from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const limits = {
  'embed.js': 40_000,
  'initiative-feed': 20_000,
  'initiative-progress': 20_000,
  'project-card': 20_000,
  'timeline-gantt': 28_000,
};

/** The registration of one widget and all that it imports, built as vite.config.ts builds the CDN files. */
async function bundle(tag) {
  const input = `src/elements/${tag}/${tag}.define.ts`;
  const {output} = await build({
    root,
    logLevel: 'error',
    environments: {client: {build: {write: false, sourcemap: false, rolldownOptions: {input}}}},
  });
  return output[0].code;
}

const rows = [];
for (const [name, limit] of Object.entries(limits)) {
  const code = name.endsWith('.js') ? readFileSync(`${root}/dist/cdn/${name}`) : Buffer.from(await bundle(name));
  const size = brotliCompressSync(code).byteLength;
  rows.push({name, minified: code.byteLength, brotli: size, limit, result: size > limit ? 'TOO LARGE' : 'ok'});
}

console.table(rows);
if (rows.some(({result}) => result !== 'ok')) process.exitCode = 1;
