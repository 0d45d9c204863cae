import {css} from 'lit';

export const styles = css`
  .gradients {
    position: absolute;
  }

  stop {
    stop-color: var(--_fill);
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
    inline-size: 27%;
  }

  thead th:nth-child(2) {
    inline-size: 14%;
  }

  thead th:nth-child(3) {
    inline-size: 9%;
  }

  thead th:nth-child(4) {
    inline-size: 14%;
  }

  .axis-cell {
    position: relative;
    padding: 0;
    vertical-align: middle;
  }

  thead .axis-cell {
    block-size: 2em;
  }

  thead .lanes-1 {
    block-size: 2.75em;
  }

  thead .lanes-2 {
    block-size: 3.75em;
  }

  thead .lanes-3 {
    block-size: 4.75em;
  }

  thead .lanes-4 {
    block-size: 5.75em;
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

  .bundle th {
    padding-block: 1em 0.375em;
  }

  .bundle .muted {
    font-size: 0.875em;
  }

  .fold {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    align-items: baseline;
    min-block-size: 1.75em;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }

  .fold::before {
    content: '▾';
    content: '▾' / '';
    margin-inline-end: -0.25em;
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

  .bar .today {
    display: none;
  }

  .at {
    overflow: visible;
  }

  .bar .stretch.notReported {
    --_fill: light-dark(#c3c9d2, #4b5563);
  }

  .notReported stop,
  .arrow.notReported {
    --_fill: light-dark(#c3c9d2, #4b5563);
  }

  .arrow {
    fill: var(--_text);
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
    border: 0;
    background: none;
    color: var(--_link);
    font: inherit;
    vertical-align: -0.5em;
    cursor: pointer;
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
    padding: 0 0 1em;
    border: 0.0625em solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font-size: medium;
  }

  .popover .button {
    margin-inline: var(--_space);
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
    margin: 0;
    padding-inline-start: 1.75em;
  }

  .only-read {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @container (inline-size < 40em) {
    table,
    tbody,
    tr,
    th,
    td,
    caption {
      display: block;
    }

    thead {
      display: none;
    }

    tr {
      padding-block: 0.625em;
      border-block-end: 0.0625em solid var(--_line);
    }

    th,
    td,
    .bundle th {
      padding: 0;
      border: 0;
    }

    tr:not(.bundle) th {
      font-weight: 650;
    }

    td[data-label]::before {
      content: attr(data-label) ': ';
      color: var(--_muted);
    }

    .state {
      padding-block: 0.25em;
    }

    .as-of {
      display: inline;
    }

    .bar .today {
      display: inline;
    }
  }

  @media (forced-colors: active) {
    .edge rect,
    .ghost,
    .milestone {
      stroke: CanvasText;
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
