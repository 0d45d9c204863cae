import {html, nothing, type TemplateResult} from 'lit';
import {feedText, sameLanguage} from '../model/translation.js';
import type {Feed, Translatable} from '../model/feed.js';
import type {Locale} from '../i18n/locale.js';

/** Writes texts of a feed: isolated, for their direction may be another, and with their language where it differs. */
export class FeedTexts {
  readonly #feed: Feed;
  readonly #locale: Locale;

  constructor(feed: Feed, locale: Locale) {
    this.#feed = feed;
    this.#locale = locale;
  }

  /** A field of something that may be translated; nothing if it is not there. */
  of<T extends Translatable>(entity: T, field: keyof T & string): TemplateResult | typeof nothing {
    const found = feedText(entity, field, this.#locale.lang, this.#feed.language);
    return found ? html`<bdi lang=${found.lang ?? nothing}>${found.text}</bdi>` : nothing;
  }

  /** The same as a bare string, for names of controls and for files. */
  plain<T extends Translatable>(entity: T, field: keyof T & string): string {
    return feedText(entity, field, this.#locale.lang, this.#feed.language)?.text ?? '';
  }

  /** The same as a node, for what is drawn by the thousand. */
  node<T extends Translatable>(entity: T, field: keyof T & string): Node {
    const found = feedText(entity, field, this.#locale.lang, this.#feed.language);
    const node = document.createElement('bdi');
    node.textContent = found?.text ?? '';
    if (found?.lang) node.lang = found.lang;
    return node;
  }

  /** A text that the feed has in its own language only, such as a name. */
  own(text: string | undefined): TemplateResult | typeof nothing {
    if (!text) return nothing;
    const {language} = this.#feed;
    // "Baudezernat/Planungsamt" may break where a reader would
    const words = text.split(/(?<=\/)/).map((word, index) => (index > 0 ? html`<wbr>${word}` : word));
    return html`<bdi lang=${sameLanguage(language, this.#locale.lang) ? nothing : language}>${words}</bdi>`;
  }
}
