// Opens a hostile page of test/hosts/hostile/ in a frame, and tells what a visitor and its author notice.
import {hasAllRows, until} from '../support/dom.js';
import {textOf} from '../faults/visitor.js';

export interface Heard {
  readonly accidents: string[];
  readonly warnings: string[];
  readonly infos: string[];
  readonly violations: string[];
  /** Sum of all layout shifts, in Chromium; `null` elsewhere. */
  readonly shift: number | null;
}

interface Report {
  readonly versions: readonly string[];
  readonly placeholders: readonly {readonly widget: string; readonly state: string; readonly code: string | null; readonly cause: string}[];
  readonly violations: readonly unknown[];
  readonly feeds: readonly {readonly url: string}[];
}

export type PageWindow = Window & typeof globalThis & {
  readonly heard: Heard;
  readonly InitiativeWidgets?: {readonly version: string; scan(root?: ParentNode): HTMLElement[]; report(): Report};
  readonly [name: string]: unknown;
};

export interface OpenPage {
  readonly frame: HTMLIFrameElement;
  readonly page: PageWindow;
  readonly heard: Heard;
  /** Places where an author has put a widget: placeholders, or elements. */
  readonly places: HTMLElement[];
  /** The widgets that are there. */
  readonly widgets: HTMLElement[];
}

export interface OpenOptions {
  /** What the page gets in its query. */
  readonly query?: Readonly<Record<string, string>>;
  /** What stands between its texts, where the page is the one for that: its parser reads it as any other. */
  readonly content?: string;
  readonly width?: number;
  readonly height?: number;
  readonly sandbox?: string;
  /** A script that hangs holds up the `load` of a page. */
  readonly waits?: 'load' | 'parsed';
  /** Waits until all widgets have drawn something or failed. */
  readonly settles?: boolean;
}

const tags = ['initiative-progress', 'timeline-gantt', 'project-card'];
const cleanUps: (() => void)[] = [];

// the first who asks for it has it built, which takes its time
before(async function () {
  this.timeout(90_000);
  for (const name of ['embed.js', 'initiative-widgets.js', 'frame.js']) await fetch(`/built/${name}`);
});

afterEach(() => {
  for (const cleanUp of cleanUps.splice(0)) cleanUp();
});

export function later(cleanUp: () => void): void {
  cleanUps.push(cleanUp);
}

/** The widget of a place, also under the name that it gets where the first is taken. */
export function widgetOf(place: HTMLElement): HTMLElement | null {
  const isWidget = (element: Element) => tags.some((tag) => element.localName === tag || element.localName.startsWith(`${tag}-`));
  if (isWidget(place)) return place;
  return [...(place.shadowRoot?.children ?? []), ...place.children].find(isWidget) as HTMLElement | undefined ?? null;
}

export const hasState = (widget: Element, state: string) => widget.matches(`:state(${state})`);

/** Drawn to the last row, or failed with a message. */
export function isSettled(place: HTMLElement): boolean {
  const widget = widgetOf(place);
  return Boolean(widget?.shadowRoot?.querySelector('.root')) && !hasState(widget as HTMLElement, 'loading') && hasAllRows(widget as HTMLElement);
}

export const placesIn = (page: Window): HTMLElement[] =>
  [...page.document.querySelectorAll<HTMLElement>(`[data-initiative-widget], ${tags.map((tag) => `${tag}[src]:not([data-initiative-widget] > *)`).join()}`)];

/** How often the page has asked for the feed of the initiative. */
export const feedRequests = (page: PageWindow): number =>
  page.performance.getEntriesByType('resource').filter(({name}) => name.endsWith('/data/staerkungsinitiative.json')).length;

/** A promise of a page itself may be another's, such as Bluebird's. */
export async function openPage(name: string, {query = {}, content = '', width = 800, height = 600, sandbox, settles = true, waits = 'load'}: OpenOptions = {}): Promise<OpenPage> {
  const frame = document.createElement('iframe');
  frame.style.cssText = `position: fixed; inset: 0 auto auto 0; border: 0; width: ${width}px; height: ${height}px; background: white`;
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  frame.name = content;
  frame.src = `/hosts/${name}?${String(new URLSearchParams(query))}`;
  document.body.append(frame);
  cleanUps.push(() => frame.remove());
  if (waits === 'load') await new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  else await until(() => frame.contentDocument?.getElementById('after') != null && frame.contentDocument.readyState !== 'loading');
  const page = frame.contentWindow as PageWindow;
  const opened = {
    frame,
    page,
    heard: page.heard,
    get places() {
      return placesIn(page);
    },
    get widgets() {
      return placesIn(page).flatMap((place) => widgetOf(place) ?? []);
    },
  };
  if (settles) await until(() => opened.places.length > 0 && opened.places.every(isSettled));
  return opened;
}

/** What a visitor reads in a place, with single blanks. */
export function read(place: HTMLElement): string {
  return textOf(place).replace(/[\s\u00a0\u202f]+/g, ' ').trim();
}

export const shadow = (widget: Element, selector: string): HTMLElement => {
  const found = widget.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`<${widget.localName}> has no ${selector}`);
  return found;
};
