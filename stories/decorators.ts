import {html, type TemplateResult} from 'lit';

type Story = () => unknown;

/** A column as narrow as the widgets allow: 240px. */
export const narrow = (story: Story): TemplateResult => html`<div style="max-inline-size: 240px">${story()}</div>`;

/** A page with colours, typefaces and corners of its own. */
export const themed = (story: Story): TemplateResult => html`
  <div
    style="
      --initiative-color-accent: #6b1f7c;
      --initiative-color-link: #8a1c5b;
      --initiative-color-text: #2b1a2f;
      --initiative-color-muted: #665069;
      --initiative-color-surface: #fdf7ff;
      --initiative-color-line: #e0cfe5;
      --initiative-color-focus: #d4006a;
      --initiative-font-family: Georgia, 'Liberation Serif', serif;
      --initiative-heading-font-family: 'Trebuchet MS', 'Liberation Sans', sans-serif;
      --initiative-font-size: 1.0625rem;
      --initiative-radius: 0.75em;
      --initiative-space: 1.5em;
    "
  >
    ${story()}
  </div>
`;

export const rightToLeft = (story: Story): TemplateResult => html`<div dir="rtl">${story()}</div>`;
