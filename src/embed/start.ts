import {registerLocale} from '../i18n/registry.js';
import {deSimple} from '../i18n/locales/de-simple.js';
import {fillPlaceholders} from './placeholders.js';

declare const __VERSION__: string;

/** The one name that a page gets. */
export interface InitiativeWidgetsGlobal {
  readonly version: string;
  /** Fills the placeholders below `root` that came later, and gives their widgets. */
  scan(root?: ParentNode): HTMLElement[];
}

/** What the CDN files do when they run: all languages, the global, and the placeholders that stand in the page. */
export function start(): void {
  registerLocale(deSimple);
  const name = 'InitiativeWidgets';
  const api: InitiativeWidgetsGlobal = {version: __VERSION__, scan: fillPlaceholders};
  const other = (window as {InitiativeWidgets?: Partial<InitiativeWidgetsGlobal>})[name]?.version;
  if (other && other !== __VERSION__) console.warn(`initiative-widgets: ${__VERSION__} is here beside ${other}.`);
  if (!(name in window)) Object.defineProperty(window, name, {__proto__: null, value: Object.freeze(api)} as PropertyDescriptor);

  const fillAll = () => {
    fillPlaceholders();
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', fillAll, {once: true});
  else fillAll();
}
