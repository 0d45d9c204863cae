import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, userEvent, waitFor} from 'storybook/test';
import '../src/define.js';
import {narrow, rightToLeft, themed} from './decorators.js';
import {feedArgs, feedArgTypes, loading, type FeedArgs} from './feeds.js';

interface Args extends FeedArgs {
  groupBy: 'group' | 'lead' | 'status' | 'none';
  sort: 'feed' | 'start' | 'end' | 'status' | 'title';
  from: string;
  to: string;
  zoom: 'all' | '5-years' | 'year' | 'quarter';
  urlState: 'none' | 'hash';
}

const meta: Meta<Args> = {
  title: 'Widgets/Timeline gantt',
  component: 'timeline-gantt',
  args: {...feedArgs, groupBy: 'group', sort: 'feed', from: '', to: '', zoom: 'all', urlState: 'none'},
  argTypes: {
    ...feedArgTypes,
    groupBy: {control: 'inline-radio', options: ['group', 'lead', 'status', 'none']},
    sort: {control: 'inline-radio', options: ['feed', 'start', 'end', 'status', 'title']},
    zoom: {control: 'inline-radio', options: ['all', '5-years', 'year', 'quarter']},
    urlState: {control: 'inline-radio', options: ['none', 'hash']},
  },
  render: ({feed, src, heading, headingLevel, now, group, lead, status, actions, groupBy, sort, from, to, zoom, urlState}, {globals}) => html`
    <timeline-gantt
      .feed=${feed}
      src=${src}
      heading=${heading}
      heading-level=${headingLevel}
      now=${now}
      group=${group}
      lead=${lead}
      status=${status}
      actions=${actions}
      group-by=${groupBy}
      sort=${sort}
      from=${from}
      to=${to}
      zoom=${zoom}
      url-state=${urlState}
      theme=${globals['theme']}
    >
      <a href="#zeitplan">Zeitplan der Projekte ansehen</a>
    </timeline-gantt>
  `,
};
export default meta;

type Story = StoryObj<Args>;

/** All projects by working group: what is known as bars, what is not as soft, open or missing ends. */
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
  render: ({src}, {globals}) => html`<timeline-gantt src=${src} theme=${globals['theme']}></timeline-gantt>`,
};

/** Three years after the last report: badges are outlined, colours end with the report, and passed ends are hatched up to today. */
export const Stale: Story = {args: {now: '2029-11-23'}};

/** A column of 240 pixels: a list of cards with a small bar each, and still a table. */
export const Narrow: Story = {decorators: [narrow]};

/** The tokens of a page: colours, typefaces, corners and space. */
export const Themed: Story = {decorators: [themed]};

/** `theme="dark"`. */
export const Dark: Story = {globals: {theme: 'dark'}};

/** On an English page the texts are English, and those of the feed where it is translated. */
export const English: Story = {globals: {language: 'en'}};

/** Rows put together by status. */
export const ByStatus: Story = {args: {groupBy: 'status'}};

/** Rows put together by who leads. */
export const ByLead: Story = {args: {groupBy: 'lead'}};

/** One list without groups. */
export const Ungrouped: Story = {args: {groupBy: 'none'}};

/** What ends first stands first. */
export const SortedByEnd: Story = {args: {groupBy: 'none', sort: 'end'}};

/** Two statuses only; groups without any are left out. */
export const Filtered: Story = {args: {status: 'inProgress planned'}};

/** An axis from 2020 to 2030, whatever the data say. */
export const FromTo: Story = {args: {from: '2020', to: '2030'}};

/** Words longer than their column. */
export const LongWords: Story = {args: {feed: 'longWords'}};

/** No start, no end, neither of both: fading bars, arrows, and a text in place of a bar. */
export const OpenEnds: Story = {args: {feed: 'openEnds'}};

/** From right to left: time runs with the text. */
export const RightToLeft: Story = {args: {feed: 'rightToLeft'}, decorators: [rightToLeft]};

/** Some 180 projects in twelve groups. */
export const VeryMany: Story = {args: {feed: 'veryMany'}};

/** The initiative's own feed: 18 projects, most of them standing tasks. */
export const RealFeed: Story = {args: {feed: 'real'}};

/** 33 projects, as many as the initiative has adopted. */
export const ThirtyThree: Story = {args: {feed: 'thirtyThree'}};

/** Ends that were moved, and what became of them. */
export const MovedEnds: Story = {args: {feed: 'moved', groupBy: 'none'}};

/** Milestones that are met, to come or dropped; below one, a line says which days may be meant. */
export const Milestones: Story = {args: {feed: 'milestones', groupBy: 'none'}};

/** What the initiative did: days as lines, months and years as brackets, all listed below. */
export const Events: Story = {
  play: async ({canvasElement}) => {
    const {renderRoot} = canvasElement.querySelector('timeline-gantt')!;
    const events = renderRoot.querySelector<HTMLDetailsElement>('[part~="events"]')!;
    events.open = true;

    await expect(events.querySelectorAll('li').length).toBe(renderRoot.querySelectorAll('.event-number').length);
  },
};

/** Five years in view: the rest is beside, by scrolling, dragging or the keyboard. */
export const FiveYears: Story = {args: {zoom: '5-years'}};

/** A quarter in view: days are told apart, and the names of the projects stay. */
export const Quarter: Story = {args: {zoom: 'quarter'}};

/** Zoomed in a narrow column: the words stay, the bars pass below them. */
export const NarrowZoomed: Story = {args: {zoom: 'year'}, decorators: [narrow]};

/** How to read the chart, opened. */
export const Legend: Story = {
  play: async ({canvasElement}) => {
    const {renderRoot} = canvasElement.querySelector('timeline-gantt')!;
    renderRoot.querySelector<HTMLElement>('[part~="legend"] summary')!.click();

    await waitFor(() => expect(renderRoot.querySelectorAll('[part~="legend"] li').length).toBeGreaterThan(10));
  },
};

/** One group is folded away. */
export const Folded: Story = {
  play: async ({canvasElement}) => {
    const gantt = canvasElement.querySelector('timeline-gantt')!;
    const fold = gantt.renderRoot.querySelector<HTMLButtonElement>('[aria-expanded]')!;
    fold.click();
    await gantt.updateComplete;

    await expect(fold.getAttribute('aria-expanded')).toBe('false');
  },
};

/** The details of a project, opened with the keyboard. */
export const DetailsOpen: Story = {
  play: async ({canvasElement}) => {
    const {renderRoot} = canvasElement.querySelector('timeline-gantt')!;
    renderRoot.querySelector<HTMLButtonElement>('[part~="details"]')!.focus();
    await userEvent.keyboard('{Enter}');

    const popover = renderRoot.querySelector('[part~="popover"]:popover-open');
    await expect(popover?.querySelector('button')).not.toBeNull();
  },
};
