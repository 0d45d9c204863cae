// A page that watches everything that a widget could leave, send or change.
import {inline, placeholder, script, widgets} from './parts.js';

const spies = `
  window.spied = [];
  (function () {
    var note = function (what) { window.spied.push(what); };
    var method = function (object, name, label) {
      if (!object || !object[name]) return;
      var own = object[name];
      object[name] = function () { note(label || name); return own.apply(this, arguments); };
    };
    var property = function (object, name) {
      var own = object && Object.getOwnPropertyDescriptor(object, name);
      if (!own || !own.configurable) return;
      Object.defineProperty(object, name, {
        configurable: true,
        get: function () { note('read ' + name); return own.get.call(this); },
        set: own.set && function (value) { note('write ' + name); own.set.call(this, value); },
      });
    };
    ['setItem', 'getItem', 'removeItem', 'clear', 'key'].forEach(function (name) { method(Storage.prototype, name, 'storage ' + name); });
    ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore', 'name'].forEach(function (name) { property(window, name); });
    property(Document.prototype, 'cookie');
    method(window.IDBFactory && IDBFactory.prototype, 'open', 'indexedDB open');
    method(window.CacheStorage && CacheStorage.prototype, 'open', 'cache open');
    method(Navigator.prototype, 'sendBeacon');
    method(XMLHttpRequest.prototype, 'open', 'XMLHttpRequest');
    ['WebSocket', 'EventSource', 'Worker', 'SharedWorker', 'Image', 'FontFace'].forEach(function (name) {
      if (window[name]) window[name] = new Proxy(window[name], {construct: function (target, args) { note(name); return Reflect.construct(target, args); }});
    });
    ['pushState', 'replaceState'].forEach(function (name) { method(History.prototype, name); });
    ['scrollTo', 'scrollBy', 'scroll', 'open', 'alert'].forEach(function (name) { method(window, name); });
    var listen = EventTarget.prototype.addEventListener;
    EventTarget.prototype.addEventListener = function (type) { if (/unload/.test(type)) note('listens to ' + type); return listen.apply(this, arguments); };
    window.requested = [];
    var ask = window.fetch;
    window.fetch = function (url, init) { window.requested.push(String(url) + ' ' + init.credentials + ' ' + init.referrerPolicy); return ask.apply(window, arguments); };
    HTMLAnchorElement.prototype.click = function () {}; // what a browser does with a download is not of this page
  })();
  window.snapshot = function () {
    return {
      globals: Object.getOwnPropertyNames(window).filter(function (name) { return !/^\\d+$|^snapshot$|^before$/.test(name); }).sort(),
      prototypes: [Object, Array, String, Number, Function, Promise, Map, Set, Symbol, RegExp, Node, Element, HTMLElement, Event, EventTarget].map(function (type) {
        return [Reflect.ownKeys(type).map(String), Reflect.ownKeys(type.prototype).map(String)];
      }),
      styles: [document.styleSheets.length, document.adoptedStyleSheets.length, String(document.documentElement.getAttribute('style')), document.body.className],
      ids: [].map.call(document.querySelectorAll('[id]'), function (node) { return node.id; }),
      place: [history.length, location.href, scrollX, scrollY, document.title],
      focus: document.activeElement.localName,
    };
  };
  document.addEventListener('DOMContentLoaded', function () { window.before = window.snapshot(); });
`;

export const spyPages = {
  spies: {
    head: inline(spies),
    body: `${widgets()}${placeholder('card', {attributes: 'data-project="innovationszentrum-hochschule" data-ask="on"'})}`,
    after: inline(`addEventListener('load', function () { document.body.append(Object.assign(document.createElement('script'), {src: '/built/embed.js'})); });`),
  },
  bare: {body: '<div id="place"></div>', after: script('')},
};
