// Takes the indentation out of html``, svg`` and css`` of our own files, for no minifier looks into template literals,
// calls `createProperty` where they decorate a property, which is all that comes of it, and puts private fields back where
// they are declared.
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
      if (!/[\\/]src[\\/].*\.ts$/.test(id) || !/\b(html|svg|css)`|decorate|\bclass\b/.test(code)) return null;
      code = restoreFields(code, this.parse(code));
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
 * Line breaks between two tags, beside the tag of a block, and at both ends, are there for the reader of the source; others
 * part words. What is open at the end closes by itself.
 */
function collapse(markup, isFirst, isLast) {
  let text = markup
    .replace(/>\s*\n\s*</g, '><')
    .replace(afterBlock, '$1')
    .replace(beforeBlock, '')
    .replace(/\s*\n\s*/g, ' ');
  if (isFirst && /^\s*\n/.test(markup)) text = text.trimStart();
  if (isLast && /\n\s*$/.test(markup)) text = text.trimEnd();
  return isLast ? text.replace(/(?:<\/[\w-]+\s*>)+$/, '') : text;
}

function minifyCss(styles) {
  return styles
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};]) ?/g, '$1')
    .replace(/([{;][\w-]+): /g, '$1:')
    .replace(/, /g, ',')
    .replace(/;}/g, '}')
    .replace(/\b0(\.\d)/g, '$1')
    .trim();
}

/**
 * `#part = value;` in place of `#part;` and `this.#part = value;` in the constructor, where the compiler puts all fields of
 * a class if a public one has a value, for that has to be set and not defined. Private ones come before public ones then.
 */
function restoreFields(code, program) {
  const edits = [];
  walk(program, ({type, body: members}) => {
    if (type !== 'ClassBody') return;
    const {value: {params = [], body: {body = []} = {}} = {}} = members.find(({kind}) => kind === 'constructor') ?? {};
    const declared = new Map(members.filter(({key, value}) => key?.type === 'PrivateIdentifier' && value === null).map(({key}) => [key.name, key]));
    const used = new Set(namesIn(params));
    for (const {start, end, expression} of body) {
      if (expression?.type === 'CallExpression' && expression.callee.type === 'Super') continue;
      const {left, right} = expression ?? {};
      if (left?.object?.type !== 'ThisExpression') break; // from here on somebody wrote it
      const {name} = left.property;
      const key = left.property.type === 'PrivateIdentifier' && declared.get(name);
      if (!key || namesIn(right).some((own) => used.has(own))) {
        used.add(name);
        continue;
      }
      edits.push({start: key.end, end: key.end, text: ` = ${code.slice(right.start, right.end)}`});
      edits.push({start, end, text: ''});
    }
  });
  return change(code, edits);
}

function namesIn(node) {
  const names = [];
  walk(node, ({type, name}) => /Identifier$/.test(type) && names.push(name));
  return names;
}

function change(code, edits) {
  edits.sort((a, b) => b.start - a.start);
  for (const {start, end, text} of edits) code = code.slice(0, start) + text + code.slice(end);
  return code;
}

function walk(node, visit) {
  if (Array.isArray(node)) return node.forEach((child) => walk(child, visit));
  if (typeof node?.type !== 'string') return;
  visit(node);
  for (const value of Object.values(node)) if (typeof value === 'object') walk(value, visit);
}
