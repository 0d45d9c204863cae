// Each adapter with its library as a page would load it. All are minified with the same tool, and in the same way.
import {mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {brotliCompressSync} from 'node:zlib'; // its default quality is the highest, 11
import {build} from 'vite';
import {bundleCode, bundleWidget} from '../../../.config/bundle-widget.js';
import {bench, output} from './paths.js';

const widgetId = 'virtual:timeline-gantt';
const widgetFile = 'widget.js';

/** What `npm run sizes` measures, which is what counts. */
const measuredFile = 'measured.js';

/** The same with the reader, which is in it anyway, as an export, so that the adapter can prepare data with it. */
const widget = `
  import '/src/elements/timeline-gantt/timeline-gantt.define.ts';
  export {parseFeed} from '/src/feed/parse-feed.ts';
`;

export const adapterNames = readdirSync(join(bench, 'adapters'))
  .filter((name) => name.endsWith('.js'))
  .map((name) => name.replace(/\.js$/, ''));

const folderOf = (name) => join(output, 'built', name);

/**
 * What is no part of a chart stays outside its size: the data, which come from the page, and all of our adapter but the bundle,
 * while peers do need a part of theirs.
 */
const pageBeside = {
  name: 'page-beside',
  enforce: 'pre',
  resolveId(source) {
    if (source === widgetId) return {id: `./${widgetFile}`, external: true};
    if (source.endsWith('.less')) return '\0built'; // TimelineJS imports its sources beside the CSS that is made of them
    const page = /\/page\/\w+\.js$/.exec(source);
    return page ? {id: page[0], external: 'absolute'} : null;
  },
  load: (id) => (id === '\0built' ? '' : null),
};

export async function bundleAdapter(name) {
  const folder = folderOf(name);
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(folder, {recursive: true});
  await build({
    configFile: false,
    root: bench,
    base: './',
    publicDir: false,
    logLevel: 'error',
    resolve: {conditions: ['module', 'browser', 'production']},
    define: {'process.env.NODE_ENV': '"production"'},
    plugins: [pageBeside],
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'es2022',
      modulePreload: false,
      assetsDir: '',
      assetsInlineLimit: 0,
      minify: 'terser',
      terserOptions: {module: true, ecma: 2020, compress: {passes: 3}, format: {comments: false}},
      rolldownOptions: {
        input: join(bench, 'adapters', `${name}.js`),
        preserveEntrySignatures: 'strict',
        output: {entryFileNames: 'index.js'},
      },
    },
  });
  if (name !== 'timeline-gantt') return;
  writeFileSync(join(folder, widgetFile), await bundleCode(widget));
  const {code} = await bundleWidget(name);
  writeFileSync(join(folder, measuredFile), code);
}

export const stylesheetsOf = (name) => readdirSync(folderOf(name)).filter((file) => file.endsWith('.css'));

const compressed = /\.(?:woff2?|png|gif)$/;

/** What the browser asked for while the chart was drawn. */
export function sizeOf(name, requested) {
  const counted = name === 'timeline-gantt' ? [measuredFile] : [...requested];
  const contents = counted.map((file) => ({file, content: readFileSync(join(folderOf(name), file))}));
  const sum = (measure) => contents.reduce((total, part) => total + measure(part), 0);
  return {
    files: contents.length,
    minified: sum(({content}) => content.byteLength),
    brotli: sum(({file, content}) => (compressed.test(file) ? content : brotliCompressSync(content)).byteLength),
  };
}
