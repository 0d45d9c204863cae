// A plugin of @web/test-runner: the hostile pages of test/hosts/, code of others that stands in them, and the CDN files as the build
// makes them, once a run.
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {createBuilder} from 'vite';
import packageJson from '../package.json' with {type: 'json'};
import {hostilePages, renderHostile} from '../test/hosts/hostile.js';
import {pages, render} from '../test/hosts/pages.js';
import {feedVariant} from './host-feeds.js';
import {library} from './host-libraries.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const environments = {'/built/embed.js': 'embed', '/built/initiative-widgets.js': 'client', '/built/frame.js': 'frame'};
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

const framedPage = () => readFileSync(`${root}src/frame.html`, 'utf8');
/** Two origins more, as somebody fills in who installs it: the test server by its other name is one. */
const framedPageOf = (host) => framedPage()
  .replace('name="initiative-feed-origins" content=""', `name="initiative-feed-origins" content="https://daten.example.org http://127.0.0.1:${host.split(':')[1]}"`);
const integrityOf = (code) => `sha384-${createHash('sha384').update(code).digest('base64')}`;

/** What pages need to know of the build, where they are asked for with `?inline` or `?integrity`. */
async function facts({inline, integrity, ...query}) {
  if (inline === undefined && integrity === undefined) return query;
  const code = await builtFile('/built/embed.js');
  return {...query, code, integrity: integrityOf(code)};
}

async function findPage({path, query, host}) {
  const feed = await feedVariant(path, query);
  if (feed) return {headers: feed.headers, html: feed.body};
  if (path === '/built/frame.html') return {headers: {'content-type': 'text/html; charset=utf-8'}, html: framedPage()};
  if (path === '/built/frame-origins.html') return {headers: {'content-type': 'text/html; charset=utf-8'}, html: framedPageOf(host)};
  if (!path.startsWith('/hosts/')) return undefined;
  const name = path.slice('/hosts/'.length);
  if (Object.hasOwn(hostilePages, name)) return renderHostile(name, await facts(query));
  return Object.hasOwn(pages, name) ? render(pages[name]) : undefined;
}

/** What stands before or after our code in a file that a tool has put together, and what a server may do to it. */
const changes = {
  version: (code, version) => code.replaceAll(packageJson.version, version),
  concat: (code) => `window.before = 1\n${code}\nwindow.after = 2`,
  strict: (code) => `"use strict";window.before = (function () { return 1 })()\n${code}`,
  mark: (code) => `\uFEFF${code}`,
  flip: (code) => `${code} `,
};

/** Before all that transforms files: what is built is served as it is. */
export async function hostPages(context, next) {
  const page = await findPage(context);
  if (page) {
    context.set(page.headers);
    context.body = page.html;
    return;
  }
  // as data/server/ has it: a sandboxed page has no origin
  if (/^\/(data|hosts)\//.test(context.path)) context.set({'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin'});
  let code = await library(context.path) ?? await builtFile(context.path);
  if (code === undefined) return next();
  for (const [name, change] of Object.entries(changes)) if (context.query[name] !== undefined) code = change(code, context.query[name]);
  const {delay, html, nocors} = context.query;
  if (delay) await new Promise((resolve) => setTimeout(resolve, Number(delay)));
  context.set({
    'content-type': `text/${html === undefined ? 'javascript' : 'html'}; charset=utf-8`,
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'cross-origin',
    ...(nocors === undefined && {'access-control-allow-origin': '*'}),
  });
  context.body = code;
}
