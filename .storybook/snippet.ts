import type {Decorator} from '@storybook/web-components-vite';
import {addons} from 'storybook/preview-api';
import packageJson from '../package.json';
import {defaultSettings, type Settings, type Widget} from '../src/snippets/choice.js';
import {writeSnippet} from '../src/snippets/snippet.js';

const widgets: Readonly<Record<string, Widget>> = {
  'initiative-progress': 'progress', 'project-card': 'card', 'timeline-gantt': 'gantt',
};

const words = (text: unknown) => String(text ?? '').split(/\s+/).filter(Boolean);

/** Tells the panel what an editor would paste; nothing for a story of several widgets. */
export const tellSnippet: Decorator = (story, {component, args, globals}) => {
  const widget = widgets[component ?? ''];
  const settings = {...defaultSettings, ...args, groups: words(args['group']), leads: words(args['lead']), statuses: words(args['status']), theme: globals['theme'] as string};
  let snippet = '';
  try {
    snippet = widget ? writeSnippet({
      widget,
      variant: 'self-hosted',
      settings: settings as unknown as Settings,
      title: 'Stand der Initiative',
      link: {text: 'Stand der Initiative ansehen', url: '/stand'},
      reserve: null,
      accent: '',
      styles: false,
      integrity: false,
      places: {scripts: '/initiative/', feed: '/initiative/initiative.json', version: packageJson.version, hashes: {}},
    }) : '';
  } catch (error) {
    snippet = String(error);
  }
  addons.getChannel().emit('initiative-widgets/snippet', snippet);
  return story();
};
