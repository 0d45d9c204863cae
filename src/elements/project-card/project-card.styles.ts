import {css} from 'lit';

export const styles = css`
  .heading {
    margin-block-end: 0.625em;
  }

  .group {
    margin-block-end: 0.25em;
    color: var(--_muted);
    font-size: 0.875em;
  }

  .facts {
    display: grid;
    grid-template-columns: minmax(7em, max-content) minmax(0, 1fr);
    gap: 0.5em 1.25em;
    margin-block-end: 0.75em;
  }

  dt,
  .label {
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: inherit;
    line-height: 1.75;
  }

  dd {
    margin: 0;
  }

  .facts .small {
    display: inline-block;
  }

  .label {
    margin: 0.75em 0 0.125em;
  }

  .reporter {
    margin-block-end: 0;
    color: var(--_muted);
    font-size: 0.875em;
  }

  .report {
    max-inline-size: 46em;
    margin-block: 0.75em;
    padding-inline-start: 0.875em;
    border-inline-start: 0.1875em solid var(--_line);
  }

  .report-title {
    margin-block-end: 0.125em;
    font-weight: 650;
  }

  .detail {
    margin-block-end: 0.125em;
  }

  .trail {
    margin-block-end: 0.5em;
  }

  .trail li + li {
    padding-inline-start: 1.5em;
  }

  .trail li + li::before {
    content: '↳';
    content: '↳' / '';
    display: inline-block;
    inline-size: 1.5em;
    margin-inline-start: -1.5em;
    color: var(--_muted);
  }

  .trail:dir(rtl) li::before {
    scale: -1 1;
  }

  .entries li {
    padding-block: 0.625em;
    border-block-start: 0.0625em solid var(--_line);
  }

  .links li {
    padding-block: 0.125em;
  }

  .ask {
    margin-block-start: 0.75em;
  }

  @container (inline-size < 24em) {
    .facts {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }

    dd {
      margin-block-end: 0.5em;
    }
  }

  @media print {
    .root,
    .entries li,
    .report {
      break-inside: avoid;
    }
  }
`;
