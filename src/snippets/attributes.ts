import {defaultSettings, type Settings, type Widget} from './choice.js';
import {oneLine, type Attribute} from './markup.js';

type Key = keyof Settings;

const common: readonly Key[] = ['lang', 'theme', 'heading', 'headingLevel', 'actions', 'loading'];
const filters: readonly Key[] = ['groups', 'leads', 'statuses'];

/** The settings that a widget has, in the order in which a snippet writes them. */
export const settingsOf: Readonly<Record<Widget, readonly Key[]>> = {
  progress: [...filters, 'size', 'breakdown', ...common],
  card: ['project', 'view', 'ask', ...common],
  gantt: [...filters, 'groupBy', 'sort', 'zoom', 'from', 'to', ...common],
};

const names: Partial<Record<Key, string>> = {
  groups: 'group', leads: 'lead', statuses: 'status', headingLevel: 'heading-level', groupBy: 'group-by',
};

/** The attributes of the element, those left out that say what it does anyway. */
export function attributesOf(widget: Widget, settings: Settings): readonly Attribute[] {
  return settingsOf[widget].flatMap((key): Attribute[] => {
    const [value, usual] = [asText(settings[key]), asText(defaultSettings[key])];
    return value === usual ? [] : [[names[key] ?? key, value]];
  });
}

function asText(value: string | readonly string[]): string {
  return oneLine(typeof value === 'string' ? value : value.join(' '));
}
