// HH-64 and HH-80 to HH-84: the iframe variant, with and without a script on the host page.
import {inline, link, style} from './parts.js';

const feed = '/data/staerkungsinitiative.json';
const sandbox = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads';

/** E6 of the snippets. `src` in the query, for the feed of the tests has another name than that of a release. */
export const framed = (query = 'widget=progress', {attributes = `sandbox="${sandbox}"`, css = 'width:100%;border:0', src = 'src', hash = ''} = {}) =>
  `<div><iframe ${src}="/built/frame.html?${query};src=${feed}${hash}" title="Stand der Stärkungsinitiative Industrie" width="640" height="420" ${attributes} style="${css}" data-initiative-frame="v1"></iframe>${link}</div>`;

const listener = '<script src="/built/frame.js" async="async"></script>';

/** Counts what frames say, and how high they are in each animation frame. */
const watch = inline(`
  window.messages = [];
  addEventListener('message', function (event) { if (event.data && (event.data.type === 'initiative-frame' || event.data.message)) messages.push(event.data); });
`);

/** As WordPress writes it: no origin, no scrolling, hidden until it has spoken. */
const wordpress = (height, ready) => ({
  head: watch,
  body: `${framed('widget=gantt', {attributes: 'sandbox="allow-scripts" security="restricted" scrolling="no" data-secret="abc123" id="wp"', css: `width:600px;height:${height}px;border:0`, hash: '#?secret=abc123'})}`,
  after: inline(`
    // the receiving end of WordPress, cut down: it takes what has the secret, from 200 to 1000 pixels
    var frame = document.getElementById('wp');
    window.links = [];
    addEventListener('message', function (event) {
      var data = event.data;
      if (!data || !(data.secret || data.message || data.value) || /[^a-zA-Z0-9]/.test(data.secret) || data.secret !== frame.dataset.secret || event.source !== frame.contentWindow) return;
      if (data.message === 'height') { window.heightAt = performance.now(); frame.height = frame.style.height = Math.min(1000, Math.max(200, ~~data.value)) + 'px'; }
      if (data.message === 'link') links.push(data.value);
    });
    function ready() { frame.contentWindow.postMessage({message: 'ready', secret: 'abc123'}, '*'); }
    ${ready === 'early' ? 'ready();' : ''}
    frame.addEventListener('load', function () { window.loadedAt = performance.now(); ${ready === 'late' ? 'setTimeout(ready, 300);' : ''} });
  `),
});

export const framePages = {
  'hh-64': {head: inline(`
    addEventListener('DOMContentLoaded', function () {
      document.querySelectorAll('iframe').forEach(function (frame) {
        frame.setAttribute('data-src', frame.getAttribute('src'));
        frame.removeAttribute('src');
        frame.insertAdjacentHTML('beforebegin', '<p class="placeholder">Externer Inhalt ist blockiert.</p>');
      });
    });`), body: ['progress', 'gantt', 'progress'].map((name) => framed(`widget=${name}`)).join('\n'), after: listener},
  'hh-80': ({zoom, query = 'widget=progress', same}) => ({
    head: `${watch}${zoom ? style(`body {zoom: ${zoom}}`) : ''}`,
    body: ['progress', 'gantt', 'progress'].map((name) => framed(query.replace('progress', name), {...(same && {attributes: ''}), css: 'width:calc(100% - 33.3px);border:3px solid'})).join('\n'),
    after: listener,
  }),
  'hh-81': {body: framed(), after: ''},
  'hh-82': {
    head: watch,
    body: `${framed()}<iframe id="foreign" title="Fremd" srcdoc="<!doctype html><p>Fremder Rahmen" sandbox="allow-scripts" height="77"></iframe>
      <iframe id="odd" title="Ohne Skript" data-initiative-frame="v1" srcdoc="<!doctype html><script>addEventListener('message', function (event) { parent.postMessage(event.data, '*'); })</script>" sandbox="allow-scripts" height="111" style="border:0"></iframe>`,
    after: listener,
  },
  'hh-83': ({height, ready}) => wordpress(height, ready),
  'hh-84': {
    body: `${framed()}${framed('widget=gantt', {attributes: ''})}`,
    after: `${listener}<script src="/built/frame.js?version=2.0.0" async="async"></script>`,
  },
  'hh-80-foreign': ({src, page = 'frame.html'}) => ({head: watch, body: `<iframe data-initiative-frame="v1" title="Stand" src="/built/${page}?widget=progress;src=${src}" height="420"></iframe>${link}`, after: listener}),
};
