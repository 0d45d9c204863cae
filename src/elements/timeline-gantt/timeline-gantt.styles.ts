import {css} from 'lit';

export const styles = css`
  .gradients {
    position: absolute;
  }

  stop {
    stop-color: var(--_fill);
  }

  .bar .edge {
    overflow: visible;
  }

  /* cuts off the lines of the axis below the last row */
  .frame-of-table {
    overflow: clip;
    overflow-clip-margin: 0.25em;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
    color: inherit;
    font: inherit;
    font-size: 0.9375em;
    text-align: inherit;
  }

  caption {
    padding-block-end: 0.625em;
    font-size: 1.0625em;
    text-align: start;
  }

  th,
  td {
    padding: 0.4375em 0.75em 0.4375em 0;
    border-block-end: 0.0625em solid var(--_line);
    font-weight: inherit;
    text-align: start;
    vertical-align: top;
  }

  thead th {
    color: var(--_muted);
    font-size: 0.875em;
    vertical-align: bottom;
  }

  thead th:first-child {
    inline-size: 25%;
  }

  thead th:nth-child(2) {
    inline-size: 15%;
  }

  thead th:nth-child(3) {
    inline-size: 9%;
  }

  thead th:nth-child(4) {
    inline-size: 15%;
  }

  .axis-cell {
    position: relative;
    padding: 0;
    vertical-align: middle;
  }

  thead .axis-cell {
    block-size: 2.75em;
  }

  thead .lanes-1 {
    block-size: 3.75em;
  }

  thead .lanes-2 {
    block-size: 4.75em;
  }

  thead .lanes-3 {
    block-size: 5.75em;
  }

  thead .lanes-4 {
    block-size: 6.75em;
  }

  .axis {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
    pointer-events: none;
  }

  :is(.axis, .bar):dir(rtl) {
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

  /* stands above the lines of the axis */
  .bundle th {
    position: relative;
    padding-block: 1em 0.375em;
    background: var(--_surface);
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
    margin-inline-start: -1.125em;
    inline-size: 1.125em;
    display: inline-block;
    color: var(--_muted);
  }

  .fold[aria-expanded='false']::before {
    content: '▸';
    content: '▸' / '';
  }

  .bar {
    display: block;
    inline-size: 100%;
    block-size: var(--initiative-gantt-row, 2.25em);
    cursor: pointer;
  }

  .at {
    overflow: visible;
  }

  /* an edge needs more than the pale fill to be seen */
  .notReported stop {
    stop-color: light-dark(#c3c9d2, #4b5563);
  }

  .bar .stretch:not(.notReported) {
    --_edge: transparent;
  }

  .cut {
    fill: var(--_surface);
  }

  .arrow {
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
    stroke: var(--_text);
    stroke-width: 1.5;
  }

  .milestone.met {
    fill: var(--_text);
  }

  .milestone.cancelled {
    stroke-dasharray: 2 2;
  }

  .vague {
    stroke: var(--_text);
    stroke-width: 1.5;
  }

  .details {
    inline-size: 1.75em;
    block-size: 1.75em;
    padding: 0.25em;
    vertical-align: -0.5em;
  }

  .details svg {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    fill: currentColor;
  }

  .details circle {
    fill: none;
    stroke: currentColor;
  }

  .popover {
    inline-size: min(34em, 92cqi);
    max-block-size: 80%;
    overflow: auto;
    padding: 0;
    scroll-padding-block-end: 4em;
    border: 0.0625em solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font-size: medium;
  }

  .foot {
    position: sticky;
    inset-block-end: 0;
    padding: 0.5em var(--_space);
    border-block-start: 0.0625em solid var(--_line);
    background: var(--_surface);
  }

  .moved,
  .as-of {
    display: block;
    font-size: 0.875em;
  }

  .events {
    margin-block-start: 0.75em;
    font-size: 0.9375em;
  }

  .events ol {
    padding-inline-start: 1.75em;
    list-style: decimal;
  }

  .only-read {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  /* too narrow for five columns: the words one below the other, beside the axis; the roles keep it a table */
  @container (inline-size < 60em) {
    table,
    thead,
    tbody,
    caption {
      display: block;
    }

    tr {
      display: grid;
      grid-template-columns: minmax(0, 11fr) minmax(0, 13fr);
      column-gap: 1em;
      border-block-end: 0.0625em solid var(--_line);
    }

    tr:not(.bundle) {
      padding-block: 0.5em;
    }

    thead tr:not(.bundle) {
      padding-block: 0;
    }

    th,
    td,
    .bundle th {
      grid-column: 1;
      padding: 0;
      border: 0;
    }

    tr .axis-cell {
      grid-row: 1 / span 4;
      grid-column: 2;
      align-self: center;
    }

    .bundle th {
      grid-column: 1 / -1;
      padding-block: 0.75em 0.25em;
    }

    thead th:first-child {
      grid-row: 1 / span 4;
      align-self: end;
      inline-size: auto;
    }

    thead th:nth-child(n + 2):not(.axis-cell) {
      position: absolute;
      clip-path: inset(50%);
    }

    tbody tr:not(.bundle) th {
      font-weight: 600;
    }

    td[data-label] {
      font-size: 0.9375em;
    }

    td[data-label]::before {
      content: attr(data-label) ': ';
      color: var(--_muted);
    }

    .state {
      padding-block-start: 0.25em;
    }

    .as-of {
      display: inline;
    }
  }

  @container (inline-size < 40em) {
    tr {
      grid-template-columns: minmax(0, 1fr);
    }

    /* of the axis its words; its lines would cross those of the rows */
    .axis :is(line, .event-number) {
      display: none;
    }

    thead .axis-cell {
      block-size: 2.75em;
    }

    tr .axis-cell {
      grid-row: auto;
      grid-column: 1;
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
  }

  @media print {
    tr {
      break-inside: avoid;
    }

    .details {
      display: none;
    }
  }
`;
