import {html, nothing, type TemplateResult} from 'lit';
import type {FeedError} from '../feed/feed-error.js';
import {commonTerms} from '../i18n/common.js';
import type {Locale} from '../i18n/locale.js';
import type {Feed} from '../model/feed.js';
import {errorText} from './error-message.js';

/** What the widgets say about loading, failing and having nothing to show. */
export class Messages {
  readonly #locale: Locale;
  readonly #speaks: boolean;
  readonly #onRetry: () => void;

  /** `speaks`: of several widgets with one feed, only one says it aloud. */
  constructor(locale: Locale, speaks: boolean, onRetry: () => void) {
    this.#locale = locale;
    this.#speaks = speaks;
    this.#onRetry = onRetry;
  }

  /** Fades in, so that a fast feed does not flicker; a slow one gets a second sentence. */
  loading(): TemplateResult {
    const {loading, slow} = commonTerms.of(this.#locale);
    return this.#frame(html`<p class="loading">${loading} <span class="slow">${slow}</span></p>`);
  }

  /** `isBrief`: a dash, which has the sentence as its name. */
  failed(error: FeedError, isBrief: boolean): TemplateResult {
    const text = commonTerms.of(this.#locale).error[errorText(error)];
    return this.#frame(html`
      <slot name="error">${isBrief ? html`<p class="pill" role="img" aria-label=${text}>–</p>` : html`<p>${text}</p>`}</slot>
      ${this.#retry(error)}
    `);
  }

  empty(): TemplateResult {
    return this.#frame(html`<slot name="empty"><p>${commonTerms.of(this.#locale).empty}</p></slot>`);
  }

  /** Under data that could not be brought up to date. */
  notUpdated({publishedDate}: Feed, error: FeedError): TemplateResult {
    return html`
      <p class="note" part="message" role=${this.#role}>
        ${commonTerms.of(this.#locale).notUpdated(publishedDate)} ${this.#retry(error)}
      </p>
    `;
  }

  get #role(): string | typeof nothing {
    return this.#speaks ? 'status' : nothing;
  }

  #frame(content: TemplateResult): TemplateResult {
    return html`<div class="root message" part="message" lang=${this.#locale.lang} role=${this.#role}>${content}</div>`;
  }

  #retry({retryable}: FeedError): TemplateResult | typeof nothing {
    if (!retryable) return nothing;
    return html`<button class="button" part="retry" type="button" @click=${this.#onRetry}>${commonTerms.of(this.#locale).retry}</button>`;
  }
}
