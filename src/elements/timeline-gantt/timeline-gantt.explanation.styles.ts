import {css} from 'lit';

/** What explains the chart when it is asked: details of a project, legend, events. */
export const explanationStyles = css`
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
`;
