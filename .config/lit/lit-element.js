// Lit's base class, cut down to what our elements use of it: properties that are strings in attributes or none at all, whose
// default is what the constructor sets, controllers, and one template. The tests of the elements run with it too (LIT=bundled).
import {render} from './lit-html.js';

export class LitElement extends HTMLElement {
  /** Name → attribute, if it has one; those of the superclass included. */
  static elementProperties = new Map();

  static get observedAttributes() {
    return [...this.elementProperties.values()].filter(Boolean);
  }

  static createProperty(name, options) {
    // a page may have added to Object.prototype
    const {attribute = name.toLowerCase(), reflect} = {__proto__: null, ...options};
    if (!Object.hasOwn(this, 'elementProperties')) this.elementProperties = new Map(this.elementProperties);
    this.elementProperties.set(name, attribute);
    Object.defineProperty(this.prototype, name, {
      __proto__: null,
      configurable: true,
      get() {
        return this.#values.get(name);
      },
      set(value) {
        const isFirst = !this.#defaults.has(name);
        if (isFirst) this.#defaults.set(name, value);
        const isSame = Object.is(this[name], value);
        this.#values.set(name, value);
        if (isFirst || isSame) return;
        if (reflect && this.#fromAttribute !== name) this.#reflecting.set(name, attribute);
        this.requestUpdate();
      },
    });
  }

  isUpdatePending = false;
  #controllers = new Set();
  #values = new Map();
  #defaults = new Map();
  #early = new Map();
  #reflecting = new Map();
  #fromAttribute;
  #connect;
  #complete = new Promise((resolve) => (this.#connect = resolve));

  constructor() {
    super();
    // what a page set before the tag was known would hide our accessors
    for (const name of this.constructor.elementProperties.keys()) {
      if (!Object.hasOwn(this, name)) continue;
      this.#early.set(name, this[name]);
      delete this[name];
    }
    this.requestUpdate();
  }

  get updateComplete() {
    return this.#complete;
  }

  addController(controller) {
    this.#controllers.add(controller);
  }

  connectedCallback() {
    if (!this.renderRoot) {
      this.renderRoot = this.shadowRoot ?? this.attachShadow({mode: 'open'});
      this.renderRoot.adoptedStyleSheets = [this.constructor.styles].flat(Infinity).map(({styleSheet}) => styleSheet);
    }
    this.#connect();
    this.#tell('hostConnected');
  }

  disconnectedCallback() {
    this.#tell('hostDisconnected');
  }

  attributeChangedCallback(changed, _old, value) {
    for (const [name, attribute] of this.constructor.elementProperties) {
      if (attribute !== changed || this.#fromAttribute === name) continue;
      this.#fromAttribute = name;
      this[name] = value ?? this.#defaults.get(name);
      this.#fromAttribute = null;
    }
  }

  requestUpdate() {
    if (!this.isUpdatePending) this.#complete = this.#enqueue();
  }

  async #enqueue() {
    this.isUpdatePending = true;
    try {
      // the first one waits for the element to be connected; all later ones gather changes
      await this.#complete;
    } catch (error) {
      void Promise.reject(error);
    }
    this.performUpdate();
  }

  performUpdate() {
    if (!this.isUpdatePending) return;
    for (const [name, value] of this.#early) this[name] = value;
    this.#early.clear();
    try {
      this.willUpdate();
      this.#tell('hostUpdate');
      this.update();
    } catch (error) {
      this.isUpdatePending = false;
      throw error;
    }
    this.#tell('hostUpdated');
    this.updated();
  }

  update() {
    // before properties are written as attributes: a template may change them
    const result = this.render();
    for (const [name, attribute] of this.#reflecting) {
      this.#fromAttribute = name;
      if (this[name] === null) this.removeAttribute(attribute);
      else this.setAttribute(attribute, this[name]);
      this.#fromAttribute = null;
    }
    this.#reflecting.clear();
    this.isUpdatePending = false;
    render(result, this.renderRoot);
  }

  willUpdate() {}
  updated() {}

  #tell(method) {
    for (const controller of this.#controllers) controller[method]?.();
  }
}
