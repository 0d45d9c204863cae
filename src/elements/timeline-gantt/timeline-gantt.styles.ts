import {css} from 'lit';

/**
 * Three layouts by the width of the container: five columns; words beside the axis; cards. All are grids whose last column,
 * the axis, grows when it is zoomed; `--_rest` is its width before, `--_view` what of it is seen beside the column that stays.
 */
export const styles = css`
  .chart {
    --_columns: 24cqi 14cqi 9cqi 17cqi;
    --_rest: 36cqi;
    --_view: 76cqi;
    --_axis: max(var(--_rest), var(--_view) * var(--_zoom, 0));
    --_whole: calc(100cqi - var(--_rest) + var(--_axis));

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
    overflow: clip;
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
    grid-template-columns: var(--_columns) var(--_axis);
    align-items: end;
    inline-size: var(--_whole);
    translate: var(--_shift, 0);
  }

  .columns span {
    padding-block: 0.4375em;
  }

  .columns span:first-child {
    position: relative;
    z-index: 1;
    inset-inline-start: calc(-1 * var(--_shift, 0px));
    align-self: stretch;
    align-content: end;
    background: var(--_surface);
  }

  .columns span:first-child:dir(rtl) {
    inset-inline-start: var(--_shift, 0);
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
    inline-size: var(--_whole);
  }

  .lines {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 0;
    inline-size: var(--_axis);
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
    grid-template-columns: var(--_columns) var(--_axis);
    min-block-size: var(--initiative-gantt-row, 2.25em);
    border-block-start: 0.0625em solid var(--_line);
    contain: layout style;
  }

  /* out of sight, nothing is laid out */
  .chunk {
    content-visibility: auto;
    contain-intrinsic-size: auto 100em;
  }

  th,
  td {
    padding: 0.4375em 0.75em 0.4375em 0;
    font-weight: inherit;
    text-align: start;
  }

  .row th {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    background: var(--_surface);
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

  .bundle .muted {
    font-size: 0.875em;
  }

  .fold {
    padding-inline-start: 1.125em;
    color: inherit;
    text-align: start;
  }

  .fold::before {
    content: '▾';
    content: '▾' / '';
    display: inline-block;
    inline-size: 1.125em;
    margin-inline-start: -1.125em;
    color: var(--_muted);
  }

  .fold[aria-expanded='false']::before {
    content: '▸';
    content: '▸' / '';
  }

  .axis {
    display: block;
    inline-size: 100%;
    overflow: visible;
  }

  :is(.axis, .bar, .lines):dir(rtl) {
    scale: -1 1;
  }

  .axis text:dir(rtl) {
    transform-box: fill-box;
    transform-origin: center;
    scale: -1 1;
  }

  .tick {
    stroke: var(--_line);
  }

  .axis text {
    fill: var(--_muted);
    paint-order: stroke;
    stroke: var(--_surface);
    stroke-width: 0.25em;
    font-size: 0.9em;
  }

  .event {
    stroke: var(--_muted);
    stroke-dasharray: 2 3;
  }

  .today {
    stroke: light-dark(#c4351c, #ff8a75);
    stroke-width: 1.5;
  }

  .axis .today-label {
    fill: light-dark(#b02f18, #ff9d8b);
  }

  .bar {
    display: block;
    inline-size: 100%;
    block-size: 2.25em;
  }

  .gradients {
    position: absolute;
  }

  stop {
    stop-color: var(--_fill);
  }

  .edge,
  .at {
    overflow: visible;
  }

  .bar .stretch {
    --_edge: transparent;
  }

  /* what is certain and what is vague of it in one grey, which is strong enough to fade */
  :is(.bar, .gradients) .notReported {
    --_fill: light-dark(#cbd1da, #434d5a);
  }

  .cut {
    fill: var(--_surface);
  }

  :is(.arrow, .milestone, .vague) {
    fill: none;
    stroke: var(--_text);
    stroke-width: 1.5;
  }

  .overdue {
    stroke: light-dark(#79818f, #8b95a5);
    stroke-width: 0.625em;
    stroke-dasharray: 0.125em 0.25em;
  }

  .ghost {
    fill: none;
    stroke: var(--_muted);
    stroke-dasharray: 0.1875em 0.1875em;
  }

  .milestone {
    fill: var(--_surface);
  }

  .milestone.met {
    fill: var(--_text);
  }

  .milestone.cancelled {
    stroke-dasharray: 2 2;
  }

  .details {
    vertical-align: -0.375em;
  }

  .details::before {
    content: 'i';
    content: 'i' / '';
    display: inline-block;
    inline-size: 1.25em;
    border: 0.0625em solid;
    border-radius: 50%;
    font: italic 700 0.8125em/1.25 Georgia, serif;
  }

  .popover {
    inline-size: min(34em, 92cqi);
    max-block-size: 80%;
    overflow: auto;
    padding: var(--_space);
    border: 0.0625em solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
  }

  .popover .only-read {
    all: unset;
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

  .legend,
  .events {
    margin-block-start: 0.75em;
    font-size: 0.9375em;
  }

  .events ol {
    padding-inline-start: 1.75em;
    list-style: decimal;
  }

  .legend ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(22em, 100%), 1fr));
    gap: 0.25em 1.5em;
    margin-block: 0.5em;
  }

  .legend li {
    display: flex;
    gap: 0.75em;
    align-items: center;
  }

  .sample {
    flex: none;
    inline-size: 6em;
    text-align: center;
  }

  @container (inline-size < 60em) {
    .chart {
      --_columns: 44cqi;
      --_rest: 54cqi;
      --_view: 54cqi;
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
      display: inline;
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
      grid-template-columns: var(--_axis);
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

  @media (forced-colors: active) {
    .edge rect,
    .ghost,
    .milestone {
      stroke: CanvasText;
    }

    .cut {
      fill: Canvas;
    }

    .tools [aria-pressed='true'] {
      outline: 0.125em solid Highlight;
    }
  }

  @media print {
    .chart {
      --_axis: var(--_rest);
    }

    .head,
    .tools,
    .details {
      display: none;
    }

    .scroller {
      overflow: visible;
    }

    .chunk {
      content-visibility: visible;
    }

    .row {
      break-inside: avoid;
    }

    .bundle {
      break-after: avoid;
    }

    /* a real table, for its head comes again on every page */
    @container (inline-size >= 60em) {
      table {
        display: table;
        inline-size: 100%;
        border-collapse: collapse;
        table-layout: fixed;
      }

      thead {
        display: table-header-group;
        position: static;
        clip-path: none;
        white-space: normal;
      }

      tbody {
        display: table-row-group;
      }

      tr {
        display: table-row;
      }

      thead th {
        box-sizing: border-box;
        inline-size: 14cqi;
        font-size: 0.8125em;
      }

      thead th:first-child {
        inline-size: 24cqi;
      }

      thead th:nth-child(3) {
        inline-size: 9cqi;
      }

      thead th:nth-child(4) {
        inline-size: 17cqi;
      }

      thead .axis-cell {
        inline-size: auto;
        padding: 0;
      }

      th,
      td {
        vertical-align: top;
      }
    }
  }
`;
