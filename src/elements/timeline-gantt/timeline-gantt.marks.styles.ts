import {css} from 'lit';

/** What is drawn: the axis with its words and lines, and everything that a bar may consist of. */
export const markStyles = css`
  .axis {
    display: block;
    inline-size: 100%;
    overflow: visible;
  }

  .mirrored .bar {
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

  /* what is drawn onto a bar; broad stripes are pale where the surface is */
  .arrow:not(.notReported, .inProgress, .planned) {
    stroke: var(--_surface);
  }

  .arrow:is(.inProgress, .planned) {
    stroke: light-dark(var(--_text), var(--_surface));
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
`;
