import {setCustomElementsManifest, type Preview} from '@storybook/web-components-vite';
import {html} from 'lit';
import manifest from '../custom-elements.json';

setCustomElementsManifest(manifest);

const item = (value: string, title: string) => ({value, title});

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: {test: 'error'},
    controls: {expanded: true},
    options: {
      storySort: {order: ['Anleitungen', ['Überblick', 'Einbetten', 'Gestalten', 'Daten', 'Ereignisse und Fehler', 'Barrierefreiheit', 'Benchmark'], 'Widgets']},
    },
  },
  initialGlobals: {language: 'de', theme: 'light'},
  globalTypes: {
    language: {
      description: 'Language of the page',
      toolbar: {
        icon: 'globe',
        items: [item('de', 'Deutsch'), item('en', 'English'), item('de-simple', 'Leichte Sprache')],
        dynamicTitle: true,
      },
    },
    theme: {
      description: 'Theme of the widgets, for stories that pass it on: `globals.theme`',
      toolbar: {
        icon: 'contrast',
        items: [item('light', 'Light'), item('dark', 'Dark'), item('auto', 'As the page')],
        dynamicTitle: true,
      },
    },
  },
  decorators: [(story, {globals}) => html`<div lang=${String(globals['language'])}>${story()}</div>`],
};

export default preview;
