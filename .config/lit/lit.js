// In place of Lit in the CDN files: the part of its interface that the widgets use, a third of its size, without globals that
// it would share with the page's own copy. What it exports answers as Lit does; the tests of the elements run with both.
export {css} from './css-tag.js';
export {LitElement} from './lit-element.js';
export {html, nothing, render, svg} from './lit-html.js';
