import {css} from 'lit';

/** On paper nothing scrolls or opens: all rows, the whole axis, and its years again on every page where that is wide enough. */
export const printStyles = css`
  @media print {
    .sheet {
      inline-size: auto !important;
    }

    .head,
    .tools,
    .details,
    .keys {
      display: none;
    }

    .scroller {
      overflow: visible;
    }

    .chunk {
      content-visibility: visible;
    }

    /* in place of the head above, which shows what was zoomed to */
    thead {
      all: unset;
      display: block;
    }

    thead tr {
      grid-template-columns: 1fr var(--_rest);
    }

    thead .axis-cell {
      grid-column: 2;
      padding: 0;
    }

    thead,
    .row,
    li {
      break-inside: avoid;
    }

    .bundle,
    summary {
      break-after: avoid;
    }

    @container (inline-size < 60em) {
      thead th:not(.axis-cell) {
        display: none;
      }
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
        inline-size: 26cqi;
      }

      thead th:nth-child(3) {
        inline-size: 11cqi;
      }

      thead th:nth-child(4) {
        inline-size: 17.5cqi;
      }

      thead .axis-cell {
        inline-size: auto;
      }

      .row :is(th, td) {
        display: table-cell;
        vertical-align: top;
        position: static;
      }
    }
  }
`;
