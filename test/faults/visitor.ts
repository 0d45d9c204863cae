// A visitor before a page with one widget, and a page author who listens.
import type {FeedElement} from '../../src/base/feed-element.js';
import '../../src/define.js';
import {plain} from '../support/dom.js';
import {openLinksIn, unsafeIn} from '../support/safety.js';

/** What visitors read, by the names of the catalogue. */
export const messages = {
  L: 'Projektdaten werden geladen …',
  slow: 'Das Laden dauert länger als üblich.',
  M1: 'Die Projektdaten konnten nicht geladen werden. Bitte prüfen Sie Ihre Verbindung.',
  M2: 'Die Projektdaten sind derzeit nicht verfügbar.',
  M3: 'Die Projektdaten wurden nicht gefunden.',
  M4: 'Die Projektdaten sind derzeit nicht lesbar.',
  M5: 'Diese Anzeige ist veraltet. Bitte laden Sie die Seite neu.',
  M6: 'Die Projektdaten sind zu groß für diese Anzeige.',
  E: 'Noch keine Projekte veröffentlicht.',
  S: 'Stand: 23.11.2026. Neuere Daten waren nicht zu laden.',
} as const;

export const retry = 'Erneut versuchen';

const cleanUps: (() => void)[] = [];

afterEach(() => {
  for (const cleanUp of cleanUps.splice(0).reverse()) cleanUp();
});

/** Undone when the test ends. */
export function later(cleanUp: () => void): void {
  cleanUps.push(cleanUp);
}

export interface Visit<T extends FeedElement = FeedElement> {
  readonly widget: T;
  /** `load`, `load stale`, `error network`, `retry 2`, in their order. */
  readonly heard: string[];
  /** What is to be seen: the page author's content, or what the widget says. */
  seen(): string;
}

/** Whatever the fault was: before a widget goes, it has to be without scripts, bad links and the like. */
export function leaveSafely(widget: Element): void {
  later(() => {
    const faults = [...unsafeIn(widget), ...openLinksIn(widget)];
    widget.remove();
    if (faults.length > 0) throw new Error(`<${widget.localName}> had ${faults.join(', ')}`);
  });
}

interface VisitOptions {
  readonly tag?: 'initiative-progress' | 'project-card' | 'timeline-gantt';
  readonly author?: string;
  readonly feed?: unknown;
}

/** The text of a part of the page as it is laid out: what is in a slot takes the place of what stands in the slot itself. */
export function textOf(node: Node): string {
  // by name: a node may belong to another window
  if (node.nodeName === '#text') return (node as Text).data;
  if (node.nodeName === 'STYLE') return '';
  const assigned = node.nodeName === 'SLOT' ? (node as HTMLSlotElement).assignedNodes() : [];
  const children = assigned.length > 0 ? assigned : ((node as Element).shadowRoot ?? node).childNodes;
  const text = [...children].map(textOf).join('');
  return /^(#|A$|B$|BDI|SPAN|SLOT|WBR)/.test(node.nodeName) ? text : ` ${text} `;
}

/** A widget in a page, with what the page author wrote inside. */
export function visit(attributes: Readonly<Record<string, string>>, {tag = 'initiative-progress', author = '<p>Zur Seite</p>', feed}: VisitOptions = {}): Visit {
  const widget = document.createElement(tag) as FeedElement;
  const heard: string[] = [];
  widget.addEventListener('initiative-load', ({stale}) => heard.push(stale ? 'load stale' : 'load'));
  widget.addEventListener('initiative-error', ({code}) => heard.push(`error ${code}`));
  widget.addEventListener('initiative-retry', ({attempt}) => heard.push(`retry ${attempt}`));
  for (const [name, value] of Object.entries({lang: 'de', ...attributes})) widget.setAttribute(name, value);
  if (feed !== undefined) widget.feed = feed;
  widget.innerHTML = author;
  document.body.append(widget);
  leaveSafely(widget);
  return {widget, heard, seen: () => plain(textOf(widget))};
}

/** Makes the waits of the store as much shorter, and chance the same every time. */
export function hurry(factor: number, chance = 0.5): void {
  const {setTimeout} = globalThis;
  const {random} = Math;
  globalThis.setTimeout = ((callback: () => void, ms = 0, ...rest: unknown[]) => setTimeout(callback, ms / factor, ...rest)) as typeof setTimeout;
  Math.random = () => chance;
  later(() => Object.assign(globalThis, {setTimeout}));
  later(() => Object.assign(Math, {random}));
}

/** Counts what the store asks for; browsers may ask more often than they are told to. */
export function countRequests(): () => number {
  const {fetch} = globalThis;
  let count = 0;
  globalThis.fetch = (...request) => {
    count++;
    return fetch.apply(globalThis, request);
  };
  later(() => Object.assign(globalThis, {fetch}));
  return () => count;
}

/** What the page would have to hear of by `window.onerror` and its sibling. */
export function listenForAccidents(): () => string[] {
  const accidents: string[] = [];
  const note = (event: ErrorEvent | PromiseRejectionEvent) => void accidents.push(String('reason' in event ? event.reason : event.message));
  addEventListener('error', note);
  addEventListener('unhandledrejection', note);
  later(() => {
    removeEventListener('error', note);
    removeEventListener('unhandledrejection', note);
  });
  return () => accidents;
}

/** What follows from what just happened, without a frame that may come late. */
export async function drawn({updateComplete}: FeedElement): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await updateComplete;
}

export function wait(ms: number): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => globalThis.setTimeout(resolve, ms)));
}
