import {css} from 'lit';

/**
 * Five columns as a grid whose last one, the axis, grows when it is zoomed; `--_rest` is its width before, `--_view` what of
 * it is seen beside the column that stays. No property that is inherited changes then: each row would be styled anew.
 */
export const styles = css`
  .chart {
    --_columns: 26cqi 14cqi 11cqi 17.5cqi;
    --_rest: 31.5cqi;
    --_view: 73cqi;

    font-size: 0.9375em;
  }

  .summary {
    margin-block-end: 0.625em;
    font-size: 1.0625em;
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
    margin-block-end: 0.5em;
    font-size: 0.875em;
  }

  .tools button {
    padding-inline: 0.625em;
  }

  .tools [aria-pressed='true'] {
    background: var(--_link);
    color: var(--_surface);
  }

  /* above the rows while the page scrolls */
  .head {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    overflow: hidden;
    border-block-end: 0.0625em solid var(--_line);
    background: var(--_surface);
    color: var(--_muted);
    font-size: 0.875em;
  }

  .still .head {
    position: static;
  }

  .columns {
    display: grid;
    grid-template-columns: var(--_columns) minmax(0, 1fr);
    align-items: end;
  }

  .columns span {
    padding-block: 0.4375em;
  }

  .columns span:first-child {
    position: sticky;
    z-index: 1;
    inset-inline-start: 0;
    align-self: stretch;
    align-content: end;
    background: var(--_surface);
  }

  .columns .axis-cell {
    padding: 0;
  }

  .scroller {
    overflow: auto hidden;
    overscroll-behavior-inline: contain;
    touch-action: pan-x pan-y;
  }

  .sheet {
    position: relative;
  }

  .lines {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 0;
    inline-size: calc(100% - 100cqi + var(--_rest));
    block-size: 100%;
    pointer-events: none;
  }

  table,
  thead,
  tbody {
    display: block;
  }

  table {
    position: relative;
    color: inherit;
    font: inherit;
    text-align: inherit;
  }

  caption,
  thead,
  .only-read {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  tr {
    display: grid;
  }

  .row {
    grid-template-columns: var(--_columns) minmax(0, 1fr);
    min-block-size: var(--initiative-gantt-row, 2.25em);
    border-block-start: 0.0625em solid var(--_line);
    contain: layout style;
  }

  /* out of sight, nothing is laid out */
  .skipped {
    content-visibility: auto;
    contain-intrinsic-size: auto 40em;
  }

  th,
  td {
    padding: 0.4375em 0.75em 0.4375em 0;
    font-weight: inherit;
    text-align: start;
  }

  .row th {
    display: flex;
    gap: 0.25em;
    justify-content: space-between;
    align-items: start;
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    background: var(--_surface);
  }

  .row[aria-current] th {
    box-shadow: inset 0.1875em 0 var(--_link);
    padding-inline-start: 0.5em;
  }

  /* as if nothing was zoomed, and not painted anew with what is near; what sticks would be a layer each */
  .far {
    contain: paint;
    inline-size: 100cqi;
  }

  .far .row > * {
    position: static;
  }

  .row .axis-cell {
    position: relative;
    padding: 0;
    cursor: pointer;
  }

  .bundle th {
    position: relative;
    padding: 1em 0 0.375em;
    background: var(--_surface);
  }

  .name {
    position: sticky;
    inset-inline-start: 0;
    display: inline-block;
    max-inline-size: 100cqi;
  }

  /* a number stays with its noun, where there is room for both */
  .bundle .muted {
    display: inline-block;
    font-size: 0.875em;
  }

  .fold {
    position: relative;
    padding-inline-start: 1.125em;
    color: inherit;
    text-align: start;
  }

  /* beside the words, whatever their direction */
  .fold::before {
    content: '▾';
    content: '▾' / '';
    position: absolute;
    inset-inline-start: 0;
    color: var(--_muted);
  }

  .fold[aria-expanded='false']::before {
    content: '▸';
    content: '▸' / '';
  }

  .details::before {
    content: 'i';
    content: 'i' / '';
    display: inline-block;
    inline-size: 1.25em;
    border: 0.0625em solid;
    border-radius: 50%;
    font-size: 0.875em;
    line-height: 1.25;
  }

  .label {
    color: var(--_muted);
  }

  .row .label {
    display: none;
  }

  .moved,
  .as-of {
    display: block;
    font-size: 0.875em;
  }

  @media (forced-colors: active) {
    .tools [aria-pressed='true'] {
      outline: 0.125em solid Highlight;
    }
  }
`;
