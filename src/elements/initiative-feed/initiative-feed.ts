import {css, html, LitElement, type TemplateResult} from 'lit';
import {property} from '../../base/property.js';
import {FeedProvider} from '../../controllers/feed-context.js';
import {sourceOfAddress} from '../../controllers/feed-source.js';

/**
 * Shows nothing of its own: gives one feed to all widgets inside it that have none.
 *
 * @summary One feed for several widgets.
 * @tag initiative-feed
 *
 * @slot - The widgets, with whatever else stands between them.
 */
export class InitiativeFeedElement extends LitElement {
  static override styles = css`
    :host {
      display: contents;
    }

    :host([hidden]) {
      display: none;
    }
  `;

  /** Address of the feed, relative to the page. */
  @property() src = '';

  readonly #provider = new FeedProvider(this);
  #provided = '';

  /** Loads the feed again for all widgets inside. */
  reload(): void {
    this.#provider.store?.reload();
  }

  override willUpdate(): void {
    const src = this.src.trim();
    if (src === this.#provided || !this.isConnected) return;
    this.#provided = src;
    const root = this.getRootNode() as Document | ShadowRoot;
    this.#provider.store = src ? sourceOfAddress(src, root).store : null;
  }

  override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}
