// Lit's module of this name, cut down to what our templates use of it: texts, nodes, templates and lists of them as children;
// attributes, booleans, properties and listeners. No directives, no comments with expressions, no `>` in an attribute.
// 1.2 kB for 2.5. The tests of the elements run with it too (LIT=bundled).

export const nothing = Symbol();
export const noChange = Symbol();

const tag = (type) => (strings, ...values) => ({_$litType$: type, strings, values});
export const html = tag(1);
export const svg = tag(2);

const marker = `lit$${Math.random().toFixed(9).slice(2)}$`;

/** A page may refuse the policy; then templates work as long as it does not require one. */
const policy = (() => {
  try {
    return globalThis.trustedTypes?.createPolicy('initiative-widgets', {createHTML: (text) => text});
  } catch {
    return undefined;
  }
})();

const isPrimitive = (value) => value === null || (typeof value !== 'object' && typeof value !== 'function');
const comment = () => document.createComment('');

/** By the strings of a template, which are the same object each time it is drawn. */
const templates = new WeakMap();

class Template {
  /** {index: of the node in document order, name, strings}; a child has no name. */
  parts = [];

  constructor({strings, _$litType$: type}) {
    let markup = '';
    strings.forEach((string, index) => {
      markup += string;
      if (index === strings.length - 1) return;
      // within a tag a marker is a value, else a comment
      markup += markup.lastIndexOf('<') > markup.lastIndexOf('>') ? marker : `<!--${marker}-->`;
    });
    if (type === 2) markup = `<svg>${markup}</svg>`;
    this.element = document.createElement('template');
    this.element.innerHTML = policy ? policy.createHTML(markup) : markup;
    const {content} = this.element;
    if (type === 2) content.firstChild.replaceWith(...content.firstChild.childNodes);
    this.#find(content, strings);
  }

  #find(content, strings) {
    const walker = document.createTreeWalker(content, 129); // elements and comments
    let expression = 0;
    for (let index = 0, node; (node = walker.nextNode()); index++) {
      if (node.nodeType === 8) {
        if (node.data === marker) {
          node.data = '';
          expression++;
          this.parts.push({index});
        }
        continue;
      }
      for (const attribute of node.getAttributeNames()) {
        const pieces = node.getAttribute(attribute).split(marker);
        if (pieces.length < 2) continue;
        // markup knows no capitals in names, properties do
        const [, written] = /([^\s"'>=/]+)\s*=\s*["']?[^"'=]*$/.exec(strings[expression]);
        this.parts.push({index, name: /^\W/.test(written) ? written : attribute, strings: pieces});
        node.removeAttribute(attribute);
        expression += pieces.length - 1;
      }
    }
  }
}

class Instance {
  #parts = [];

  constructor(template, options) {
    this.template = template;
    this.content = document.importNode(template.element.content, true);
    const walker = document.createTreeWalker(this.content, 129);
    let at = -1;
    let node;
    for (const {index, name, strings} of template.parts) {
      for (; at < index; at++) node = walker.nextNode();
      this.#parts.push(name ? new AttributePart(node, name, strings, options) : new ChildPart(node, node.nextSibling, options));
    }
  }

  set(values) {
    let at = 0;
    for (const part of this.#parts) at = part.take(values, at);
  }
}

/** What stands between two nodes: a comment, and whatever comes after it in the template. */
class ChildPart {
  #start;
  #end;
  #options;
  #value = nothing;

  constructor(start, end, options) {
    this.#start = start;
    this.#end = end;
    this.#options = options;
  }

  take(values, at) {
    this.set(values[at]);
    return at + 1;
  }

  set(value) {
    if (value === noChange) return;
    if (isPrimitive(value) || value === nothing) this.#setText(value ?? nothing);
    else if (value._$litType$) this.#setTemplate(value);
    else if (value.nodeType) this.#setNode(value);
    else this.#setList(value);
  }

  clear(from = this.#start.nextSibling) {
    while (from !== this.#end) {
      const next = from.nextSibling;
      from.remove();
      from = next;
    }
  }

  remove() {
    this.clear(this.#start);
    this.#end.remove();
  }

  /** LitElement tells of it; only directives would want to know. */
  setConnected() {}

  #setText(value) {
    if (value === this.#value) return;
    const isEmpty = value === nothing || value === '';
    if (typeof this.#value === 'string' && !isEmpty) this.#start.nextSibling.data = value;
    else {
      this.clear();
      if (!isEmpty) this.#insert(document.createTextNode(value));
    }
    this.#value = isEmpty ? nothing : String(value);
  }

  #setNode(node) {
    if (node === this.#value) return;
    this.clear();
    this.#insert(node);
    this.#value = node;
  }

  #setTemplate(result) {
    let template = templates.get(result.strings);
    if (!template) templates.set(result.strings, (template = new Template(result)));
    if (this.#value.template === template) {
      this.#value.set(result.values);
      return;
    }
    const instance = new Instance(template, this.#options);
    instance.set(result.values);
    this.#setNode(instance.content);
    this.#value = instance;
  }

  #setList(values) {
    if (!Array.isArray(this.#value)) {
      this.clear();
      this.#value = [];
    }
    const parts = this.#value;
    let count = 0;
    for (const value of values) {
      parts[count] ??= new ChildPart(this.#insert(comment()), this.#insert(comment()), this.#options);
      parts[count++].set(value);
    }
    for (const part of parts.splice(count)) part.remove();
  }

  #insert(node) {
    return this.#start.parentNode.insertBefore(node, this.#end);
  }
}

class AttributePart {
  #element;
  #name;
  #strings;
  #options;
  #values = [];

  constructor(element, name, strings, options) {
    this.#element = element;
    this.#name = name;
    this.#strings = strings;
    this.#options = options;
  }

  take(values, at) {
    const own = values.slice(at, at + this.#strings.length - 1);
    if (own.some((value, index) => index >= this.#values.length || value !== this.#values[index])) this.#set(own);
    return at + own.length;
  }

  #set(values) {
    const [, kind, name] = /^([.?@]?)(.*)/.exec(this.#name);
    const element = this.#element;
    const isFirst = this.#values.length === 0;
    this.#values = values;
    const [value] = values;
    if (kind === '@') {
      // one listener for all times, which asks for the newest value
      if (isFirst) element.addEventListener(name, this);
    } else if (kind === '.') element[name] = value === nothing ? undefined : value;
    else if (kind === '?') element.toggleAttribute(name, Boolean(value) && value !== nothing);
    else if (values.includes(nothing)) element.removeAttribute(name);
    else element.setAttribute(name, this.#strings.reduce((text, string, index) => text + (values[index - 1] ?? '') + string));
  }

  handleEvent(event) {
    const [listener] = this.#values;
    if (typeof listener === 'function') listener.call(this.#options.host ?? this.#element, event);
    else listener?.handleEvent?.(event);
  }
}

export function render(value, container, options = {}) {
  let part = container['_$litPart$'];
  if (!part) {
    const end = options.renderBefore ?? null;
    part = container['_$litPart$'] = new ChildPart(container.insertBefore(comment(), end), end, options);
  }
  part.set(value);
  return part;
}
