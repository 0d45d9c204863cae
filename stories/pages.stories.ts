import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import '../src/define.js';
import {feeds} from './feeds.js';

interface Args {
  feed: keyof typeof feeds;
  now: string;
}

const fallback = html`<a href="#stand">Stand der Initiative ansehen</a>`;

/** A page of a partner: what visitors read first, one project in the news, and the whole schedule. */
const partnerPage = (lead: string) => ({feed, now}: Args, {globals}: {globals: Record<string, string>}): TemplateResult => html`
  <main style="max-inline-size: 75rem; margin-inline: auto">
    <h1>Die Stärkungsinitiative Industrie</h1>
    <p>${lead}</p>
    <initiative-feed .feed=${feed}>
      <initiative-progress now=${now} heading="Stand der Umsetzung" theme=${globals['theme'] ?? 'light'}>${fallback}</initiative-progress>
      <timeline-gantt now=${now} heading="Zeitplan" theme=${globals['theme'] ?? 'light'}>${fallback}</timeline-gantt>
      <project-card now=${now} project="innovationszentrum-hochschule" theme=${globals['theme'] ?? 'light'}>${fallback}</project-card>
    </initiative-feed>
  </main>
`;

const meta: Meta<Args> = {
  title: 'Seiten',
  args: {feed: 'real', now: '2026-11-23'},
  argTypes: {feed: {control: 'select', options: Object.keys(feeds), mapping: feeds}},
  parameters: {controls: {include: ['feed', 'now']}},
};
export default meta;

type Story = StoryObj<Args>;

/** In the colours proposed for Mülheim & Business. */
export const MuelheimBusiness: Story = {
  name: 'Mülheim & Business',
  globals: {partner: 'muelheim-business'},
  render: partnerPage('Was die Partner 2017 für den Industriestandort beschlossen haben, und wie weit es ist.'),
};

/** In the colours proposed for the Unternehmerverband. */
export const Unternehmerverband: Story = {
  globals: {partner: 'unternehmerverband'},
  render: partnerPage('Drei Arbeitskreise, ein gemeinsamer Beschluss: Hier steht, was gemeldet ist.'),
};

/** In the colours proposed for IG Metall. */
export const IgMetall: Story = {
  name: 'IG Metall',
  globals: {partner: 'ig-metall'},
  render: partnerPage('Beschlossen ist beschlossen. Hier steht, was daraus wurde.'),
};

/** On the wall of a conference: the same widgets, one and a half times as large. */
export const Conference: Story = {
  name: 'Konferenz',
  render: ({feed, now}, {globals}) => html`
    <main style="--initiative-font-size: 1.5rem; --initiative-space: 2em">
      <initiative-feed .feed=${feed}>
        <initiative-progress now=${now} heading-level="2" actions="none" theme=${globals['theme'] ?? 'light'}></initiative-progress>
        <timeline-gantt now=${now} heading="Zeitplan" actions="none" group-by="status" theme=${globals['theme'] ?? 'light'}></timeline-gantt>
      </initiative-feed>
    </main>
  `,
};

/** A hand-out: what a printer gets. Progress, every project as a card, the schedule on a landscape sheet. */
export const HandOut: Story = {
  name: 'Druck',
  render: ({feed, now}) => html`
    <style>
      @page wide {
        size: A4 landscape;
      }

      @media print {
        timeline-gantt {
          page: wide;
        }

        /* Storybook's own, empty: what follows a landscape sheet begins another one */
        #storybook-root ~ * {
          display: none;
        }
      }
    </style>
    <main>
      <initiative-feed .feed=${feed}>
        <initiative-progress now=${now}></initiative-progress>
        ${feeds.real.projects.map(({id}) => html`<project-card now=${now} project=${id} heading-level="3" view="compact" actions="none"></project-card>`)}
        <timeline-gantt now=${now} heading="Zeitplan"></timeline-gantt>
      </initiative-feed>
    </main>
  `,
};
