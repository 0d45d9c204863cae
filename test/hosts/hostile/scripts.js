// HH-20 to HH-33: what the scripts of a page can do. Real libraries where the row names one.
import {element, inline, ownFeed, placeholder, script, widgets} from './parts.js';

const library = (name) => `<script src="/library/${name}.js"></script>`;
const prototypeJs = '<script src="/debian/prototype/prototype.js"></script>';

/** Enumerable, as careless scripts do it. */
const extend = `[Array, Object, String].forEach(function (type) {
  type.prototype.toJSON = function () { return 'x'; };
  type.prototype.get = function () { return 1; };
  type.prototype.attribute = function () {};
  type.prototype.type = 'x';
});`;

/** As pages do that do not trust their own scripts. */
const freeze = `[Object, Array, String, Function, Error, Promise, Map, Event, Node, Element, HTMLElement].forEach(function (type) {
  Object.freeze(type.prototype);
});`;

const insertWith = (query) => `
  function insert(name) {
    $('#' + name).html('<div class="initiative-widget" data-initiative-widget="' + name.split('-')[0] + '" data-src="${ownFeed}" data-project="breitbandausbau">' +
      '<a href="/stand">Stand der Stärkungsinitiative Industrie ansehen</a><script src="/built/embed.js${query}" async="async"><' + '/script></div>');
  }
  $(window).on('scroll resize message', function () {});
  $(function () {
    ['progress-1', 'gantt-1', 'progress-2', 'card-1'].forEach(insert);
    $(window).off();
    window.jq = $.noConflict(true);
  });`;
const jquery = (name) => ({
  head: library(name),
  body: '<div id="progress-1"></div><div id="gantt-1"></div><div id="progress-2"></div><div id="card-1"></div>',
  after: inline(insertWith('')),
});

const lit = (name) => ({body: `<page-clock></page-clock>${widgets()}`, before: library(name)});

/** Twenty places, of which those with an odd number ask for major 2. */
const mixed = Array.from({length: 20}, (_, index) =>
  placeholder(index % 5 === 0 ? 'gantt' : 'progress', {attributes: `${index % 2 === 0 ? '' : 'data-initiative-major="2"'} data-size="compact" data-actions="none"`})).join('\n');
const one = script('');
const two = script('', '?version=2.0.0');

const foreignClass = `
  window.foreign = [];
  customElements.define('initiative-progress', class extends HTMLElement {
    static get observedAttributes() { return ['src', 'heading']; }
    set src(value) { window.foreign.push(value); }
    set feed(value) { window.foreign.push(value); }
    attributeChangedCallback(name) { window.foreign.push(name); }
  });`;

export const scriptPages = {
  'hh-20-before': {head: prototypeJs},
  'hh-20-after': {after: `${script('')}${prototypeJs}`},
  'hh-20-again': {after: `${script('')}${prototypeJs}${inline(`
    // what happens after that: a page that puts in and takes out
    document.getElementById('before').insert({after: '<div id="late"></div>'});
  `)}`},
  'hh-21-before': {head: inline(extend)},
  'hh-21-frozen': {head: inline(freeze)},
  'hh-21-after': {after: `${script('')}${inline(extend)}`},
  'hh-22-jquery1': jquery('jquery1'),
  'hh-22-jquery3': jquery('jquery3'),
  'hh-23-lit1': lit('lit1'),
  'hh-23-lit2': lit('lit2'),
  'hh-23-lit3': lit('lit3'),
  'hh-24-twice': {after: `${one}${script('', '?again')}`},
  'hh-24-module': {after: `${one}<script type="module" src="/built/initiative-widgets.js"></script>`},
  'hh-24-modules': {after: '<script type="module" src="/built/initiative-widgets.js"></script><script type="module" src="/built/initiative-widgets.js?again"></script>'},
  'hh-24-four': {body: widgets({content: `<a href="/stand">Stand der Stärkungsinitiative Industrie ansehen</a>${script()}`}), after: ''},
  'hh-24-versions': {after: `${one}${script('', '?version=1.9.9')}`},
  'hh-25-one-two': {body: mixed, after: `${one}${two}`},
  'hh-25-two-one': {body: mixed, after: `${two}${one}`},
  'hh-26': {head: inline(foreignClass), body: `${widgets()}<div id="own"></div>`},
  'hh-26-elements': {head: inline(foreignClass), body: element('progress')},
  'hh-27-before': {head: library('scoped-registry')},
  'hh-27-after': {after: `${script('')}${library('scoped-registry')}`},
  'hh-27-after-again': {after: `${script('')}${library('scoped-registry')}${script('', '?again')}`},
  'hh-27-twice': {after: `${script('')}${library('scoped-registry')}${inline(`document.head.append(Object.assign(document.createElement('script'), {src: '/library/scoped-registry.js?again'}))`)}`},
  'hh-28-webcomponents': {head: library('webcomponents')},
  'hh-28-core-js2': {head: library('core-js2')},
  'hh-28-zone': {head: library('zone')},
  'hh-28-bluebird': {head: `${library('bluebird')}${inline('window.Promise = window.P = Promise.noConflict ? Promise.noConflict() : Promise; window.Promise = P;')}`},
  'hh-29-require': {
    head: `${inline('window.onerrors = []; window.requirejs = {onError: function (error) { onerrors.push(String(error)); }};')}${library('requirejs')}`,
    after: `${script('')}${inline('require([], function () { window.required = true; });')}`,
  },
  'hh-29-module': {head: inline('window.module = {exports: {}}; window.exports = window.module.exports;')},
  'hh-30-header': {head: inline(`
    (function (fetch) {
      window.fetch = function (url, init) {
        return fetch(url, Object.assign({}, init, {headers: Object.assign({Accept: 'application/json', 'X-Page': '1'})})).then(function (answer) { return answer.clone(); });
      };
    })(window.fetch);`)},
  'hh-30-foreign': ({feed}) => ({
    body: widgets({feed}),
    head: inline(`
      Math.random = function () { return 0; };
      (function (fetch) {
        window.fetch = function (url, init) {
          return new URL(url, location.href).origin === location.origin ? fetch(url, init) : Promise.reject(new Error('Fremde Adresse'));
        };
      })(window.fetch);`),
  }),
  'hh-30-deleted': {head: inline('Math.random = function () { return 0; }; delete window.fetch;')},
  'hh-31': {head: inline(`
    Error.stackTraceLimit = 0;
    window.counted = 0;
    window.onerror = function () { window.counted++; };
    ['log', 'info', 'warn', 'error', 'debug'].forEach(function (name) { console[name] = function () { throw new Error('console'); }; });
  `)},
  'hh-31-twice': {
    head: inline(`window.counted = 0; window.onerror = function () { window.counted++; };
      ['log', 'info', 'warn', 'error', 'debug'].forEach(function (name) { console[name] = function () { throw new Error('console'); }; });`),
    body: `${widgets()}<div data-initiative-widget="nichts"></div>`,
    after: `${script('')}${script('', '?again')}`,
  },
  'hh-31-failing': {
    head: inline(`Math.random = function () { return 0; };
      ['log', 'info', 'warn', 'error', 'debug'].forEach(function (name) { console[name] = function () { throw new Error('console'); }; });`),
    body: widgets({feed: '/data/none.json'}),
  },
  'hh-32': {
    attributes: 'lang="de" translated',
    head: inline(`
      document.addEventListener('DOMContentLoaded', function () {
        // as a translator does: texts in <font>, and whole nodes in copies, before anybody has upgraded them
        document.querySelectorAll('a').forEach(function (link) { link.innerHTML = '<font style="vertical-align: inherit"><font>' + link.innerHTML + '</font></font>'; });
        document.querySelectorAll('.initiative-widget').forEach(function (place) { place.replaceWith(place.cloneNode(true)); });
      });`),
    after: script('defer'),
  },
  'hh-32-late': {after: `${script('')}${inline(`
    window.translate = function () {
      document.querySelectorAll('.initiative-widget').forEach(function (place) { place.replaceWith(place.cloneNode(true)); });
    };`)}`},
  'hh-33': {after: `${script('')}${inline(`
    var round = 0;
    window.overlay = setInterval(function () {
      round++;
      document.querySelectorAll('.initiative-widget, .initiative-widget a').forEach(function (node) {
        node.setAttribute('data-replay-id', String(round));
        node.setAttribute('tabindex', '0');
        node.style.outline = (round % 3) + 'px solid transparent';
      });
    }, 50);`)}`},
};
