import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/define.js';
import {narrow, rightToLeft, themed} from './decorators.js';
import {feedArgs, feedArgTypes, loading, type FeedArgs} from './feeds.js';

interface Args extends FeedArgs {
  size: 'full' | 'compact' | 'badge';
  breakdown: 'group' | 'lead' | 'none';
}

const meta: Meta<Args> = {
  title: 'Widgets/Initiative progress',
  component: 'initiative-progress',
  args: {...feedArgs, size: 'full', breakdown: 'group'},
  argTypes: {
    ...feedArgTypes,
    size: {control: 'inline-radio', options: ['full', 'compact', 'badge']},
    breakdown: {control: 'inline-radio', options: ['group', 'lead', 'none']},
  },
  render: ({feed, src, heading, headingLevel, now, group, lead, status, actions, size, breakdown}, {globals}) => html`
    <initiative-progress
      .feed=${feed}
      src=${src}
      heading=${heading}
      heading-level=${headingLevel}
      now=${now}
      group=${group}
      lead=${lead}
      status=${status}
      actions=${actions}
      size=${size}
      breakdown=${breakdown}
      theme=${globals['theme']}
    >
      <a href="#stand">Stand der Initiative ansehen</a>
    </initiative-progress>
  `,
};
export default meta;

type Story = StoryObj<Args>;

/** Sentence, bar, legend and a row per working group. */
export const Ready: Story = {};

/** What is seen before a script runs, or without a feed: what the page author wrote. */
export const Fallback: Story = {args: {feed: 'none'}};

/** A feed without projects. */
export const Empty: Story = {args: {feed: 'empty'}};

/** No project is published, but their number is known: the bar counts them. */
export const Unpublished: Story = {args: {feed: 'unpublished'}};

/** A feed that cannot be read: what the page author wrote stays, with a sentence and a button. */
export const Failed: Story = {args: {feed: 'unreadable'}};

/** A feed that does not answer: a sentence says so, unless the page author wrote something. */
export const Loading: Story = {
  ...loading,
  render: ({src}, {globals}) => html`<initiative-progress src=${src} theme=${globals['theme']}></initiative-progress>`,
};

/** Three years after the last report: old statuses count, and the line of dates says how old they are. */
export const Stale: Story = {args: {now: '2029-11-23'}};

/** A column of 240 pixels. */
export const Narrow: Story = {decorators: [narrow]};

/** The tokens of a page: colours, typefaces, corners and space. */
export const Themed: Story = {decorators: [themed]};

/** `theme="dark"`. */
export const Dark: Story = {globals: {theme: 'dark'}};

/** On an English page the texts are English, and those of the feed where it is translated. */
export const English: Story = {globals: {language: 'en'}};

/** One line and a thin bar, for a sidebar. */
export const Compact: Story = {args: {size: 'compact'}, decorators: [(story) => html`<div style="max-inline-size: 22em">${story()}</div>`]};

/** A pill to quote. */
export const Badge: Story = {args: {size: 'badge', headingLevel: 'none'}};

/** A row per organization that leads projects. */
export const ByLead: Story = {args: {breakdown: 'lead'}};

/** One working group: the bar adds up to what is shown, and a sentence says so. */
export const Filtered: Story = {args: {group: 'klima'}};

/** Only standing tasks: there is nothing to complete, so their sentence leads. */
export const OngoingOnly: Story = {args: {feed: 'ongoing'}};

/** Everything completed, with the share in percent. */
export const Completed: Story = {args: {feed: 'completed'}};

/** Words longer than the column. */
export const LongWords: Story = {args: {feed: 'longWords'}, decorators: [narrow]};

/** From right to left: the bar starts where the text does. */
export const RightToLeft: Story = {args: {feed: 'rightToLeft'}, decorators: [rightToLeft]};

/** The initiative's own feed: 18 of 33 projects published, five with a status. */
export const RealFeed: Story = {args: {feed: 'real'}};
