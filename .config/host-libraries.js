// Code of others that stands in real pages beside ours, as browsers get it: /library/<name>.js for the hostile pages of test/hosts/.
import {existsSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const require = createRequire(import.meta.url);

/** Files for browsers that a package of npm carries; where its `exports` hide them, they are found beside its package.json. */
const files = {
  'jquery1': 'jquery1/dist/jquery.js',
  'jquery3': 'jquery/dist/jquery.js',
  'klaro': 'klaro/dist/klaro.js',
  'cookieconsent': 'vanilla-cookieconsent/dist/cookieconsent.umd.js',
  'scoped-registry': '@webcomponents/scoped-custom-element-registry/scoped-custom-element-registry.min.js',
  'webcomponents': '@webcomponents/webcomponentsjs/webcomponents-bundle.js',
  'core-js2': 'core-js2/client/shim.js',
  'zone': 'zone.js/bundles/zone.umd.js',
  'bluebird': 'bluebird/js/browser/bluebird.js',
  'requirejs': 'requirejs/require.js',
  'vue': 'vue/dist/vue.global.js',
};

const clock = (lit) => `import {LitElement, html} from '${lit}';
  customElements.define('page-clock', class extends LitElement { render() { return html\`<p>Uhr der Seite</p>\`; } });`;

/** What has to be bundled first, in the development build, as somebody has it who develops a page. */
const bundles = {
  lit1: clock('lit1'),
  lit2: clock('lit2'),
  lit3: clock('lit'),
  react: `import {createElement, useState} from 'react'; import {createRoot, hydrateRoot} from 'react-dom/client'; import {flushSync} from 'react-dom';
    Object.assign(window, {React: {createElement, useState, createRoot, hydrateRoot, flushSync}});`,
};

const made = new Map();

async function bundle(name) {
  const id = `virtual:${name}`;
  const {output: [file]} = await build({
    root,
    configFile: false,
    mode: 'development',
    logLevel: 'error',
    define: {'process.env.NODE_ENV': '"development"'},
    resolve: {conditions: ['development', 'browser', 'module', 'default']},
    plugins: [{name: 'entry', resolveId: (source) => (source === id ? id : null), load: (source) => (source === id ? bundles[name] : null)}],
    build: {write: false, minify: false, modulePreload: false, rolldownOptions: {input: id, output: {format: 'iife', codeSplitting: false}}},
  });
  return file.code;
}

/** Old libraries that have no build for browsers on npm come from Debian's packages. */
function ofDebian(path) {
  const [, name] = /^\/debian\/((?:prototype|mootools)\/[\w-]+\.js)$/.exec(path) ?? [];
  const file = `/usr/share/javascript/${name}`;
  return name && existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

function fileOf(path) {
  const [scope, name] = path.split('/');
  const folder = scope.startsWith('@') ? `${scope}/${name}` : scope;
  return join(require.resolve.paths(folder).map((place) => join(place, folder)).find((place) => existsSync(place)) ?? dirname(folder), path.slice(folder.length));
}

/** The code of a library, or undefined. */
export async function library(path) {
  const [, name = ''] = /^\/library\/([\w-]+)\.js$/.exec(path) ?? [];
  if (Object.hasOwn(files, name)) return readFileSync(fileOf(files[name]), 'utf8');
  if (!Object.hasOwn(bundles, name)) return ofDebian(path);
  if (!made.has(name)) made.set(name, bundle(name));
  return made.get(name);
}
