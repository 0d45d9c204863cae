import type {FeedErrorEvent, FeedLoadEvent} from '../base/feed-events.js';
import {renderConsent} from './consent.js';
import type {Widgets} from './widget-tags.js';

export const nameAttribute = 'data-initiative-widget';

/** A place in the page that an editor marked, and the widget in it. */
export class Placeholder {
  readonly host: HTMLElement;
  readonly #widgets: Widgets;
  readonly #onChange: (placeholder: Placeholder) => void;
  widget: HTMLElement | null = null;
  /** What there is to show; also after a later failure. */
  loaded: FeedLoadEvent | null = null;
  /** What went wrong since then. */
  failed: FeedErrorEvent | null = null;
  #frame: ParentNode | null = null;
  #note: HTMLElement | null = null;
  #name = '';

  constructor(host: HTMLElement, widgets: Widgets, onChange: (placeholder: Placeholder) => void) {
    this.host = host;
    this.#widgets = widgets;
    this.#onChange = onChange;
  }

  get name(): string {
    return this.host.getAttribute(nameAttribute)?.trim() ?? '';
  }

  get isKnown(): boolean {
    return Object.hasOwn(this.#widgets, this.name);
  }

  get waitsForConsent(): boolean {
    return !this.widget && this.host.getAttribute('data-consent') === 'click';
  }

  /** Puts in the widget that the name asks for, or a button that does so. */
  fill(): void {
    if (this.widget && this.#name === this.name) return;
    if (this.waitsForConsent) {
      if (this.#frame) return;
      const button = renderConsent(this.host, () => {
        button.remove();
        this.#insert();
        // the keyboard stays where it is
        this.widget?.setAttribute('tabindex', '-1');
        this.widget?.focus({preventScroll: true});
      });
      this.#frame = openFrame(this.host, button);
    } else {
      this.#insert();
    }
    this.#onChange(this);
  }

  /** An attribute of the placeholder has changed. */
  follow(attribute: string): void {
    if (attribute === 'data-debug') this.#onChange(this);
    else if (this.widget) copyAttribute(this.host, this.widget, attribute);
  }

  /** Shows something under the widget, in place of what was there. */
  append(note: HTMLElement): void {
    this.#note?.remove();
    this.#note = note;
    (this.#frame ?? this.host).append(note);
  }

  /** What the page puts in later, or its parser, is the editor's too. It belongs inside where it would stand beside the widget. */
  adopt(nodes: NodeList): void {
    if (this.#frame !== this.host || !this.widget) return;
    // a page that writes its content anew has taken the widget out, with what it wrote before
    if (!this.host.contains(this.widget) && nodes.length > 0) {
      this.widget.replaceChildren();
      this.host.append(this.widget);
    }
    for (const node of nodes) {
      // nor what the page has put around the widget
      if (!node.contains(this.widget) && node !== this.#note && node.parentNode === this.host) this.widget.append(node);
    }
  }

  #insert(): void {
    const before = this.widget;
    this.#name = this.name;
    const [, Element] = this.#widgets[this.#name] as Widgets[string];
    // in a copy of a page that was saved, the widget is there
    const widget = [...this.host.children].find((child): child is HTMLElement => child instanceof Element) ?? new Element();
    for (const {name} of [...this.host.attributes]) copyAttribute(this.host, widget, name);
    this.loaded = this.failed = null;
    widget.addEventListener('initiative-load', (event) => {
      this.#hear(widget, event, null);
    });
    widget.addEventListener('initiative-error', (event) => {
      this.#hear(widget, this.loaded, event);
    });
    this.widget = widget;
    if (before) {
      widget.append(...before.childNodes);
      before.replaceWith(widget);
      return;
    }
    // `remove()` of Prototype.js wants a parent
    widget.parentNode?.removeChild(widget);
    const frame = this.#frame ?? openFrame(this.host);
    if (frame === this.host) widget.append(...this.host.childNodes);
    else widget.append(document.createElement('slot'));
    frame.replaceChildren(widget);
    this.#frame = frame;
  }

  #hear(widget: HTMLElement, loaded: FeedLoadEvent | null, failed: FeedErrorEvent | null): void {
    if (widget !== this.widget) return;
    this.loaded = loaded;
    this.failed = failed;
    this.#onChange(this);
  }
}

/**
 * The shadow root of a placeholder, emptied if it came with the page; what the editor wrote is seen through a slot. Where
 * none is allowed, as in a table cell, or one is there that is not ours, the placeholder itself.
 */
function openFrame(host: HTMLElement, ...content: Element[]): ParentNode {
  try {
    const root = host.attachShadow({mode: 'open'});
    root.replaceChildren(...(content.length > 0 ? [document.createElement('slot'), ...content] : []));
    return root;
  } catch {
    host.append(...content);
    return host;
  }
}

/** `data-src` becomes `src`, if the widget has such an attribute; and goes when it goes. */
function copyAttribute(host: Element, widget: Element, name: string): void {
  const {observedAttributes = []} = widget.constructor as {observedAttributes?: readonly string[]};
  const target = name.slice('data-'.length);
  if (!name.startsWith('data-') || !observedAttributes.includes(target)) return;
  const value = host.getAttribute(name);
  if (value === null) widget.removeAttribute(target);
  else if (value !== widget.getAttribute(target)) widget.setAttribute(target, value);
}
