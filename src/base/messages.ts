import {html, nothing, type TemplateResult} from 'lit';
import type {FeedError} from '../feed/feed-error.js';
import {commonTerms} from '../i18n/common.js';
import type {Locale} from '../i18n/locale.js';
import type {Feed} from '../model/feed.js';
import {errorText} from './error-message.js';

/** What the widgets say about loading, failing and having nothing to show. */
export interface Messages {
  /** Fades in, so that a fast feed does not flicker; a slow one gets a second sentence. */
  loading(): TemplateResult;
  /** `isBrief`: a dash, which has the sentence as its name. */
  failed(error: FeedError, isBrief: boolean): TemplateResult;
  empty(): TemplateResult;
  /** Under data that could not be brought up to date. */
  notUpdated(feed: Feed, error: FeedError): TemplateResult;
}

/** `speaks`: of several widgets with one feed, only one says it aloud. */
export function createMessages(locale: Locale, speaks: boolean, onRetry: () => void): Messages {
  // not before they are needed: those of others may throw
  const terms = () => commonTerms.of(locale);
  const role = speaks ? 'status' : nothing;

  const frame = (content: TemplateResult) =>
    html`<div class="root message" part="message" lang=${locale.lang} role=${role}>${content}</div>`;

  const retry = ({retryable}: FeedError) =>
    retryable ? html`<button class="button" part="retry" type="button" @click=${onRetry}>${terms().retry}</button>` : nothing;

  return {
    loading() {
      const {loading, slow} = terms();
      return frame(html`<p class="loading">${loading} <span class="slow">${slow}</span></p>`);
    },

    failed(error, isBrief) {
      const text = terms().error[errorText(error)];
      return frame(html`
        <slot name="error">${isBrief ? html`<p class="pill" role="img" aria-label=${text}>–</p>` : html`<p>${text}</p>`}</slot>
        ${retry(error)}
      `);
    },

    empty: () => frame(html`<slot name="empty"><p>${terms().empty}</p></slot>`),

    notUpdated: ({publishedDate}, error) => html`
      <p class="note" part="message" role=${role}>
        ${terms().notUpdated(publishedDate)} ${retry(error)}
      </p>
    `,
  };
}
