// Takes the indentation out of html``, svg`` and css`` of our own files, for no minifier looks into template literals,
// and gives their decorators a helper that does no more than they need.
import {fileURLToPath} from 'node:url';

const helper = fileURLToPath(new URL('lit/decorate.js', import.meta.url));
const tags = ['html', 'svg', 'css'];

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
        for (const {start, end, value} of node.quasi.quasis) edits.push({start, end, text: minify(value.raw)});
      });
      edits.sort((a, b) => b.start - a.start);
      for (const {start, end, text} of edits) code = code.slice(0, start) + text + code.slice(end);
      return {code: code.replace('@oxc-project/runtime/helpers/decorate', helper), map: null};
    },
  };
}

function collapse(markup) {
  return markup.replace(/\s*\n\s*/g, ' ');
}

function minifyCss(styles) {
  return styles
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};]) ?/g, '$1')
    .replace(/([{;][\w-]+): /g, '$1:')
    .trim();
}

function walk(node, visit) {
  if (Array.isArray(node)) return node.forEach((child) => walk(child, visit));
  if (typeof node?.type !== 'string') return;
  visit(node);
  for (const value of Object.values(node)) if (typeof value === 'object') walk(value, visit);
}
