import {css} from 'lit';

/**
 * Colour and texture of the statuses. The palette is fixed, but for completed, which takes the accent; every status has
 * a texture of its own as well, so that it is told apart without colour. Shapes are SVG: backgrounds are not printed.
 */
export const statusStyles = css`
  .stretch {
    --_fill: var(--_muted);
    --_edge: var(--_surface);

    rect {
      fill: var(--_fill);
      stroke: var(--_edge);
      stroke-width: 0.125em;
    }

    line {
      stroke: var(--_surface);
      stroke-width: 3em;
      stroke-opacity: 0.55;
    }

    &.completed {
      --_fill: var(--_accent);
    }

    &.continuing {
      --_fill: light-dark(#1f8a70, #4cc3a2);

      line {
        stroke-width: 0.1875em;
        stroke-opacity: 0.9;
      }
    }

    &.inProgress {
      --_fill: light-dark(#c77700, #f0a73a);

      line {
        stroke-dasharray: 0.25em 0.25em;
      }
    }

    &.planned {
      --_fill: light-dark(#6485b0, #8badd6);

      line {
        stroke-dasharray: 0.0625em 0.1875em;
      }
    }

    &.awaitingDecision {
      --_fill: light-dark(#b0456b, #e283a3);

      line {
        stroke-width: 0.25em;
        stroke-linecap: round;
        stroke-dasharray: 0 0.4375em;
        stroke-opacity: 1;
      }
    }

    &.paused {
      --_fill: light-dark(#7a63ad, #ab97dc);

      line {
        stroke-dasharray: 0.125em 0.125em 0.125em 0.5em;
      }
    }

    &.cancelled {
      --_fill: light-dark(#565c66, #9aa1ad);

      line {
        stroke-width: 0.125em;
        stroke-dasharray: 0.375em 0.1875em;
        stroke-opacity: 1;
      }
    }

    &:is(.notReported, .unpublished) {
      --_fill: light-dark(#e9ecf0, #2b323d);
      --_edge: light-dark(#79818f, #8b95a5);
    }

    &.unpublished rect {
      fill: none;
      stroke-dasharray: 0.25em 0.1875em;
    }

    &:is(.completed, .notReported, .unpublished) line {
      stroke: none;
    }
  }

  .swatch {
    flex: none;
    inline-size: 1em;
    block-size: 1em;
    vertical-align: -0.125em;
  }

  .swatch path {
    fill: none;
    stroke: var(--_surface);
    stroke-width: 2;
  }

  .notReported path {
    stroke: var(--_text);
  }

  .badge {
    display: inline-flex;
    gap: 0.4375em;
    align-items: center;
    margin-inline-end: 0.25em;
    padding: 0.0625em 0.5em;
    border: 0.0625em solid transparent;
    border-radius: var(--_radius);
    background: color-mix(in oklab, var(--_text) 8%, var(--_surface));
    font-size: 0.875em;
  }

  .badge.stale {
    border: 0.0625em dashed;
    background: none;
  }

  @media (forced-colors: active) {
    .stretch rect {
      stroke: CanvasText;
    }

    .badge {
      border-color: CanvasText;
    }
  }

  /* a frame says that something is reported */
  @media print {
    .badge.current {
      border-color: currentColor;
    }
  }
`;
