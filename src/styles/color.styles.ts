import {css} from 'lit';

/** The public tokens of colour, mapped to the private ones that the styles of the widgets read; light, unless told otherwise. */
export const colorStyles = css`
  .root {
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
  }

  /*
   * Whatever colours a page sets, words keep 4.5:1 and marks 3:1: on a light surface they get no lighter than that, on a
   * dark one no darker. The mix carries nothing of the surface but whether it is light, as an alpha of 1 or 0.5.
   */
  @supports (color: oklch(from color-mix(in oklab, red, oklab(none none none / 1)) calc(l * alpha) c h)) {
    .root {
      --_ground: oklab(from var(--_surface) none none none / clamp(0, (l - 0.6) * 999, 1));
      --_word: calc((2 * alpha - 1) * min(l, 0.48) + (2 - 2 * alpha) * max(l, 0.74)) c h / 1;
      --_mark: calc((2 * alpha - 1) * min(l, 0.58) + (2 - 2 * alpha) * max(l, 0.62)) c h / 1;
      --_text: oklch(from color-mix(in oklab, var(--_set-text), var(--_ground)) var(--_word));
      --_muted: oklch(from color-mix(in oklab, var(--_set-muted), var(--_ground)) var(--_word));
      --_accent: oklch(from color-mix(in oklab, var(--_set-accent), var(--_ground)) var(--_mark));
      --_link: oklch(from color-mix(in oklab, var(--_set-link), var(--_ground)) var(--_word));
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
`;
