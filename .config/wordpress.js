// WordPress's own filters, for the scripts that record and search: {name: html} in, what each filter makes of it out.
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {createServer} from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const wordpress = process.env.WORDPRESS_PATH ?? '/usr/share/wordpress';

export const isWordPressHere = () => existsSync(`${wordpress}/wp-includes/kses.php`) && spawnSync('php', ['-v']).status === 0;

export function filterByWordPress(inputs) {
  const {status, stdout, stderr} = spawnSync('php', [fileURLToPath(new URL('wordpress.php', import.meta.url)), wordpress], {
    input: JSON.stringify(inputs), encoding: 'utf8', maxBuffer: 1e9,
  });
  if (status !== 0) throw new Error(`php ${status}: ${stdout}${stderr}`);
  return JSON.parse(stdout);
}

/** The generator and what it can be asked for, from their sources. */
export async function loadGenerator() {
  const server = await createServer({root, configFile: false, logLevel: 'error', server: {middlewareMode: true, ws: false}, optimizeDeps: {noDiscovery: true}});
  const modules = await Promise.all(['/test/support/choices.ts', '/src/snippets/snippet.ts'].map((path) => server.ssrLoadModule(path)));
  await server.close();
  return Object.assign({}, ...modules);
}
