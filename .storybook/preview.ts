import {setCustomElementsManifest, type Decorator, type Preview} from '@storybook/web-components-vite';
import {html} from 'lit';
import manifest from '../custom-elements.json';
import {hostPages, partners, widths} from '../stories/host-pages.js';
import {tellSnippet} from './snippet.js';

setCustomElementsManifest(manifest);

const item = (value: string, title: string) => ({value, title});
const items = (offered: Readonly<Record<string, {readonly title: string}>>) => Object.entries(offered).map(([value, {title}]) => item(value, title));
const tool = (description: string, icon: string, list: ReturnType<typeof item>[]) =>
  ({description, toolbar: {icon, items: list, dynamicTitle: true}} as const);

const pageStyles = document.head.appendChild(document.createElement('style'));

/** The page around a story, as the toolbar says: its language, direction, width, theme and what it does to everything. */
const page: Decorator = (story, {globals}) => {
  const {language, direction, partner, host, width} = globals as Record<string, string>;
  pageStyles.textContent = `${partners[partner ?? '']?.css ?? ''}\n${hostPages[host ?? '']?.css ?? ''}`;
  const room = width === 'full' ? '' : `max-inline-size: ${width}px`;
  return html`<div lang=${language} dir=${direction} style=${room}>${story()}</div>`;
};

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: {test: 'error'},
    controls: {expanded: true},
    options: {
      storySort: {
        order: [
          'Anleitungen',
          ['Überblick', 'Einbetten', 'Gestalten', 'Themen', 'Stände', 'Texte', 'Gestaltung', 'Daten', 'Ereignisse und Fehler', 'Barrierefreiheit', 'Benchmark'],
          'Widgets',
          'Seiten',
        ],
      },
    },
  },
  initialGlobals: {language: 'de', theme: 'light', partner: 'none', direction: 'ltr', width: 'full', host: 'neutral'},
  globalTypes: {
    language: tool('Language of the page', 'globe', [item('de', 'Deutsch'), item('en', 'English'), item('de-simple', 'Leichte Sprache')]),
    theme: tool('Theme of the widgets, for stories that pass it on: `globals.theme`', 'contrast', [
      item('light', 'Light'), item('dark', 'Dark'), item('auto', 'As the page'),
    ]),
    partner: tool('Colours and typefaces of a partner', 'paintbrush', items(partners)),
    direction: tool('Direction of the page', 'transfer', [item('ltr', 'Left to right'), item('rtl', 'Right to left')]),
    width: tool('Room that the page leaves', 'expand', Object.entries(widths).map(([value, title]) => item(value, title))),
    host: tool('The page around it', 'browser', items(hostPages)),
  },
  decorators: [page, tellSnippet],
};

export default preview;
