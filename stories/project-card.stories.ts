import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/define.js';
import {narrow, themed} from './decorators.js';
import {feedArgs, feedArgTypes, loading, type FeedArgs} from './feeds.js';

interface Args extends Omit<FeedArgs, 'group' | 'lead' | 'status'> {
  project: string;
  view: 'full' | 'compact';
  ask: 'on' | 'none';
}

const {group: _group, lead: _lead, status: _status, ...cardArgs} = feedArgs;

const meta: Meta<Args> = {
  title: 'Widgets/Project card',
  component: 'project-card',
  args: {...cardArgs, project: 'elektrische-hafenfaehre', view: 'full', ask: 'none'},
  argTypes: {
    ...feedArgTypes,
    view: {control: 'inline-radio', options: ['full', 'compact']},
    ask: {control: 'inline-radio', options: ['on', 'none']},
  },
  render: ({feed, src, heading, headingLevel, now, actions, project, view, ask}, {globals}) => html`
    <project-card
      .feed=${feed}
      src=${src}
      heading=${heading}
      heading-level=${headingLevel}
      now=${now}
      actions=${actions}
      project=${project}
      view=${view}
      ask=${ask}
      theme=${globals['theme']}
    >
      <a href="#projekt">Projekt ansehen</a>
    </project-card>
  `,
};
export default meta;

type Story = StoryObj<Args>;

/** A completed project: its status with date, reporter and source, and the dates that were promised. */
export const Ready: Story = {};

/** What is seen before a script runs, or without a feed: what the page author wrote. */
export const Fallback: Story = {args: {feed: 'none'}};

/** A feed without projects. */
export const Empty: Story = {args: {feed: 'empty'}};

/** A feed that cannot be read: what the page author wrote stays, with a sentence and a button. */
export const Failed: Story = {args: {feed: 'unreadable'}};

/** A feed that does not answer: a sentence says so, unless the page author wrote something. */
export const Loading: Story = {
  ...loading,
  render: ({src}, {globals}) => html`<project-card src=${src} theme=${globals['theme']}></project-card>`,
};

/** A report older than the feed allows: the badge is outlined, and the date says why. */
export const Stale: Story = {args: {project: 'werft-oeffne-dich'}};

/** A column of 240 pixels, and words longer than that. */
export const Narrow: Story = {args: {feed: 'longWords', project: 'dreihundert'}, decorators: [narrow]};

/** The tokens of a page: colours, typefaces, corners and space. */
export const Themed: Story = {decorators: [themed]};

/** `theme="dark"`. */
export const Dark: Story = {globals: {theme: 'dark'}};

/** On an English page the texts are English, and those of the feed where it is translated. */
export const English: Story = {globals: {language: 'en'}};

/** Status, lead and dates, for lists. */
export const Compact: Story = {args: {view: 'compact'}};

/** Nobody is named as lead, and nothing is reported: both is said. */
export const NoLead: Story = {args: {project: 'trinkwasserbrunnen'}};

/** The trail of promises: each new date with its day and reason. */
export const MovedDates: Story = {args: {project: 'solardaecher-speicherstadt'}};

/** Another partner sees it otherwise, and is quoted. */
export const Dissent: Story = {args: {project: 'waermenetz-nordkai'}};

/** The source does not name the project: an editor matched them, for a part of it only. */
export const Inferred: Story = {args: {project: 'halle-12'}};

/** Milestones to come, counted and listed. */
export const Milestones: Story = {
  args: {project: 'hochwasserschutz-altstadt'},
  play: ({canvasElement}) => {
    canvasElement.querySelector('project-card')!.renderRoot.querySelector<HTMLDetailsElement>('details.milestones')!.open = true;
  },
};

/** No such project, or no longer: the card says so. */
export const UnknownProject: Story = {args: {project: 'gibt-es-nicht'}};

/** How long nothing was reported, and a prepared mail to the lead. */
export const Ask: Story = {args: {project: 'laermkarte', ask: 'on'}};

/** Texts that look like HTML stay texts. */
export const MarkupAsText: Story = {args: {project: 'wegweiser'}};

/** From the initiative's own feed. */
export const RealFeed: Story = {args: {feed: 'real', project: 'innovationszentrum-hochschule'}};
