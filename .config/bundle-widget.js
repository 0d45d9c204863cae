import {fileURLToPath} from 'node:url';
import {build} from 'vite';
import {leaveOut} from './on-demand.js';

const root = fileURLToPath(new URL('..', import.meta.url));

/** An entry and all that it imports, built as vite.config.ts builds the CDN files. */
async function bundle(input, plugins) {
  const {output} = await build({
    root,
    plugins,
    logLevel: 'error',
    environments: {client: {build: {write: false, sourcemap: false, rolldownOptions: {input}}}},
  });
  return output[0].code;
}

/** The registration of one widget, built as its part of the CDN files is: what every visitor loads, and what some do. */
export async function bundleWidget(tag) {
  const files = [];
  const code = await bundle(`src/elements/${tag}/${tag}.define.ts`, [leaveOut(files)]);
  return {code, onDemand: await Promise.all(files.map((file) => bundle(file)))};
}

/** Code that is no file, in one piece. */
export function bundleCode(code) {
  const name = 'virtual:entry';
  return bundle(name, [{name, resolveId: (id) => (id === name ? id : null), load: (id) => (id === name ? code : null)}]);
}

/** The same from the npm files, as the bundler of a site has it with the published plugin. */
export async function bundleOnSite(tag) {
  const {forForeignPages} = await import('../dist/vite.js');
  const {output} = await build({
    root,
    configFile: false,
    plugins: [forForeignPages()],
    logLevel: 'error',
    build: {write: false, target: 'es2022', rolldownOptions: {input: `dist/elements/${tag}/${tag}.define.js`}},
  });
  return output.find(({isEntry}) => isEntry).code;
}
