// HH-55 to HH-68: what content systems, minifiers, delayers, consent tools, blockers and frameworks make of a page.
import {inline, link, ownFeed, placeholder, script, widgets} from './parts.js';

const library = (name) => `<script src="/library/${name}.js"></script>`;

/** No quotes, no optional tags, no type, attributes in the order of the alphabet. */
const minified = ['progress', 'gantt', 'progress', 'card'].map((name) =>
  `<div class=initiative-widget data-initiative-widget=${name} data-project=breitbandausbau data-src=${ownFeed}><a href=/stand>Stand der Stärkungsinitiative Industrie ansehen</a></div>`).join('');

/** What the real ones do: on the first key, touch or click after `load`, each script is made anew with its address. */
const delayer = (selector, attribute) => inline(`
  (function () {
    var done = false;
    function run() {
      if (done) return;
      done = true;
      document.querySelectorAll(${JSON.stringify(selector)}).forEach(function (old) {
        var script = document.createElement('script');
        script.src = old.getAttribute(${JSON.stringify(attribute)});
        old.parentNode.replaceChild(script, old);
      });
    }
    ['keydown', 'touchstart', 'mousedown', 'click'].forEach(function (type) { addEventListener(type, run, {passive: true}); });
  })();`);

const delayed = {
  rocket: {tag: '<script type="rocketlazyloadscript" data-rocket-src="/built/embed.js" async></script>', selector: 'script[type=rocketlazyloadscript]', attribute: 'data-rocket-src'},
  litespeed: {tag: '<script type="litespeed/javascript" data-src="/built/embed.js"></script>', selector: 'script[type="litespeed/javascript"]', attribute: 'data-src'},
  perfmatters: {tag: '<script type="pmdelayedscript" src="/built/embed.js" data-perfmatters-type="text/javascript"></script>', selector: 'script[type=pmdelayedscript]', attribute: 'src'},
  cloudflare: {tag: '<script type="0123456789abcdef-text/javascript" src="/built/embed.js" async></script>', selector: 'script[type$="-text/javascript"]', attribute: 'src'},
  flying: {tag: '<script type="lazy" data-src="/built/embed.js"></script>', selector: 'script[type=lazy]', attribute: 'data-src'},
};

const klaro = `
  window.klaroConfig = {
    storageMethod: 'cookie', cookieName: 'klaro-test', mustConsent: false, lang: 'de',
    translations: {de: {initiative: {description: 'Stand der Initiative'}, purposes: {content: 'Inhalte'}}},
    services: [{name: 'initiative', title: 'Stand der Initiative', purposes: ['content']}],
  };`;

const cookieconsent = `
  CookieConsent.run({
    cookie: {name: 'cookieconsent-test'},
    categories: {necessary: {enabled: true, readOnly: true}, content: {}},
    language: {default: 'de', translations: {de: {
      consentModal: {title: 'Einwilligung', description: 'Inhalte', acceptAllBtn: 'Alle', acceptNecessaryBtn: 'Keine', showPreferencesBtn: 'Wählen'},
      preferencesModal: {title: 'Wählen', acceptAllBtn: 'Alle', acceptNecessaryBtn: 'Keine', savePreferencesBtn: 'Speichern', sections: [{title: 'Inhalte', description: 'Stand', linkedCategory: 'content'}]},
    }}},
  });`;

const reactApp = `
  (function () {
    var h = React.createElement;
    var text = 'Stand der Stärkungsinitiative Industrie ansehen';
    function Place(props) {
      return h('div', {className: 'initiative-widget', 'data-initiative-widget': props.name, 'data-src': '${ownFeed}', 'data-project': 'breitbandausbau', 'data-heading': props.heading}, h('a', {href: '/stand'}, text));
    }
    window.problems = [];
    function App() {
      var state = React.useState({key: 0, heading: undefined});
      window.update = function (next) { React.flushSync(function () { state[1](next); }); };
      return h('section', {key: state[0].key}, h(Place, {name: 'progress', heading: state[0].heading}), h(Place, {name: 'gantt'}), h(Place, {name: 'progress'}), h(Place, {name: 'card'}));
    }
    console.error = function (problem) { window.problems.push(String(problem)); };
    React.hydrateRoot(document.getElementById('app'), h(App), {onRecoverableError: function (problem) { window.problems.push(String(problem)); }});
  })();`;

const vueApp = `
  (function () {
    var h = Vue.h;
    var text = 'Stand der Stärkungsinitiative Industrie ansehen';
    function place(name, heading) {
      return h('div', {class: 'initiative-widget', 'data-initiative-widget': name, 'data-src': '${ownFeed}', 'data-project': 'breitbandausbau', 'data-heading': heading}, [h('a', {href: '/stand'}, text)]);
    }
    window.problems = [];
    var state = Vue.reactive({key: 0, heading: undefined});
    window.update = function (next) { Object.assign(state, next); return Vue.nextTick(); };
    var app = Vue.createSSRApp({render: function () { return h('section', {key: state.key}, [place('progress', state.heading), place('gantt'), place('progress'), place('card')]); }});
    app.config.warnHandler = app.config.errorHandler = function (problem) { window.problems.push(String(problem)); };
    app.mount('#app');
  })();`;
const served = `<div id="app"><section>${['progress', 'gantt', 'progress', 'card'].map((name) =>
  `<div class="initiative-widget" data-initiative-widget="${name}" data-src="${ownFeed}" data-project="breitbandausbau">${link}</div>`).join('')}</section></div>`;

export const toolPages = {
  // the parser reads what the test has: the page's own script is gone before anybody looks
  'hh-55': {body: inline('document.write(name); name = ""; document.currentScript.remove();'), after: ''},
  'neutral-kinds': {body: `${placeholder('progress')}${placeholder('card', {attributes: 'data-project="innovationszentrum-hochschule"'})}${placeholder('gantt')}`},
  'hh-59': {doctype: '<!doctypehtml>', body: minified, after: '<script async src=/built/embed.js></script>'},
  'hh-60': ({tool}) => ({after: `${delayed[tool].tag}${delayer(delayed[tool].selector, delayed[tool].attribute)}`}),
  'hh-61': {after: script('defer')},
  'hh-61-elements': {elements: true, after: '<script src="/built/initiative-widgets.js" defer></script>'},
  'hh-61-again': {after: `<script type="text/plain" id="kept" src="/built/embed.js"></script>${inline(`
    addEventListener('load', function () {
      var script = document.createElement('script');
      script.src = document.getElementById('kept').getAttribute('src');
      document.getElementById('kept').replaceWith(script);
    });`)}`},
  'hh-62-concat': {after: script('', '?concat')},
  'hh-62-strict': {after: script('', '?strict')},
  'hh-62-mark': {after: script('', '?mark')},
  'hh-62-inline': ({code}) => ({after: inline(code)}),
  'hh-62-module': {after: '<script type="module" src="/built/embed.js"></script>'},
  'hh-62-defer': {head: script('defer'), after: ''},
  'hh-62-head': {head: script(''), after: ''},
  'hh-63-klaro': {
    head: `${inline(klaro)}${library('klaro')}`,
    after: '<script type="text/plain" data-type="text/javascript" data-src="/built/embed.js" data-name="initiative"></script>',
  },
  'hh-63-cookieconsent': {
    head: library('cookieconsent'),
    after: `<script type="text/plain" data-category="content" src="/built/embed.js"></script>${inline(cookieconsent)}`,
  },
  'hh-65-script': ({blocked}) => ({after: `<script src="${blocked}" async></script>`}),
  'hh-65-feed': ({feed}) => ({head: inline('Math.random = function () { return 0; };'), body: widgets({feed})}),
  'hh-65-class': {head: '<style>.initiative-widget {display: none !important}</style>'},
  'hh-66': {
    head: script(''),
    body: '<div id="preview"></div>',
    after: inline(`
      addEventListener('load', function () {
        document.getElementById('preview').innerHTML = ${JSON.stringify(widgets({content: `${link}<script src="/built/embed.js" async="async"></script>`})).replaceAll('</script>', '<\\/script>')};
      });`),
  },
  'hh-67-off': {},
  'hh-67-hangs': {after: script('async', '?delay=60000')},
  'hh-67-404': {after: '<script src="/built/none.js" async></script>'},
  'hh-67-html': {after: script('async', '?html')},
  'hh-68-react': {head: library('react'), body: served, after: `${script('')}${inline(reactApp)}`},
  'hh-68-vue': {head: library('vue'), body: served, after: `${script('')}${inline(vueApp)}`},
};

