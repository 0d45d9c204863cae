import {css, html, LitElement, type TemplateResult} from 'lit';
import {property} from '../../base/property.js';
import {FeedProvider} from '../../controllers/feed-context.js';
import {noSource, sourceOfAddress, sourceOfJson} from '../../controllers/feed-source.js';

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

  /** Address of the feed, relative to the page, or `#id` of a `<script type="application/json">` in it. */
  @property() src = '';

  /** The feed itself, as parsed JSON or as `parseFeed` made it; goes before `src`. */
  @property({attribute: false}) feed: unknown = null;

  readonly #provider = new FeedProvider(this);

  /** Loads the feed again for all widgets inside. */
  reload(): void {
    this.#provider.source.store?.reload();
  }

  protected override willUpdate(): void {
    const src = this.src.trim();
    if (this.feed !== null && this.feed !== undefined) this.#provider.source = sourceOfJson(this.feed);
    else this.#provider.source = src ? sourceOfAddress(src, this.getRootNode() as Document | ShadowRoot) : noSource;
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}
