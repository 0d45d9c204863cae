// A plugin of @web/test-runner: the hostile pages of test/hosts/pages.js, and the CDN files as the build makes them, once a run.
import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {createBuilder} from 'vite';
import packageJson from '../package.json' with {type: 'json'};
import {pages, render} from '../test/hosts/pages.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const environments = {'/built/embed.js': 'embed', '/built/initiative-widgets.js': 'client'};
const made = new Map();

/** The code of one CDN file. */
async function make(environment) {
  const builder = await createBuilder({
    root, logLevel: 'error', environments: {[environment]: {build: {write: false, sourcemap: false}}},
  });
  const {output: [file]} = await builder.build(builder.environments[environment]);
  return file.code;
}

export function builtFile(path) {
  const environment = environments[path];
  if (environment && !made.has(environment)) made.set(environment, make(environment));
  return environment ? made.get(environment) : undefined;
}

/** Old libraries as pages have them, from Debian's packages: npm has no build for browsers of either. */
const libraries = /^\/debian\/((?:prototype|mootools)\/[\w-]+\.js)$/;

function library(path) {
  const [, name] = libraries.exec(path) ?? [];
  const file = `/usr/share/javascript/${name}`;
  return name && existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** Before all that transforms files: what is built is served as it is. */
export async function hostPages(context, next) {
  const page = context.path.startsWith('/hosts/') && pages[context.path.slice('/hosts/'.length)];
  if (page) {
    const {headers, html} = render(page);
    context.set(headers);
    context.body = html;
    return;
  }
  const code = library(context.path) ?? await builtFile(context.path);
  if (code === undefined) return next();
  const {version} = context.query;
  context.set({'content-type': 'text/javascript; charset=utf-8', 'access-control-allow-origin': '*'});
  context.body = version ? code.replaceAll(packageJson.version, version) : code;
}
