import {css} from 'lit';

export const styles = css`
  .sentence {
    margin-block-end: 0.625em;
    font-size: 1.125em;
    line-height: 1.4;
  }

  .bar {
    display: block;
    inline-size: 100%;
    block-size: var(--initiative-progress-height, 1.5em);
  }

  .bar:dir(rtl) {
    scale: -1 1;
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    margin-block: 0.75em 0.25em;
  }

  .entry {
    display: flex;
    gap: 0.5em;
    align-items: center;
  }

  .meaning {
    margin-block-end: 0.75em;
    font-size: 0.875em;
  }

  dt {
    font-weight: 650;
  }

  dd {
    margin: 0 0 0.375em;
    color: var(--_muted);
  }

  .choice {
    color: inherit;
    text-align: start;
    text-decoration: underline 0.0625em dotted;
  }

  .choice[aria-pressed='true'] {
    outline: 0.125em solid var(--_link);
    text-decoration: none;
  }

  .facts li {
    margin-block-end: 0.25em;
  }

  .breakdown {
    margin-block-start: var(--_space);
  }

  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.125em 1em;
    padding-block: 0.625em;
    border-block-start: 0.0625em solid var(--_line);
  }

  .row .bar {
    grid-column: 1 / -1;
    block-size: 0.75em;
  }

  .count,
  .shares {
    color: var(--_muted);
    font-size: 0.875em;
  }

  .shares {
    grid-column: 1 / -1;
  }

  .pill {
    display: inline-block;
    margin: 0;
    padding: 0.125em 0.75em;
    border: 0.0625em solid currentColor;
    border-radius: 2em;
    font-weight: 650;
  }

  :host([size='compact']) :is(.heading, .sentence) {
    font-size: 1em;
  }

  :host([size='compact']) .bar {
    block-size: var(--initiative-progress-height, 0.875em);
  }

  @container (inline-size < 24em) {
    .row {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  @media print {
    .row {
      break-inside: avoid;
    }
  }
`;
