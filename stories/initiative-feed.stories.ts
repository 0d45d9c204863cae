import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, waitFor} from 'storybook/test';
import '../src/define.js';
import {narrow, themed} from './decorators.js';
import {feedArgTypes, type FeedArgs} from './feeds.js';

type Args = Pick<FeedArgs, 'feed' | 'src' | 'now'>;

const meta: Meta<Args> = {
  title: 'Widgets/Initiative feed',
  component: 'initiative-feed',
  args: {feed: 'demo', src: '', now: '2026-11-23'},
  argTypes: {feed: feedArgTypes.feed, now: {description: 'Day on which the widgets inside look at the feed.'}},
  render: ({feed, src, now}, {globals}) => html`
    <initiative-feed .feed=${feed} src=${src}>
      <initiative-progress now=${now} breakdown="none" heading="Stand der Umsetzung" theme=${globals['theme']}>
        <a href="#stand">Stand der Initiative ansehen</a>
      </initiative-progress>
      <project-card now=${now} project="gruenderwerft" view="compact" heading-level="3" theme=${globals['theme']}>
        <a href="#projekt">Projekt ansehen</a>
      </project-card>
    </initiative-feed>
  `,
};
export default meta;

type Story = StoryObj<Args>;

/** Two widgets, one feed. */
export const Ready: Story = {};

/** From an address: two widgets, one request. */
export const FromAddress: Story = {args: {feed: 'none', src: 'data/demo.json'}};

/** A status pressed in the legend, a project chosen in the timeline: the others follow. */
export const Linked: Story = {
  render: ({feed, src, now}, {globals}) => html`
    <initiative-feed .feed=${feed} src=${src}>
      <initiative-progress now=${now} heading="Stand der Umsetzung" theme=${globals['theme']}></initiative-progress>
      <timeline-gantt now=${now} heading="Zeitplan" heading-level="3" theme=${globals['theme']}></timeline-gantt>
      <project-card now=${now} heading-level="3" theme=${globals['theme']}></project-card>
    </initiative-feed>
  `,
  play: async ({canvasElement}) => {
    const rootOf = (tag: string) => canvasElement.querySelector(tag)!.shadowRoot!;
    const countRows = () => rootOf('timeline-gantt').querySelectorAll('[part~="row"]').length;
    const all = countRows();
    rootOf('initiative-progress').querySelector<HTMLElement>('[part~="choice"]')!.click();
    await waitFor(() => expect(countRows()).toBeLessThan(all));
    rootOf('timeline-gantt').querySelector<HTMLElement>('[part~="bar"]')!.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true}));
    await waitFor(() => expect(rootOf('project-card').querySelector('[part~="badge"]')).not.toBeNull());
    rootOf('timeline-gantt').querySelector<HTMLElement>('[part~="popover"]')!.hidePopover();
  },
};

/** Without a feed each widget shows what the page author wrote. */
export const Fallback: Story = {args: {feed: 'none'}};

/** A feed without projects. */
export const Empty: Story = {args: {feed: 'empty'}};

/** A feed that cannot be read: each widget keeps what the page author wrote, and says so. */
export const Failed: Story = {args: {feed: 'unreadable'}};

/** Three years after the last report. */
export const Stale: Story = {args: {now: '2029-11-23'}};

/** A column of 240 pixels. */
export const Narrow: Story = {decorators: [narrow]};

/** The tokens of a page reach all widgets inside. */
export const Themed: Story = {decorators: [themed]};

/** `theme="dark"` on the widgets inside. */
export const Dark: Story = {globals: {theme: 'dark'}};

/** On an English page the texts are English, and those of the feed where it is translated. */
export const English: Story = {globals: {language: 'en'}};
