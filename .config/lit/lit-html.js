// Lit's module of this name, cut down to what our templates use of it: texts, nodes, templates and lists of them as children;
// attributes, booleans, properties and listeners. No directives, no comments with expressions, no `>` in an attribute.
// A listener is a function that needs no `this`. 0.9 kB for 2.5. The tests of the elements run with it too (LIT=bundled).

export const nothing = Symbol();

const tag = (type) => (strings, ...values) => ({_$litType$: type, strings, values});
export const html = tag(1);
export const svg = tag(2);

const marker = `lit$${Math.random().toFixed(9).slice(2)}$`;

/** A page may refuse the policy; then templates work as long as it does not require one. */
let policy;
try {
  policy = globalThis.trustedTypes?.createPolicy('initiative-widgets', {createHTML: (text) => text});
} catch {
  // none
}

const comment = () => document.createComment('');

/** By the strings of a template, which are the same object each time it is drawn. */
const templates = new WeakMap();

/** An element with the markup, and its parts: {index: of the node in document order, name, strings}; a child has no name. */
function parse({strings, _$litType$: type}) {
  // within a tag a marker is a value, else a comment
  let markup = strings.reduce((text, string) => text + (text.lastIndexOf('<') > text.lastIndexOf('>') ? marker : `<!--${marker}-->`) + string);
  if (type === 2) markup = `<svg>${markup}</svg>`;
  const element = document.createElement('template');
  element.innerHTML = policy?.createHTML(markup) ?? markup;
  const {content} = element;
  if (type === 2) content.firstChild.replaceWith(...content.firstChild.childNodes);
  // an end for what is last, which else would go on to the end of wherever the copy is put
  content.append('');

  const parts = [];
  const walker = document.createTreeWalker(content, 129); // elements and comments
  let expression = 0;
  for (let index = 0, node; (node = walker.nextNode()); index++) {
    if (node.nodeType === 8) {
      if (node.data === marker) {
        node.data = '';
        expression++;
        parts.push({index});
      }
      continue;
    }
    for (const attribute of node.getAttributeNames()) {
      const pieces = node.getAttribute(attribute).split(marker);
      if (pieces.length < 2) continue;
      // markup knows no capitals in names, properties do
      const [, name] = /([^\s"'>=/]+)\s*=\s*["']?[^"'=]*$/.exec(strings[expression]);
      parts.push({index, name, strings: pieces});
      node.removeAttribute(attribute);
      expression += pieces.length - 1;
    }
  }
  return {content, parts};
}

/** A copy of a template's nodes, and what writes values into it. */
function instantiate(template) {
  const content = document.importNode(template.content, true);
  const walker = document.createTreeWalker(content, 129);
  let at = -1;
  let node;
  const parts = template.parts.map(({index, name, strings}) => {
    for (; at < index; at++) node = walker.nextNode();
    return name ? attributePart(node, name, strings) : childPart(node, node.nextSibling);
  });
  return {
    template,
    content,
    set(values) {
      const rest = [...values];
      for (const part of parts) part.take(rest);
    },
  };
}

/** What stands between two nodes: a comment, and whatever comes after it in the template. */
function childPart(start, end) {
  /** A text, a node, an instance of a template, or a list of parts. */
  let current = nothing;

  const insert = (node) => start.parentNode.insertBefore(node, end);

  const clear = (from = start.nextSibling) => {
    while (from !== end) {
      const next = from.nextSibling;
      from.remove();
      from = next;
    }
  };

  const setNode = (node) => {
    if (node === current) return;
    clear();
    current = insert(node);
  };

  const setText = (text) => {
    if (text === current) return;
    if (typeof current === 'string') start.nextSibling.data = text;
    else setNode(document.createTextNode(text));
    current = text;
  };

  const setTemplate = (result) => {
    let template = templates.get(result.strings);
    if (!template) templates.set(result.strings, (template = parse(result)));
    if (current.template === template) {
      current.set(result.values);
      return;
    }
    const instance = instantiate(template);
    instance.set(result.values);
    setNode(instance.content);
    current = instance;
  };

  const setList = (values) => {
    if (!Array.isArray(current)) {
      clear();
      current = [];
    }
    let count = 0;
    for (const value of values) {
      current[count] ??= childPart(insert(comment()), insert(comment()));
      current[count++].set(value);
    }
    for (const part of current.splice(count)) part.remove();
  };

  const set = (value) => {
    if (value?._$litType$) setTemplate(value);
    else if (value?.nodeType) setNode(value);
    else if (value && typeof value === 'object') setList(value);
    else setText(value === nothing ? '' : String(value ?? ''));
  };

  return {
    set,
    take(rest) {
      set(rest.shift());
    },
    remove() {
      clear(start);
      end.remove();
    },
  };
}

function attributePart(element, written, strings) {
  const [, kind, name] = /^([.?@]?)(.*)/.exec(written);
  let values;
  // one listener for all times, which calls the newest function
  if (kind === '@') element.addEventListener(name, (event) => values[0]?.(event));
  return {
    take(rest) {
      const old = values;
      values = rest.splice(0, strings.length - 1);
      if (old && values.every((value, index) => value === old[index])) return;
      const [value] = values;
      if (kind === '.') element[name] = value;
      else if (kind === '?') element.toggleAttribute(name, Boolean(value));
      else if (values.includes(nothing)) element.removeAttribute(name);
      else if (!kind) element.setAttribute(name, strings.reduce((text, string, index) => text + (values[index - 1] ?? '') + string));
    },
  };
}

export function render(value, container) {
  container['_$litPart$'] ??= childPart(container.appendChild(comment()), null);
  container['_$litPart$'].set(value);
}
