import {deSimple} from '../i18n/locales/de-simple.js';
import {registerLocale} from '../i18n/registry.js';
import {announceCopy, findCopies, type Copy} from './copies.js';
import {diagnose, isAsked} from './diagnosis.js';
import {makeReport, type Report, type Start} from './report.js';
import {say} from './say.js';
import {Scanner} from './scanner.js';
import {watchViolations} from './violations.js';
import type {Widgets} from './widget-tags.js';

declare const __VERSION__: string;

const name = 'InitiativeWidgets';

/** The one name that a page gets. */
export interface InitiativeWidgetsGlobal {
  readonly version: string;
  /** Fills the placeholders below `root` that are not filled yet, and gives the widgets of all. */
  scan(root?: ParentNode): HTMLElement[];
  /** What is on the page, and what went wrong. */
  report(): Report;
}

/** What the CDN files do when they run: all languages, the global, and the placeholders of the page. Never throws. */
export function start(widgets: Widgets, kind: Start['kind']): void {
  registerLocale(deSimple);
  const major = Number.parseInt(__VERSION__) || 1; // 0.x comes before 1
  const own: Copy = {version: __VERSION__, major};
  const others = findCopies();
  const first = others.find((copy) => copy.major === major);
  announceCopy(own);
  if (first) {
    const text = `${own.version} is here beside ${first.version}, which came first and fills the placeholders.`;
    // a page with ten snippets has ten copies: one of them is enough to say so
    if (first.version !== own.version) say('warn', text);
    else if (others.length === 1) say('info', text);
    return;
  }
  watchViolations();
  const begin: Start = {version: own.version, kind, readyState: document.readyState};
  const scanner = new Scanner(widgets, major, (placeholder) => {
    if (isAsked(placeholder)) void diagnose(placeholder, begin);
  });
  const api: InitiativeWidgetsGlobal = {
    version: own.version,
    scan: (root = document) => scanner.scan(root),
    report: () => makeReport(begin, scanner.placeholders),
  };
  if (!(name in window)) Object.defineProperty(window, name, {__proto__: null, value: Object.freeze(api)} as PropertyDescriptor);
  scanner.start();
}
