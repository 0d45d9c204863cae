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

/** How much is observed and listened to: an observed node that has left the page is one of an observer that has not. */
const watchers = `
  (function () {
    var live = {}, counts = new WeakMap(), nodes = [], listeners = [];
    ['ResizeObserver', 'IntersectionObserver'].forEach(function (name) {
      live[name] = 0;
      var proto = window[name].prototype, observe = proto.observe, unobserve = proto.unobserve, disconnect = proto.disconnect;
      function targetsOf(observer) { if (!counts.has(observer)) counts.set(observer, new Set()); return counts.get(observer); }
      proto.observe = function (target) { var all = targetsOf(this); live[name] += all.has(target) ? 0 : 1; all.add(target); return observe.apply(this, arguments); };
      proto.unobserve = function (target) { if (targetsOf(this).delete(target)) live[name]--; return unobserve.apply(this, arguments); };
      proto.disconnect = function () { live[name] -= targetsOf(this).size; targetsOf(this).clear(); return disconnect.apply(this, arguments); };
    });
    var changes = MutationObserver.prototype, observe = changes.observe, disconnect = changes.disconnect;
    changes.observe = function (target) { nodes.push([new WeakRef(this), new WeakRef(target)]); return observe.apply(this, arguments); };
    changes.disconnect = function () { var that = this; nodes = nodes.filter(function (pair) { return pair[0].deref() !== that; }); return disconnect.apply(this, arguments); };
    var add = EventTarget.prototype.addEventListener, remove = EventTarget.prototype.removeEventListener;
    function isGlobal(target) { return target === window || target === document || target === undefined || target === null; }
    function isCaptured(options) { return Boolean(options && (options === true || options.capture)); }
    function find(target, type, listener, options) {
      return listeners.findIndex(function (each) { return each[0] === (target || window) && each[1] === type && each[2] === listener && each[3] === isCaptured(options); });
    }
    EventTarget.prototype.addEventListener = function (type, listener, options) {
      if (isGlobal(this) && listener && find(this, type, listener, options) < 0) {
        var target = this || window;
        listeners.push([target, type, listener, isCaptured(options)]);
        if (options && options.once) add.call(target, type, function () { drop(target, type, listener, options); }, options);
        if (options && options.signal) add.call(options.signal, 'abort', function () { drop(target, type, listener, options); });
      }
      return add.apply(this, arguments);
    };
    function drop(target, type, listener, options) { var index = find(target, type, listener, options); if (index >= 0) listeners.splice(index, 1); }
    EventTarget.prototype.removeEventListener = function (type, listener, options) {
      if (isGlobal(this)) drop(this, type, listener, options);
      return remove.apply(this, arguments);
    };
    window.watched = function () {
      var all = {listeners: listeners.map(function (each) { return each[1]; }).sort().join()};
      Object.assign(all, live);
      all.MutationObserver = nodes.filter(function (pair) { var target = pair[1].deref(); return pair[0].deref() && target && (target === document || target.isConnected); }).length;
      return all;
    };
  })();
`;

export const spyPages = {
  spies: {
    head: inline(spies),
    body: `${widgets()}${placeholder('card', {attributes: 'data-project="innovationszentrum-hochschule" data-ask="on"'})}`,
    after: inline(`addEventListener('load', function () { document.body.append(Object.assign(document.createElement('script'), {src: '/built/embed.js'})); });`),
  },
  bare: {head: inline(watchers), body: '<div id="place"></div>', after: script('')},
};
