import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect} from 'storybook/test';
import '../src/define.js';
import {feeds} from './feeds.js';

interface Args {
  text: string;
  muted: string;
  surface: string;
  line: string;
  accent: string;
  link: string;
  focus: string;
  fontFamily: string;
  headingFontFamily: string;
  fontSize: string;
  radius: string;
  space: string;
  progressHeight: string;
  ganttRow: string;
}

/** Each control, and the token that it sets. */
const tokens: Readonly<Record<keyof Args, string>> = {
  text: 'color-text',
  muted: 'color-muted',
  surface: 'color-surface',
  line: 'color-line',
  accent: 'color-accent',
  link: 'color-link',
  focus: 'color-focus',
  fontFamily: 'font-family',
  headingFontFamily: 'heading-font-family',
  fontSize: 'font-size',
  radius: 'radius',
  space: 'space',
  progressHeight: 'progress-height',
  ganttRow: 'gantt-row',
};

const color = {control: 'color', table: {category: 'Farben'}} as const;
const text = {control: 'text', table: {category: 'Schrift und Maß'}} as const;

const declarations = (args: Args) =>
  (Object.keys(tokens) as (keyof Args)[]).filter((key) => args[key]).map((key) => `--initiative-${tokens[key]}: ${args[key]};`);

const copy = ({currentTarget}: Event) => {
  void navigator.clipboard.writeText((currentTarget as HTMLElement).nextElementSibling?.textContent ?? '');
};

const meta: Meta<Args> = {
  title: 'Themen-Werkstatt',
  args: {text: '', muted: '', surface: '', line: '', accent: '', link: '', focus: '', fontFamily: '', headingFontFamily: '', fontSize: '', radius: '', space: '', progressHeight: '', ganttRow: ''},
  argTypes: {
    text: color, muted: color, surface: color, line: color, accent: color, link: color, focus: color,
    fontFamily: text, headingFontFamily: text, fontSize: text, radius: text, space: text, progressHeight: text, ganttRow: text,
  },
  render: (args, {globals}) => html`
    <div style=${declarations(args).join(' ')}>
      <initiative-progress .feed=${feeds.demo} now="2026-11-23" theme=${globals['theme']}></initiative-progress>
      <project-card .feed=${feeds.demo} now="2026-11-23" project="gruenderwerft" theme=${globals['theme']}></project-card>
      <timeline-gantt .feed=${feeds.demo} now="2026-11-23" theme=${globals['theme']}></timeline-gantt>
    </div>
    <section style="margin-block-start: 1rem">
      <button type="button" @click=${copy}>CSS kopieren</button>
      <pre tabindex="0" role="region" aria-label="CSS für das Stylesheet der Seite">${[':root {', ...declarations(args).map((line) => `  ${line}`), '}'].join('\n')}</pre>
    </section>
  `,
};
export default meta;

type Story = StoryObj<Args>;

/** Move the controls below; the CSS at the end is what a site copies. */
export const Workshop: Story = {
  name: 'Werkstatt',
  args: {accent: '#00738f', link: '#00607a', radius: '0'},
  play: async ({canvasElement}) => {
    await expect(canvasElement.querySelector('pre')?.textContent).toBe(
      ':root {\n  --initiative-color-accent: #00738f;\n  --initiative-color-link: #00607a;\n  --initiative-radius: 0;\n}',
    );
  },
};

/** Pure yellow, for which nobody could read a link: it is darkened until it reads. */
export const TooLight: Story = {name: 'Zu helles Gelb', args: {accent: '#ffff00', link: '#ffff00', muted: '#ffff00'}};

/** A saturated red on black: the surface decides which way colours are moved. */
export const RedOnBlack: Story = {name: 'Rot auf Schwarz', args: {surface: '#111111', text: '#222222', accent: '#e2001a', link: '#e2001a', muted: '#802020'}};
