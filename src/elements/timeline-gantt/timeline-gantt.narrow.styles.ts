import {css} from 'lit';

/** With less room than five columns need: words beside the axis; then cards. */
export const narrowStyles = css`
  @container (inline-size < 60em) {
    .chart {
      --_columns: 49cqi;
      --_rest: 49cqi;
      --_view: 49cqi;
    }

    .columns,
    .row {
      column-gap: 2cqi;
    }

    .row {
      padding-block: 0.5em;
    }

    .columns span:nth-child(n + 2):not(.axis-cell) {
      display: none;
    }

    .row > * {
      position: sticky;
      inset-inline-start: 0;
      z-index: 1;
      grid-column: 1;
      padding: 0;
    }

    /* what passes below the words, zoomed */
    .row::before {
      content: '';
      position: sticky;
      inset-inline-start: 0;
      z-index: 1;
      grid-area: 1 / 1 / 5 / 2;
      margin-block: -0.5em;
      background: var(--_surface);
    }

    .row .axis-cell {
      position: relative;
      z-index: auto;
      grid-row: 1 / 5;
      grid-column: 2;
      background: none;
    }

    .row th {
      grid-row: 1;
      font-weight: 600;
    }

    .row td {
      grid-row: 2;
    }

    .row td:nth-child(3) {
      grid-row: 3;
    }

    .row .state {
      grid-row: 4;
    }

    .row .label {
      display: inline;
    }

    .as-of {
      display: inline-block;
    }
  }

  @container (inline-size < 40em) {
    .chart {
      --_columns: 100cqi;
      --_rest: 100cqi;
      --_view: 100cqi;
    }

    .columns,
    .row {
      grid-template-columns: minmax(0, 1fr);
    }

    .columns span:first-child {
      display: none;
    }

    .axis {
      block-size: 2.75em;
    }

    .row::before {
      content: none;
    }

    .row > :not(.axis-cell) {
      justify-self: start;
      max-inline-size: 100cqi;
    }

    .row .axis-cell {
      grid-row: 5;
      grid-column: 1;
    }

    /* lines would cross the words; those of the head speak of dates that stand below */
    .lines line,
    .axis :is(line, .event-number) {
      display: none;
    }
  }

  @container (inline-size < 22em) {
    .tools {
      gap: 0.125em;
    }

    .tools button {
      padding-inline: 0.1875em;
    }
  }
`;
