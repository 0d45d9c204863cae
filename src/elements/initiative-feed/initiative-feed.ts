import {css, html, LitElement, type TemplateResult} from 'lit';
import type {ProjectFilterEvent} from '../../base/project-filter-event.js';
import type {ProjectSelectEvent} from '../../base/project-select-event.js';
import {property} from '../../base/property.js';
import {FeedProvider, type Shared} from '../../controllers/feed-context.js';
import {reload, sourceOf} from '../../controllers/feed-source.js';

/**
 * Shows nothing of its own: gives one feed to all widgets inside it that have none, and links them. What a person chooses
 * in one of them, a project or a part of them, the others show, too. Inside it stand the widgets, with whatever else the
 * page has between them.
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

  constructor() {
    super();
    this.addEventListener('initiative-filter', this.#onFilter);
    this.addEventListener('initiative-select', this.#onSelect);
  }

  /** Loads the feed again for all widgets inside. */
  reload(): void {
    reload(this.#provider.provided.source);
  }

  protected override willUpdate(): void {
    const source = sourceOf(this, () => {
      this.requestUpdate();
    });
    this.#provider.provide({source});
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  readonly #onFilter = ({defaultPrevented, filter}: ProjectFilterEvent): void => {
    if (!defaultPrevented) this.#share(filter);
  };

  readonly #onSelect = ({defaultPrevented, project}: ProjectSelectEvent): void => {
    const {group, lead, status} = this.#provider.provided.shared;
    if (!defaultPrevented) this.#share({group, lead, status, project: project.id});
  };

  #share(shared: Shared): void {
    this.#provider.provide({shared});
  }
}
