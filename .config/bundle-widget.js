import {fileURLToPath} from 'node:url';
import {build} from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The registration of one widget and all that it imports, built as vite.config.ts builds the CDN files. */
export async function bundleWidget(tag) {
  const input = `src/elements/${tag}/${tag}.define.ts`;
  const {output} = await build({
    root,
    logLevel: 'error',
    environments: {client: {build: {write: false, sourcemap: false, rolldownOptions: {input}}}},
  });
  return output[0].code;
}
