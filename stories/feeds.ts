import demo from '../data/demo.json';
import ongoing from '../data/edge/all-ongoing.json';
import unpublished from '../data/edge/empty.json';
import english from '../data/edge/english.json';
import completed from '../data/edge/everything-completed.json';
import longWords from '../data/edge/long-words.json';
import openEnds from '../data/edge/open-ends.json';
import rightToLeft from '../data/edge/right-to-left.json';
import veryMany from '../data/edge/very-many.json';
import real from '../data/staerkungsinitiative.json';

interface Project {
  readonly updates?: readonly object[];
  readonly milestones?: readonly object[];
}

/** What the stories show, by the names under which the controls offer it. */
export const feeds = {
  demo,
  real,
  english,
  completed,
  ongoing,
  openEnds,
  longWords,
  rightToLeft,
  veryMany,
  unpublished,
  thirtyThree: {...veryMany, projects: veryMany.projects.slice(0, 33)},
  moved: {...demo, projects: demo.projects.filter(({updates = []}: Project) => updates.some((update) => 'newEnd' in update))},
  milestones: {...demo, projects: demo.projects.filter(({milestones = []}: Project) => milestones.length > 0)},
  empty: {version: '1.0'},
  unreadable: 'This is not a feed.',
  none: null,
};

/** What the controls of every widget have in common. */
export const feedArgTypes = {
  feed: {control: 'select', options: Object.keys(feeds), mapping: feeds},
  headingLevel: {control: 'inline-radio', options: ['2', '3', '4', '5', '6', 'none']},
  actions: {control: 'inline-radio', options: ['all', 'none']},
} as const;

/** The public properties that every widget has; `now` holds the stories still. */
export interface FeedArgs {
  feed: keyof typeof feeds;
  src: string;
  heading: string;
  headingLevel: '2' | '3' | '4' | '5' | '6' | 'none';
  now: string;
  group: string;
  lead: string;
  status: string;
  actions: 'all' | 'none';
}

export const feedArgs: FeedArgs = {
  feed: 'demo',
  src: '',
  heading: '',
  headingLevel: '2',
  now: '2026-11-23',
  group: '',
  lead: '',
  status: '',
  actions: 'all',
};

const neverAnswered = 'data/no-answer.json';

/** What a story needs whose feed does not come; waits for the words that come after a moment. */
export const loading = {
  args: {feed: 'none', src: neverAnswered},
  beforeEach: () => {
    const {fetch} = globalThis;
    globalThis.fetch = (input, init) => ((input as string).endsWith(neverAnswered) ? new Promise(() => {}) : fetch(input, init));
    return () => {
      globalThis.fetch = fetch;
    };
  },
  play: async () => {
    await new Promise((resolve) => setTimeout(resolve, 500));
  },
} as const;
