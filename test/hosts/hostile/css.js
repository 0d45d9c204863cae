// HH-01 to HH-19: what the styles of a page can do.
import {inline, link, placeholder, script, style, widgets} from './parts.js';

const at = (css) => ({head: style(css)});
const both = (name, css) => ({[name]: at(css), [`${name}-elements`]: {...at(css), elements: true}});
const loud = `font: italic 30px serif; text-transform: uppercase; letter-spacing: 3px; word-spacing: 9px; line-height: 3; text-align: right; text-indent: 2em;
  white-space: pre; word-break: break-all; list-style: none; cursor: wait`;
const wrapped = (before, after, css = '') => ({head: style(css), body: widgets({wrap: (widget) => `${before}${widget}${after}`})});

export const cssPages = {
  ...both('hh-01', 'html {font-size: 62.5%} body {font-size: 1.6rem}'),
  'hh-01-tiny': at('html {font-size: 8px}'),
  ...both('hh-03', `body {${loud}}`),
  'hh-04': at(`* {box-sizing: content-box; margin: 0; padding: 0; border: 0}
    html, body, div, span, h1, p, a, ul, li, table, tr, th, td {font: inherit; font-size: 100%; vertical-align: baseline} ol, ul {list-style: none} table {border-collapse: collapse; border-spacing: 0}`),
  'hh-04-nothing': at('* {margin: 1em !important; max-width: 50px !important}'), // each box in the next leaves nothing
  'hh-04-narrow': at('body > * {margin: 1em !important; max-width: 50px !important}'),
  'neutral-0': at('.initiative-widget {max-width: 0; margin: 1em}'),
  'neutral-50': at('.initiative-widget {max-width: 50px; margin: 1em}'),
  ...both('hh-05', '* {color: red !important; font-size: 30px !important; line-height: 3 !important; text-transform: uppercase !important; display: inline !important; opacity: .9 !important}'),
  // the outer boxes, and what shines through them, are the page's business
  'neutral-faint': at('html {padding: 0 8px} html, body, .initiative-widget {display: inline; opacity: .9}'),
  ...both('hh-06', '* {all: unset !important}'),
  'hh-07-hidden': wrapped('<div class="menu">', '</div>', '.menu {visibility: hidden} .open .menu {visibility: visible}'),
  'hh-07-untouchable': wrapped('<div style="pointer-events: none">', '</div>'),
  'hh-07-inert': wrapped('<div inert>', '</div>'),
  'hh-07-aria': wrapped('<div aria-hidden="true">', '</div>'),
  'hh-08': {...at(':not(:defined) {visibility: hidden}'), after: '<script src="/built/none.js" async></script>'},
  'hh-09': {doctype: '', ...at('body {font-size: 30px; color: red; font-family: serif; font-style: italic}')},
  ...both('hh-10', 'table {display: block} th, td {padding: 40px !important; background: lime !important} a {color: inherit !important; text-decoration: none !important} h3, h2 {display: none !important}'),
  'hh-11': ({size}) => ({
    head: style(`
      section {overflow: hidden} .box {width: ${size}px}
      .flex {display: flex; width: ${size}px} .grid {display: grid; grid-template-columns: auto auto; width: ${size}px} .float {float: left; max-width: ${size}px}
      .columns {columns: 2; width: ${2 * size}px} .clipped {overflow: hidden; height: 200px; width: ${size}px} td {width: ${size}px}
    `),
    body: Object.entries({
      sidebar: `<div class="box">${widgets()}</div>`,
      flex: `<div class="flex"><div>${widgets()}</div></div>`,
      grid: `<div class="grid"><div>${widgets()}</div><div></div></div>`,
      td: `<table><tr><td>${widgets()}</td></tr></table>`,
      'td-itself': `<table>${widgets({wrap: (widget) => `<tr>${widget.replace(/^<div class="[^"]*"/, '<td').replace(/<\/div>$/, '</td>')}</tr>`})}</table>`,
      float: widgets({wrap: (widget) => `<div class="float">${widget}</div><br style="clear: both">`}),
      columns: `<div class="columns">${widgets()}</div>`,
      clipped: widgets({wrap: (widget) => `<div class="clipped">${widget}</div>`}),
    }).map(([kind, content]) => `<section id="${kind}">${content}</section>`).join('\n'),
  }),
  'hh-12': {
    body: `<div id="tab" style="display: none">${placeholder('progress')}</div><details id="details"><summary>Zeitplan</summary>${placeholder('gantt')}</details>
      <div id="column" style="width: 0; overflow: hidden">${placeholder('progress')}</div><div id="elsewhere"></div>`,
    // shown in the same task in which the script has run
    after: `${script('')}${inline('if (location.search.includes("now")) { document.getElementById("tab").style.display = "block"; document.getElementById("details").open = true; document.getElementById("column").style.width = "auto"; }')}`,
  },
  'hh-13-zoom': at('body {zoom: 1.25}'),
  'hh-13-transform': wrapped('<div style="transform: scale(.8)">', '</div>'),
  'hh-13-visibility': wrapped('<div style="content-visibility: auto">', '</div>'),
  'hh-14': ({theme = '', scheme = 'dark'}) => ({
    ...at(`:root {color-scheme: ${scheme}} ${scheme === 'dark' ? 'body {background: #000; color: #fff}' : ''}`),
    body: widgets({attributes: theme && `data-theme="${theme}"`}),
  }),
  'hh-16': at('* {line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important} p {margin-bottom: 2em !important}'),
  'hh-17': {
    ...at(`#head, #foot {position: fixed; left: 0; right: 0; background: #ddd} #head {top: 0; height: 120px} #foot {bottom: 0; height: 200px} body {padding: 140px 0 220px}`),
    before: '<div id="head"></div><div id="foot"></div>',
  },
  'hh-18': {
    ...at('@media print {* {background: none !important; color: #000 !important; box-shadow: none !important}}'),
    body: `<div style="height: 5000px"></div>${widgets({attributes: 'data-loading="lazy"'})}`,
  },
  'hh-19-rtl': {attributes: 'dir="rtl" lang="ar"'},
  'hh-19-empty': {attributes: 'lang=""'},
  'hh-19-links': {body: `${placeholder('progress')}<p>${link}</p>`},
};
