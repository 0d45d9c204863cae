// The hostile pages of rows X, served at /hosts/<name>. `listen.js` notes what the page's author would hear of.

const feed = '/data/staerkungsinitiative.json';
const script = '<script src="/built/embed.js" async></script>';

export const widget = (tag, attributes = '') => `<${tag} lang="de" src="${feed}" ${attributes}><p>Zur Seite</p></${tag}>`;
const widgets = [widget('initiative-progress'), widget('project-card', 'project="innovationszentrum-hochschule"'), widget('timeline-gantt')].join('\n');

const strict = "default-src 'none'; script-src 'self'; connect-src 'self'";
const ttNone = "trusted-types 'none'";

/** What old scripts and careless pages do. Lists and objects have more keys than anybody asked for. */
const extendPrototype = `
  Object.assign(Object.prototype, {attribute: 2, get: 1, each: function () {}, toJSON: function () { return 1; }, type: 'x', optional: true});
  Object.assign(Array.prototype, {entries: undefined, remove: function () {}, toJSON: function () { return 'x'; }});
`;
const inline = (code) => `<script>${code}</script>`;
const fake = (code) => `${inline(code)}${widgets}${script}`;

/** The visitor's clock is so far ahead, and so are his days of those in Greenwich. */
const farAway = (ms, hours) => `
  const RealDate = Date;
  window.Date = class extends RealDate {
    constructor(...args) { args.length ? super(...args) : super(RealDate.now() + ${ms}); }
    static now() { return RealDate.now() + ${ms}; }
    #local() { return new RealDate(super.getTime() + ${hours} * 3600000); }
    getFullYear() { return this.#local().getUTCFullYear(); }
    getMonth() { return this.#local().getUTCMonth(); }
    getDate() { return this.#local().getUTCDate(); }
  };
`;

const tenYears = 315_576_000_000;

const withoutGerman = `
  for (const name of ['NumberFormat', 'DateTimeFormat', 'PluralRules', 'ListFormat', 'Collator']) {
    Intl[name] = class { constructor() { throw new RangeError('Incorrect locale information provided'); } };
  }
  Object.defineProperty(navigator, 'language', {get: () => 'C'});
`;

/** Each: `body`, and what stands in the head and in the headers. */
export const pages = {
  plain: {body: widgets + script},
  'no-bundle': {body: `${widgets}<script src="/built/none.js"></script>`},
  consent: {body: `${widgets}<script type="text/plain" data-consent src="/built/embed.js"></script>
    ${inline(`window.agree = () => {
      const later = document.createElement('script');
      later.src = document.querySelector('[data-consent]').getAttribute('src');
      document.body.append(later);
    };`)}`},
  twice: {body: `${widgets}<script src="/built/embed.js"></script><script src="/built/embed.js?again"></script>`},
  versions: {body: `${widgets}<script src="/built/embed.js"></script><script src="/built/embed.js?version=1.9.9"></script>`},
  strict: {policy: strict, body: widgets + script},
  'trusted-types': {policy: `require-trusted-types-for 'script'; trusted-types initiative-widgets`, body: widgets + script},
  'trusted-types-none': {policy: ttNone, body: widgets + script},
  'trusted-types-required': {policy: `require-trusted-types-for 'script'; ${ttNone}`, body: widget('initiative-progress') + script},
  'no-connection': {policy: "connect-src 'none'", body: inline('Math.random = () => 0.01') + widget('initiative-progress') + script},
  'prototype-before': {body: inline(extendPrototype) + widgets + script},
  'prototype-after': {body: `${widgets}<script src="/built/embed.js"></script>${inline(extendPrototype)}`},
  'prototype-js': {head: '<script src="/debian/prototype/prototype.js"></script>', body: widgets + script},
  mootools: {head: '<script src="/debian/mootools/mootools-core-nc.js"></script>', body: widgets + script},
  'odd-fetch': {body: fake('Math.random = () => 0; let n = 0; window.fetch = () => [undefined, {}, "x", Promise.resolve(null)][n++ % 4];')},
  'throwing-fetch': {body: fake('Math.random = () => 0; window.fetch = () => { throw new Error("blocked by a tool"); };')},
  invisible: {head: '<style>* {display: none !important} html, body, initiative-progress, project-card, timeline-gantt {display: block !important}</style>', body: widgets + script},
  reset: {head: '<style>html {font-size: 62.5%; direction: rtl} * {all: initial} body {zoom: 1.5} initiative-progress, project-card, timeline-gantt {display: block}</style>', body: widgets + script},
  'host-zod': {body: `${inline('window.made = 0; window.Function = new Proxy(Function, {construct: (...args) => { made++; return Reflect.construct(...args); }, apply: (...args) => { made++; return Reflect.apply(...args); }});')}
    <script type="module" src="/test/hosts/host-zod.js"></script>
    <initiative-progress lang="de"><p>Zur Seite</p></initiative-progress>${widget('timeline-gantt')}`},
  early: {body: `<initiative-progress lang="de"></initiative-progress>${inline(`
    const early = document.querySelector('initiative-progress');
    early.feed = {version: '1.0', initiative: {title: 'Vor dem Skript'}, projects: [{id: 'a', title: 'A'}]};
    early.heading = 'Früh gesetzt';
  `)}${script}`},
  base: {head: '<base href="/data/">', body: '<initiative-progress lang="de" src="staerkungsinitiative.json"><p>Zur Seite</p></initiative-progress>' + script},
  handlers: {body: `${widgets}${inline(`
    for (const element of document.body.children) element.addEventListener('initiative-load', () => { throw new Error('of the host'); });
  `)}${script}`},
  'other-time': {body: inline(farAway(tenYears, 14)) + widgets + script},
  'earlier-time': {body: inline(farAway(-tenYears, -11)) + widgets + script},
  'other-language': {body: inline(withoutGerman) + widgets + script},
  narrow: {head: '<meta name="viewport" content="width=device-width">', body: widgets + script},
  lone: {body: widget('initiative-progress') + script},
};

export function render({head = '', body, policy}) {
  const headers = {'content-type': 'text/html; charset=utf-8', ...(policy && {'content-security-policy': policy})};
  return {headers, html: `<!doctype html><html lang="de"><head><title>Eine fremde Seite</title><script src="/test/hosts/listen.js"></script>${head}</head><body>${body}</body></html>`};
}
