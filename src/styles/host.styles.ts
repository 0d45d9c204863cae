import {css} from 'lit';
import {colorStyles} from './color.styles.js';

const boxStyles = css`
  :host {
    display: block;
  }

  :host([hidden]) {
    display: none;
  }

  .root {
    all: initial;
    display: block;
    visibility: inherit;
    pointer-events: inherit;

    --_radius: var(--initiative-radius, 0.25em);
    --_space: var(--initiative-space, 1em);

    padding: var(--_space);
    background: var(--_surface);
    color: var(--_text);
    font-family: var(--initiative-font-family, system-ui, sans-serif);
    font-size: var(--initiative-font-size, medium);
    font-variant-numeric: tabular-nums;
    line-height: 1.5;
  }

  /* a query container is 0 wide in floats and table cells; this lends it a width */
  .root::before {
    content: '';
    display: grid;
    grid-template-columns: minmax(0, 40em);
    block-size: 0;
  }

  .frame {
    container-type: inline-size;
    overflow-wrap: anywhere;
    hyphens: auto;
  }

  .heading {
    margin-block-end: 0.5em;
    font-family: var(--initiative-heading-font-family, inherit);
    font-size: 1.375em;
    font-weight: 650;
    line-height: 1.25;
  }

  p {
    margin-block: 0 0.5em;
  }

  ul,
  ol,
  dl {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  button,
  p,
  li,
  dd,
  dt,
  td,
  th,
  caption,
  summary {
    unicode-bidi: plaintext;
  }

  a,
  button,
  summary {
    color: var(--_link);
    text-underline-offset: 0.1875em;
    cursor: pointer;
    scroll-margin: 15em;
  }

  a:hover {
    text-decoration-thickness: 0.125em;
  }

  button {
    min-inline-size: 1.75em;
    min-block-size: 1.75em;
    padding: 0;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    font: inherit;
  }

  .button {
    padding: 0.25em 0.875em;
    border: 0.0625em solid currentColor;
  }

  .provenance button {
    text-decoration: underline;
  }

  summary {
    inline-size: fit-content;
    line-height: 1.75;
  }

  :focus-visible {
    outline: 0.1875em solid var(--_focus);
    outline-offset: 0.125em;
  }

  .host,
  .muted,
  .note,
  .provenance,
  .message {
    color: var(--_muted);
  }

  .note,
  .provenance,
  .small {
    font-size: 0.875em;
  }

  .provenance {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 1.25em;
    margin-block-start: var(--_space);
    padding-block-start: 0.5em;
    border-block-start: 0.0625em solid var(--_line);
    line-height: 1.75;
  }

  .citation[open] {
    flex-basis: 100%;
  }

  .loading {
    animation: appear 0.1s 0.3s backwards;
  }

  .slow {
    animation: appear 0.1s 5s backwards;
  }

  @keyframes appear {
    from {
      opacity: 0;
    }
  }

  @media print {
    .root {
      padding-inline: 0;
      color-scheme: light;
    }

    .heading {
      break-after: avoid;
    }

    .files:not(:has(a)),
    .files span,
    details:not([open]) {
      display: none;
    }

    a[href^='http']::after {
      content: ' (' attr(href) ')';
    }
  }
`;

/**
 * What all widgets share. `:host` is the page's business; the inner root starts from nothing, lets through what has to
 * pass, and maps the public tokens to the private ones that the styles of the widgets read.
 */
export const hostStyles = [boxStyles, colorStyles]; // in this order: `all` would take the colour scheme away again
