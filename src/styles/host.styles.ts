import {css} from 'lit';

/**
 * What all widgets share. `:host` is the page's business; the inner root starts from nothing, lets through what has to
 * pass, and maps the public tokens to the private ones that the styles of the widgets read.
 */
export const hostStyles = css`
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
    color-scheme: light;

    --_set-text: var(--initiative-color-text, light-dark(#1b1f27, #e8ebf0));
    --_text: var(--_set-text);
    --_set-muted: var(--initiative-color-muted, light-dark(#586070, #a3adbb));
    --_muted: var(--_set-muted);
    --_surface: var(--initiative-color-surface, light-dark(#fff, #14181f));
    --_line: var(--initiative-color-line, light-dark(#d8dde4, #39414e));
    --_set-accent: var(--initiative-color-accent, light-dark(#0f5c8a, #63b3e6));
    --_accent: var(--_set-accent);
    --_set-link: var(--initiative-color-link, light-dark(#0f5c8a, #7cc0ec));
    --_link: var(--_set-link);
    --_focus: var(--initiative-color-focus, var(--_link));
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

  /*
   * Whatever colours a page sets, words keep 4.5:1 and marks 3:1: on a light surface they get no lighter than that, on a
   * dark one no darker. The mix carries nothing of the surface but whether it is light, as an alpha of 1 or 0.5.
   */
  @supports (color: oklch(from color-mix(in oklch, red, oklch(none none none / 1)) calc(l * alpha) c h)) {
    .root {
      --_ground: oklch(from var(--_surface) none none none / clamp(0, (l - 0.6) * 999, 1));
      --_word: calc((2 * alpha - 1) * min(l, 0.48) + (2 - 2 * alpha) * max(l, 0.74)) c h / 1;
      --_mark: calc((2 * alpha - 1) * min(l, 0.58) + (2 - 2 * alpha) * max(l, 0.62)) c h / 1;
      --_text: oklch(from color-mix(in oklch, var(--_set-text), var(--_ground)) var(--_word));
      --_muted: oklch(from color-mix(in oklch, var(--_set-muted), var(--_ground)) var(--_word));
      --_accent: oklch(from color-mix(in oklch, var(--_set-accent), var(--_ground)) var(--_mark));
      --_link: oklch(from color-mix(in oklch, var(--_set-link), var(--_ground)) var(--_word));
    }
  }

  :host([theme='dark']) .root {
    color-scheme: dark;
  }

  :host([theme='auto']) .root {
    color-scheme: inherit;
  }

  /* whose contrast theme it is knows whether it is light or dark */
  @media (forced-colors: active) {
    :host .root {
      color-scheme: light dark !important;
    }
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
