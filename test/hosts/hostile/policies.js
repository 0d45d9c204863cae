// HH-40 to HH-50: what the policies of a page forbid.
import {inline, ownFeed, placeholder, script, widgets} from './parts.js';

const soon = 'Math.random = function () { return 0; };'; // attempts follow at once
const policy = (text, page = {}) => ({policy: text, ...page});
const required = "require-trusted-types-for 'script'";

/** So many of 33 projects are completed. */
const counts = [0, 1, 11, 16, 32, 33];
const inlineFeed = (count) => {
  const projects = Array.from({length: 33}, (_, index) => ({
    id: `p${index}`,
    title: `Projekt ${index + 1}`,
    updates: [{date: '2026-01-01', reportedBy: 'city', status: index < count ? 'completed' : 'inProgress', source: {title: 'Bilanz', url: 'https://www.example.de/bilanz'}}],
  }));
  const feed = {
    version: '1.0', publishedDate: '2026-11-23', language: 'de', initiative: {title: `${count} von 33`, projectTotal: 33, reporters: ['city']},
    organizations: [{id: 'city', name: 'Stadt'}], projects,
  };
  return `<script type="application/json" id="feed-${count}">${JSON.stringify(feed)}</script>${placeholder('progress', {feed: `#feed-${count}`})}`;
};

export const policyPages = {
  'hh-40-header': policy("default-src 'self'"),
  'hh-40-meta': {head: '<meta http-equiv="Content-Security-Policy" content="default-src \'self\'">'},
  'hh-41': ({feed, debug}) => policy("script-src 'self' 'unsafe-inline'; connect-src 'self'", {head: inline(soon), body: widgets({feed, attributes: debug})}),
  'hh-42': policy("style-src 'self'", {body: counts.map(inlineFeed).join('\n')}),
  'hh-43': policy("script-src 'nonce-abc' 'strict-dynamic'; style-src 'nonce-abc'", {after: script('async nonce="abc"')}),
  'hh-44-refused': policy('trusted-types foo'),
  'hh-44-named': policy(`${required}; trusted-types initiative-widgets`),
  'hh-44-lit': policy(`${required}; trusted-types lit-html initiative-widgets`, {before: '<script src="/library/lit3.js"></script><page-clock></page-clock>'}),
  'hh-44-none': ({debug}) => policy(`${required}; trusted-types 'none'`, {body: widgets({attributes: debug})}),
  'hh-45': ({kind, integrity, host = ''}) => ({
    after: {
      match: `<script src="/built/embed.js" integrity="${integrity}" crossorigin="anonymous" async></script>`,
      mismatch: `<script src="/built/embed.js?flip" integrity="${integrity}" crossorigin="anonymous" async></script>`,
      foreign: `<script src="${host}/built/embed.js" integrity="${integrity}" crossorigin="anonymous" async></script>`,
      'without-crossorigin': `<script src="${host}/built/embed.js" integrity="${integrity}" async></script>`,
      'without-cors': `<script src="${host}/built/embed.js?nocors" integrity="${integrity}" crossorigin="anonymous" async></script>`,
    }[kind],
  }),
  'hh-46': ({host}) => ({
    headers: {'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp'},
    body: widgets({feed: `${host}${ownFeed}`}),
    after: `<script src="${host}/built/embed.js" async></script>`,
  }),
  'hh-47': {head: '<script src="/test/hosts/tell.js"></script>'},
  'hh-48': ({feed = ownFeed, debug}) => ({head: `${inline(soon)}<script src="/test/hosts/tell.js"></script>`, body: widgets({feed, attributes: debug})}),
  'hh-49': ({feed, warm}) => ({
    head: inline(soon),
    body: widgets({feed}),
    // a copy without the header comes into the cache by whatever asks for no header
    ...(warm && {after: inline(`
      fetch(${JSON.stringify(feed)}, {mode: 'no-cors', credentials: 'omit'}).then(function (answer) { return answer.text(); }).then(function () {
        setTimeout(function () { document.body.append(Object.assign(document.createElement('script'), {src: '/built/embed.js'})); }, 50);
      });`)}),
  }),
  'hh-50': {
    headers: {
      'referrer-policy': 'no-referrer',
      'permissions-policy': 'accelerometer=(), camera=(), clipboard-write=(), fullscreen=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=(), unload=()',
    },
  },
  // what a page with X-Frame-Options: DENY is, no frame can show: the test opens it in a window of its own
  'hh-50-denied': {headers: {'referrer-policy': 'no-referrer', 'x-frame-options': 'DENY'}, head: '<script src="/test/hosts/tell.js"></script>'},
};

