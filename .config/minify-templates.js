// Takes the indentation out of html``, svg`` and css`` of our own files, for no minifier looks into template literals,
// and calls `createProperty` where they decorate a property, which is all that comes of it.
import {change, walk} from './code-edits.js';

const tags = ['html', 'svg', 'css'];

/** Elements that stand on lines of their own, whatever our styles make of them; blanks at their edges are not seen. */
const block = '</?(?:div|p|[uod]l|li|d[td]|details|summary|table|caption|t(?:head|body|r|h|d))\\b';
const afterBlock = new RegExp(`(${block}[^>]*>)\\s*\\n\\s*`, 'g');
const beforeBlock = new RegExp(`\\s*\\n\\s*(?=${block})`, 'g');

/** `decorate([property({reflect: true})], ProjectCardElement.prototype, "view", void 0)`, as the compiler writes it. */
const decoration = /\b\w*decorate\(\[\s*property\(([^()]*)\)\s*\], (\w+)\.prototype, "(\w+)", void 0\)/g;

/** A Vite plugin for the CDN build. */
export function minifyTemplates() {
  return {
    name: 'minify-templates',
    enforce: 'post',
    transform(code, id) {
      if (!/[\\/]src[\\/].*\.ts$/.test(id) || !/\b(html|svg|css)`|decorate/.test(code)) return null;
      const edits = [];
      walk(this.parse(code), (node) => {
        if (node.type !== 'TaggedTemplateExpression' || !tags.includes(node.tag.name)) return;
        const minify = node.tag.name === 'css' ? minifyCss : collapse;
        const {quasis} = node.quasi;
        if (minify === minifyCss && quasis.length > 1) this.error('css`` takes no values: see .config/lit/css-tag.js.');
        for (const {start, end, value} of quasis) {
          edits.push({start, end, text: minify(value.raw, start === quasis[0].start, end === quasis.at(-1).end)});
        }
      });
      return {code: change(code, edits).replace(decoration, (_, options, name, key) => `${name}.createProperty("${key}"${options && `, ${options}`})`), map: null};
    },
  };
}

/**
 * Line breaks between two tags, beside the tag of a block, and at both ends, and blanks before the end of a tag are there for
 * the reader of the source; others part words. What is open at the end closes by itself.
 */
function collapse(markup, isFirst, isLast) {
  let text = markup
    .replace(/>\s*\n\s*</g, '><')
    .replace(afterBlock, '$1')
    .replace(beforeBlock, '')
    .replace(/\s*\n\s*/g, ' ')
    .replace(/ >/g, '>');
  if (isFirst && /^\s*\n/.test(markup)) text = text.trimStart();
  if (isLast && /\n\s*$/.test(markup)) text = text.trimEnd();
  return isLast ? text.replace(/(?:<\/[\w-]+\s*>)+$/, '') : text;
}

function minifyCss(styles) {
  return styles
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};]) ?/g, '$1')
    .replace(/([{;(][\w-]+): /g, '$1:')
    .replace(/='([a-z][\w-]*)'\]/g, '=$1]')
    .replace(/, /g, ',')
    .replace(/;}/g, '}')
    .replace(/\b0(\.\d)/g, '$1')
    .trim();
}
