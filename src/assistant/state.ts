import {hostOf, isAbsolute} from '../snippets/address.js';
import {defaultSettings, type Choice, type Settings, type Variant, type Widget} from '../snippets/choice.js';
import {reserve, type Measured} from '../snippets/reserve.js';
import type {FeedFacts} from './feed-facts.js';

export type Language = 'de' | 'en';
export type Width = (typeof widths)[number];
export type HostPage = (typeof hostPages)[number];

/** Widths of a page in pixels: telephone, tablet, computer. */
export const widths = [360, 768, 1280] as const;

/** Pages in which the preview shows the widget. */
export const hostPages = ['neutral', 'small', 'capitals', 'dark', 'tables'] as const;

/** What the server that the assistant lies on says of itself. */
export interface Home {
  /** The folder that holds the folders of the versions, with its server. */
  readonly scripts: string;
  readonly feed: string;
  /** Shown while there is no other feed. */
  readonly sample: string;
  /** The readable page that the link leads to, where the feed names none. */
  readonly page: string;
  readonly operator: string;
  readonly version: string;
}

/** All that was chosen, seen and measured. What is `null` follows from the rest until somebody writes something else. */
export interface State {
  readonly language: Language;
  readonly home: Home;
  readonly widget: Widget;
  readonly variant: Variant;
  readonly settings: Settings;
  readonly accent: string;
  readonly styles: boolean;
  readonly consent: boolean;
  readonly debug: boolean;
  readonly linkText: string | null;
  readonly linkUrl: string | null;
  readonly scripts: string | null;
  readonly feed: string | null;
  readonly operator: string | null;
  /** What the texts for other pages say in brackets until somebody says it. */
  readonly checked: string;
  readonly issues: string;
  readonly contact: string;
  /** The language of the texts for other pages. */
  readonly textLanguage: Language | null;
  readonly width: Width;
  readonly hostPage: HostPage;
  readonly hashes: Readonly<Record<string, string>>;
  /** What is known of the feed in the preview; `null` before it is there. */
  readonly facts: FeedFacts | null;
  readonly isSample: boolean;
  /** Why the preview shows nothing; empty if it does. */
  readonly failure: string;
  readonly heights: Readonly<Partial<Record<Width, number>>>;
  /** Which text was copied last, and whether the browser did it. */
  readonly copied: {readonly id: string; readonly isDone: boolean} | null;
}

export function initialState(home: Home, language: Language): State {
  return {
    language, home, widget: 'progress', variant: 'self-hosted', settings: defaultSettings, accent: '', styles: true, consent: false, debug: false, linkText: null, linkUrl: null,
    scripts: null, feed: null, operator: null, checked: '', issues: '', contact: '', textLanguage: null, width: 360, hostPage: 'neutral', hashes: {}, facts: null, isSample: false, failure: '', heights: {}, copied: null,
  };
}

/** Snippets for pages of the own server name it by no name. */
export function isOwn(variant: Variant): boolean {
  return variant === 'self-hosted' || variant === 'rich-text';
}

export function scriptsOf({scripts, variant, home}: State): string {
  return scripts ?? (isOwn(variant) ? pathOf(home.scripts) : home.scripts);
}

export function feedOf({feed, variant, home}: State): string {
  return feed ?? (isOwn(variant) ? pathOf(home.feed) : home.feed);
}

/** What the preview loads: an address of another site is not ours to look up before it is whole. */
export function previewFeed({feed, home, isSample}: State): string {
  if (isSample) return home.sample;
  const isWhole = feed !== null && /^(https?:\/\/[^/]+\/|\/).+/i.test(feed.trim()) && URL.canParse(feed.trim(), home.feed);
  return isWhole ? new URL(feed.trim(), home.feed).href : home.feed;
}

export function linkUrlOf({linkUrl, facts, widget, settings, home}: State): string {
  if (linkUrl !== null) return linkUrl;
  const project = widget === 'card' ? facts?.projects.find(({id}) => id === settings.project) : undefined;
  return home.page || project?.url || facts?.url || '';
}

export function operatorOf(state: State): string {
  return state.operator ?? (hostOf(scriptsOf(state)) ? state.home.operator : '');
}

/** What the generator makes the snippet of; `texts` are those of the language of the widget. */
export function toChoice(state: State, texts: {readonly title: string; readonly link: string; readonly openFrame: string}): Choice {
  const {widget, variant, settings, accent, styles, consent, debug, linkText, hashes, heights, home} = state;
  const measured = widths.flatMap((width): Measured[] => {
    const height = heights[width];
    return height === undefined ? [] : [{width, height}];
  });
  const [narrow, middle, wide] = measured;
  return {
    widget, variant, settings, styles, consent, debug,
    accent: variant === 'frame' ? '' : accent,
    title: texts.title,
    link: {text: linkText ?? (variant === 'frame' ? texts.openFrame : texts.link), url: linkUrlOf(state)},
    reserve: narrow && middle && wide ? reserve([narrow, middle, wide]) : null,
    integrity: false,
    places: {scripts: scriptsOf(state), feed: feedOf(state), version: home.version, hashes},
  };
}

function pathOf(address: string): string {
  return isAbsolute(address) && URL.canParse(address) ? new URL(address).pathname : address;
}
