// HH-70 to HH-76: feeds that are odd, late, large or dangerous.
import {inline, ownFeed, placeholder, script, style, widgets} from './parts.js';

const soon = 'Math.random = function () { return 0; };';
/** Ten seconds pass in one. */
const hurried = `${soon}
  (function (setTimeout) { window.setTimeout = function (run, ms) { return setTimeout(run, (ms || 0) / 10); }; })(window.setTimeout);`;

const short = (title, more = {}) => JSON.stringify({version: '1.0', initiative: {title}, projects: [{id: 'a', title: 'A'}], ...more});
const inlineJson = (id, text) => `<script type="application/json" id="${id}">${text}</script>`;

/** What a page or a browser does so that a widget ends with that cause. */
const causes = {
  drawing: 'document.importNode = function () { throw new Error("importNode of the page"); };',
  // how deep an engine reads is its own affair
  'too-deep': 'var parse = JSON.parse; JSON.parse = function (text) { if (/publishedDate/.test(text)) throw new RangeError("too deep"); return parse.apply(JSON, arguments); };',
  taken: '["initiative-progress", "initiative-progress-1"].forEach(function (tag) { customElements.define(tag, class extends HTMLElement {}); });',
  offline: 'Object.defineProperty(navigator, "onLine", {get: function () { return false; }, configurable: true});',
};

export const dataPages = {
  /** One of each that can be told without a server. */
  diagnosis: ({cause}) => ({
    head: inline(`${soon}${causes[cause] ?? ''}`),
    body: placeholder('progress', {feed: cause === 'encoding' ? '/variant/utf16.json' : cause === 'offline' ? 'http://127.0.0.1:1/feed.json' : ownFeed, attributes: 'data-debug'}),
  }),
  diagnoses: ({feeds}) => ({
    head: inline(soon),
    body: [
      inlineJson('good', short('Gut')), inlineJson('text', '{"version":'), inlineJson('none', '[]'), inlineJson('major', short('Neu', {version: '3.0'})),
      placeholder('progress', {feed: '#good', attributes: 'data-debug'}),
      placeholder('progress', {feed: '', attributes: 'data-debug'}),
      placeholder('card', {feed: '#good', attributes: 'data-project="fehlt" data-debug'}),
      placeholder('progress', {feed: '#nirgends', attributes: 'data-debug'}),
      placeholder('progress', {feed: 'javascript:1', attributes: 'data-debug'}),
      placeholder('progress', {feed: '#text', attributes: 'data-debug'}),
      placeholder('progress', {feed: '#none', attributes: 'data-debug'}),
      placeholder('progress', {feed: '#major', attributes: 'data-debug'}),
      placeholder('progress', {feed: '#good', attributes: 'data-consent="click" data-debug'}),
      placeholder('fortschritt', {feed: '#good', attributes: 'data-debug'}),
      ...JSON.parse(feeds).map((feed) => placeholder('progress', {feed, attributes: 'data-debug'})),
    ].join('\n'),
  }),
  /** Colours from a theme, some of them too weak, and from the placeholder itself. */
  'weak-colors': {
    head: style(':root {--initiative-color-link: yellow; --initiative-color-accent: #ffe600; --initiative-color-muted: #54504d}'),
    body: [
      placeholder('progress', {attributes: 'data-debug'}),
      placeholder('gantt', {attributes: 'data-debug data-theme="dark" style="--initiative-color-text: #444; --initiative-color-accent: #ffe600"'}),
      placeholder('progress', {attributes: 'data-debug style="--initiative-color-link: #8a1c5b; --initiative-color-accent: #6b1f7c; --initiative-color-muted: rgb(0 0 0 / 50%)"'}),
      placeholder('progress'),
    ].join('\n'),
  },
  'strong-colors': ({theme}) => ({
    head: theme === 'none' ? '' : `<link rel="stylesheet" href="/src/styles/themes/${theme}.css">`,
    body: ['light', 'dark'].map((each) => placeholder('gantt', {attributes: `data-debug data-theme="${each}"`})).join('\n'),
  }),
  /** As a stylesheet that is slower than the feed. */
  'late-colors': {
    head: inline("addEventListener('load', function () { document.documentElement.style.setProperty('--initiative-color-link', 'yellow'); });"),
    body: `${inlineJson('good', short('Gut'))}${placeholder('progress', {feed: '#good', attributes: 'data-debug'})}`,
    after: script('defer'),
  },
  'hh-70': ({feed}) => ({head: inline(soon), body: widgets({feed})}),
  'hh-71': ({feed}) => ({head: inline(hurried), body: widgets({feed})}),
  'hh-72': {body: `${widgets({feed: '/variant/evil.json', attributes: 'data-ask="on"'})}${placeholder('card', {feed: '/variant/evil.json', attributes: 'data-project="innovationszentrum-hochschule" data-ask="on"'})}`},
  'hh-73': ({feed}) => ({body: widgets({feed: `/data/edge/${feed}.json`})}),
  'hh-73-entities': {body: `<script type="application/json" id="entities">${JSON.stringify({
    version: '1.0', language: 'de', initiative: {title: 'Bau &amp; Betrieb &lt;b&gt;', projectTotal: 3},
    projects: [
      {id: 'a', title: `&quot;${'Donaudampfschifffahrt'.repeat(14)}&quot;`.slice(0, 300), timeframe: {text: 'fortlaufend', kind: 'ongoing'}},
      {id: 'a', title: 'Gleiche Kennung', timeframe: {text: 'ab 2017', start: '2017'}},
      {id: 'b', title: 'Bis 2022', timeframe: {text: 'bis 2022', end: '2022'}},
    ],
  })}</script>${widgets({feed: '#entities'})}`},
  'hh-75': {body: [
    ...Array.from({length: 30}, (_, index) => placeholder('card', {feed: `/data/staerkungsinitiative.json?${index % 3}`, attributes: 'data-project="innovationszentrum-hochschule" data-view="compact"'})),
    ...Array.from({length: 3}, (_, index) => placeholder('gantt', {feed: `/data/staerkungsinitiative.json?${index % 3}`, attributes: 'data-actions="none"'})),
  ].join('\n')},
};

