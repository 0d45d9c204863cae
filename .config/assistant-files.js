// The page of the Einbettungs-Assistent: which files it is made of, and how the servers for development and tests find them.
import {createHash} from 'node:crypto';
import {copyFileSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const source = 'src/assistant';

/** Scripts, by the files that they are made of. */
export const assistantScripts = {'main.js': `${source}/main.ts`, 'preview/preview.js': `${source}/preview/preview.ts`};
const pages = ['index.html', 'preview/preview.html'];
const styles = ['assistant.css', ...['page', 'small', 'capitals', 'dark', 'tables'].map((name) => `preview/${name}.css`)];

/** Of the CDN files: those that the preview loads, and what the snippets say of them. */
const besides = ['embed.js', 'frame.html', 'frame.js', 'integrity.json'];

export const sampleFeed = 'data/staerkungsinitiative.json';

/** The hash of a script, as `integrity` has it. */
export const integrityOf = (content) => `sha384-${createHash('sha384').update(content).digest('base64')}`;

/** Everything but the scripts of its own, into a folder that may lie anywhere. */
export function copyAssistantFiles(folder, cdn) {
  mkdirSync(`${folder}/preview`, {recursive: true});
  for (const name of pages) writeFileSync(`${folder}/${name}`, readFileSync(`${root}${source}/${name}`, 'utf8').replace(/src="(\w+)\.ts"/, 'src="$1.js"'));
  for (const name of styles) copyFileSync(`${root}${source}/${name}`, `${folder}/${name}`);
  for (const name of besides) copyFileSync(`${cdn}/${name}`, `${folder}/${name}`);
  copyFileSync(`${root}${sampleFeed}`, `${folder}/beispiel.json`);
}

/** Where a server that works from source finds what a page of the assistant asks for; `undefined` for all else. */
export function sourceOf(path) {
  if (path === '/initiative.json' || path === '/src/initiative.json') return `/${sampleFeed}`;
  const [, folder, name = 'index.html'] = /^\/(assistent|src\/assistant)\/(.+)?$/.exec(path) ?? [];
  if (!folder) return undefined;
  if (name === 'frame.html') return '/src/frame.html';
  if (besides.includes(name)) return `/dist/cdn/${name}`;
  if (name === 'beispiel.json') return `/${sampleFeed}`;
  return `/${source}/${name}`;
}
