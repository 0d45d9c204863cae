// Lit's base class, cut down to what our elements use of it: properties that are strings in attributes or none at all, whose
// default is what the constructor sets, controllers, and one template. The tests of the elements run with it too (LIT=bundled).
import {adoptStyles} from './css-tag.js';
import {noChange, render} from './lit-html.js';

export class LitElement extends HTMLElement {
  /** Name → {attribute, reflect}, those of the superclass included. */
  static elementProperties = new Map();

  static get observedAttributes() {
    return [...this.elementProperties.values()].flatMap(({attribute}) => attribute || []);
  }

  static createProperty(name, options) {
    // a page may have added to Object.prototype
    const {attribute = name.toLowerCase(), reflect} = {__proto__: null, ...options};
    const key = Symbol();
    if (!Object.hasOwn(this, 'elementProperties')) this.elementProperties = new Map(this.elementProperties);
    this.elementProperties.set(name, {attribute, reflect});
    Object.defineProperty(this.prototype, name, {
      __proto__: null,
      configurable: true,
      enumerable: true,
      get() {
        return this[key];
      },
      set(value) {
        const old = this[key];
        this[key] = value;
        this.requestUpdate(name, old);
      },
    });
  }

  isUpdatePending = false;
  hasUpdated = false;
  #controllers = new Set();
  #changed = new Map();
  #defaults = new Map();
  #early = new Map();
  #reflecting = new Set();
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
    if (this.renderRoot && this.isConnected) controller.hostConnected?.();
  }

  createRenderRoot() {
    const root = this.shadowRoot ?? this.attachShadow({mode: 'open'});
    adoptStyles(root, [this.constructor.styles ?? []].flat(Infinity));
    return root;
  }

  connectedCallback() {
    this.renderRoot ??= this.createRenderRoot();
    this.#connect();
    this.#tell('hostConnected');
  }

  disconnectedCallback() {
    this.#tell('hostDisconnected');
  }

  attributeChangedCallback(attribute, _old, value) {
    for (const [name, options] of this.constructor.elementProperties) {
      if (options.attribute !== attribute || this.#fromAttribute === name) continue;
      this.#fromAttribute = name;
      this[name] = value ?? this.#defaults.get(name);
      this.#fromAttribute = null;
    }
  }

  requestUpdate(name, old) {
    if (name !== undefined) {
      const value = this[name];
      if (!this.#defaults.has(name)) {
        this.#defaults.set(name, value);
        return;
      }
      if (Object.is(value, old)) return;
      if (!this.#changed.has(name)) this.#changed.set(name, old);
      if (this.constructor.elementProperties.get(name).reflect && this.#fromAttribute !== name) this.#reflecting.add(name);
    }
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
    return !this.isUpdatePending;
  }

  performUpdate() {
    if (!this.isUpdatePending) return;
    this.renderRoot ??= this.createRenderRoot();
    for (const [name, value] of this.#early) this[name] = value;
    this.#early.clear();
    const changed = this.#changed;
    try {
      this.willUpdate(changed);
      this.#tell('hostUpdate');
      this.update(changed);
    } catch (error) {
      this.#settle();
      throw error;
    }
    this.#tell('hostUpdated');
    const isFirst = !this.hasUpdated;
    this.hasUpdated = true;
    if (isFirst) this.firstUpdated(changed);
    this.updated(changed);
  }

  update() {
    // before properties are written as attributes: a template may change them
    const result = this.render();
    for (const name of this.#reflecting) {
      const {attribute} = this.constructor.elementProperties.get(name);
      this.#fromAttribute = name;
      if (this[name] === null) this.removeAttribute(attribute);
      else this.setAttribute(attribute, this[name]);
      this.#fromAttribute = null;
    }
    this.#reflecting.clear();
    this.#settle();
    render(result, this.renderRoot, {host: this});
  }

  render() {
    return noChange;
  }

  willUpdate() {}
  firstUpdated() {}
  updated() {}

  #settle() {
    this.#changed = new Map();
    this.isUpdatePending = false;
  }

  #tell(method) {
    for (const controller of this.#controllers) controller[method]?.();
  }
}
