import type {FeedElement} from '../../src/base/feed-element.js';

/** The node that a widget marks with a part; fails with a name where there is none. */
export function part(element: Element, name: string): Element {
  const found = element.shadowRoot?.querySelector(`[part~='${name}']`);
  if (!found) throw new Error(`<${element.localName}> shows no part "${name}": ${shown(element)}`);
  return found;
}

export function parts(element: Element, name: string): Element[] {
  return [...(element.shadowRoot?.querySelectorAll(`[part~='${name}']`) ?? [])];
}

/** All that a widget says, with single blanks, as a reader meets it. */
export function shown(element: Element): string {
  return plain(element.shadowRoot?.textContent ?? '');
}

export function texts(element: Element, name: string): string[] {
  return parts(element, name).map((node) => plain(node.textContent));
}

export function plain(text: string): string {
  return text.replace(/[\s\u00a0\u202f]+/g, ' ').trim();
}

export function width(element: Element): number {
  return element.getBoundingClientRect().width;
}

/** Whether the page author's content is what a visitor sees. */
export function showsFallback(element: Element): boolean {
  const slot = element.shadowRoot?.querySelector<HTMLSlotElement>('slot:not([name])');
  const [content] = slot?.assignedElements() ?? [];
  return content !== undefined && content.getBoundingClientRect().height > 0;
}

export function hasState(element: Element, name: string): boolean {
  return element.matches(`:state(${name})`);
}

/** Waits for an event that does not bubble. */
export function once<K extends keyof HTMLElementEventMap>(target: HTMLElement, type: K): Promise<HTMLElementEventMap[K]> {
  return new Promise((resolve) => {
    target.addEventListener(type, resolve, {once: true});
  });
}

/** Waits until something holds, frame by frame; the test's own limit ends it. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => requestAnimationFrame(resolve));
}

/** Whether a timeline whose groups are open has its rows: those below the screen come after the first paint. Others have none. */
export function hasAllRows(widget: Element): boolean {
  const table = widget.shadowRoot?.querySelector('table');
  return !table || table.getAttribute('aria-rowcount') === String(table.querySelectorAll('tr').length);
}

export const allRows = (widget: Element): Promise<void> => until(() => hasAllRows(widget));

let addresses = 0;

/** A JSON feed as an address, so that tests need no server; each its own, for feeds are kept by address. */
export function asUrl(feed: unknown): string {
  return `data:application/json;n=${addresses++},${encodeURIComponent(JSON.stringify(feed))}`;
}

export async function settled(element: FeedElement): Promise<void> {
  await element.updateComplete;
}
