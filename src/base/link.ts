import {html, nothing, type TemplateResult} from 'lit';
import {safeUrl} from '../feed/safe-url.js';

export interface LinkOptions {
  /** Name of the host after the text, so that nobody is sent anywhere unawares. */
  readonly showHost?: boolean;
  readonly download?: boolean;
}

/** A link, or its bare content where a visitor must not be sent. The only place that writes an `href`. */
export function link(url: string | undefined, content: unknown, options: LinkOptions = {}): TemplateResult {
  const href = url && safeUrl(url);
  if (!href) return html`${content}`;
  const {showHost, download = false} = options;
  return html`<a href=${href} rel="noopener noreferrer" ?download=${download}
    >${content}</a
  >${showHost ? html` <span class="host">(${hostOf(href)})</span>` : nothing}`;
}

/** The same as a node, for what is drawn by the thousand. */
export function linkNode(url: string | undefined, content: Node): Node {
  const href = url && safeUrl(url);
  if (!href) return content;
  const anchor = document.createElement('a');
  anchor.href = href;
  anchor.rel = 'noopener noreferrer';
  anchor.append(content);
  return anchor;
}

/** "example.org": what a reader recognizes; punycode stays as it is. */
function hostOf(href: string): string {
  const {host, pathname} = new URL(href);
  return (host || pathname).replace(/^www\./, '');
}
