import {fileURLToPath} from 'node:url';
import {build} from 'vite';

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

/** The registration of one widget. */
export function bundleWidget(tag) {
  return bundle(`src/elements/${tag}/${tag}.define.ts`);
}

/** Code that is no file. */
export function bundleCode(code) {
  const name = 'virtual:entry';
  return bundle(name, [{name, resolveId: (id) => (id === name ? id : null), load: (id) => (id === name ? code : null)}]);
}
