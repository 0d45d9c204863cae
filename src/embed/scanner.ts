import {nameAttribute, Placeholder} from './placeholder.js';
import {say} from './say.js';
import {registerTaken, type Widgets} from './widget-tags.js';

/** Finds the placeholders of one major version, those that are there and those that come later, and fills them. */
export class Scanner {
  readonly #widgets: Widgets;
  readonly #major: number;
  readonly #usable: ReadonlySet<string>;
  readonly #onChange: (placeholder: Placeholder) => void;
  readonly #placeholders = new WeakMap<Element, Placeholder>();
  readonly #told = new Set<string>();
  readonly #observer = new MutationObserver((records) => {
    for (const {target, attributeName, addedNodes} of records) {
      if (attributeName !== null) this.#follow(target as HTMLElement, attributeName);
      this.#placeholders.get(target as HTMLElement)?.adopt(addedNodes);
      for (const node of addedNodes) if (node.nodeType === 1) this.scan(node as HTMLElement);
    }
  });

  constructor(widgets: Widgets, major: number, onChange: (placeholder: Placeholder) => void) {
    this.#widgets = widgets;
    this.#major = major;
    this.#onChange = onChange;
    this.#usable = registerTaken(widgets, major);
  }

  /** Fills what is there and watches for what comes later. */
  start(): void {
    this.#observe(document, {childList: true, subtree: true, attributeFilter: [nameAttribute]});
    this.scan(document);
  }

  /** Fills the placeholders below `root`, itself included, and gives their widgets. */
  scan(root: ParentNode): HTMLElement[] {
    return this.#find(root).flatMap((host) => this.#fill(host)?.widget ?? []);
  }

  /** The placeholders of the page that this copy has to do with. */
  get placeholders(): readonly Placeholder[] {
    return this.#find(document).flatMap((host) => this.#placeholders.get(host) ?? []);
  }

  #find(root: ParentNode): HTMLElement[] {
    // not by its class: it may come from another window
    const own = (root as Partial<HTMLElement>).matches?.(`[${nameAttribute}]`) ? [root as HTMLElement] : [];
    return [...own, ...root.querySelectorAll<HTMLElement>(`[${nameAttribute}]`)];
  }

  #fill(host: HTMLElement): Placeholder | null {
    // the styles of our widgets are those of this window
    if (host.ownerDocument !== document) return null;
    if ((Number(host.getAttribute('data-initiative-major')) || 1) !== this.#major) return null;
    let placeholder = this.#placeholders.get(host);
    if (!placeholder) {
      placeholder = new Placeholder(host, this.#widgets, this.#onChange);
      this.#placeholders.set(host, placeholder);
      this.#observe(host, {attributes: true});
    }
    const {name, isKnown} = placeholder;
    if (!isKnown) this.#tell(name);
    try {
      if (this.#usable.has(name)) placeholder.fill();
      else this.#onChange(placeholder);
    } catch (error) {
      // what the editor wrote is still there
      say('warn', `data-initiative-widget="${name}": ${String(error)}`);
    }
    return placeholder;
  }

  #follow(host: HTMLElement, attribute: string): void {
    this.#fill(host)?.follow(attribute);
  }

  #tell(name: string): void {
    if (this.#told.has(name)) return;
    this.#told.add(name);
    say('warn', `${nameAttribute}="${name}" is none of ${Object.keys(this.#widgets).join(', ')}.`);
  }

  #observe(target: Node, options: MutationObserverInit): void {
    this.#observer.observe(target, {__proto__: null, ...options} as MutationObserverInit);
  }
}
