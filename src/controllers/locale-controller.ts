import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Feed} from '../model/feed.js';
import type {Locale} from '../i18n/locale.js';
import {findLocale} from '../i18n/registry.js';

type LocaleHost = ReactiveControllerHost & HTMLElement;

/**
 * The language of a widget: the nearest `lang` if there are texts for it, else the feed's, else German. Looked up at each update;
 * one follows wherever a page puts a widget, for there it asks for its feed anew.
 */
export class LocaleController implements ReactiveController {
  readonly #host: LocaleHost;
  #nearest: string | null = null;

  constructor(host: LocaleHost) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    // a language that a script has set is not in the attribute yet
    this.#nearest = this.#host.lang || nearestLang(this.#host);
  }

  locale(feed: Feed | null): Locale {
    return findLocale(this.#nearest, feed?.language);
  }
}

/** Up through shadow roots. `lang=""` says that the language is not known. */
function nearestLang(start: Element): string | null {
  let node: Node | null = start;
  while (node) {
    if (node instanceof Element && node.hasAttribute('lang')) return node.getAttribute('lang');
    node = node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);
  }
  return null;
}
