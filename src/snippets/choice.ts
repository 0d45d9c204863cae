import type {GroupKey} from '../model/grouping.js';
import type {SortKey} from '../model/sort.js';
import type {Status} from '../model/status.js';
import type {ZoomLevel} from '../model/zoom.js';
import type {Reserve} from './reserve.js';

/** What a snippet shows. */
export type Widget = (typeof widgets)[number];

export const widgets = ['progress', 'card', 'gantt'] as const;

/**
 * How a snippet comes into a page: with its script from the page's own server, from the alias of a common one, from one version
 * there with its hash, without a script for a field of rich text, as a frame, or as an element with an ES module.
 */
export type Variant = (typeof variants)[number];

export const variants = ['self-hosted', 'alias', 'pinned', 'rich-text', 'frame', 'module'] as const;

/** What the attributes of the widgets say. A widget takes those that it has; what it does by itself is not written. */
export interface Settings {
  readonly project: string;
  readonly groups: readonly string[];
  readonly leads: readonly string[];
  readonly statuses: readonly Status[];
  readonly lang: '' | 'de' | 'en' | 'de-simple';
  readonly theme: 'light' | 'dark' | 'auto';
  readonly heading: string;
  readonly headingLevel: '2' | '3' | '4' | '5' | '6' | 'none';
  readonly actions: 'all' | 'none';
  readonly loading: 'eager' | 'lazy';
  readonly size: 'full' | 'compact' | 'badge';
  readonly breakdown: 'group' | 'lead' | 'none';
  readonly view: 'full' | 'compact';
  readonly ask: 'on' | 'none';
  readonly groupBy: GroupKey;
  readonly sort: SortKey;
  readonly zoom: ZoomLevel;
  readonly from: string;
  readonly to: string;
}

/** Where the files lie. */
export interface Places {
  /** The folder that holds the folders of the versions: `https://widgets.example.de/` or `/initiative/`. */
  readonly scripts: string;
  readonly feed: string;
  readonly version: string;
  /** The hash of each script of that version, by its name; empty where it is not known. */
  readonly hashes: Readonly<Record<string, string>>;
}

/** All that a snippet is made of. */
export interface Choice {
  readonly widget: Widget;
  readonly variant: Variant;
  readonly settings: Settings;
  /** What a reader without the widget is told that it shows: the name of the frame. */
  readonly title: string;
  /** What is there until the data come, and if they never do. */
  readonly link: {readonly text: string; readonly url: string};
  /** Room that is kept free until the data are there; `null` keeps none. */
  readonly reserve: Reserve | null;
  /** `#rrggbb` for what is completed; empty leaves it to the page. */
  readonly accent: string;
  /** Whether the page allows `style` attributes. */
  readonly styles: boolean;
  /** Whether the browser is to compare the script with its hash. */
  readonly integrity: boolean;
  /** Whether data come only when somebody asks for them. Placeholders know that, frames and elements do not. */
  readonly consent: boolean;
  /** Whether a widget says what is wrong with it, while somebody tries it out. Elements do not. */
  readonly debug: boolean;
  readonly places: Places;
}

/** What the widgets do where nobody says anything. */
export const defaultSettings: Settings = {
  project: '', groups: [], leads: [], statuses: [], lang: '', theme: 'light', heading: '', headingLevel: '2', actions: 'all', loading: 'eager',
  size: 'full', breakdown: 'group', view: 'full', ask: 'none', groupBy: 'group', sort: 'feed', zoom: 'all', from: '', to: '',
};
