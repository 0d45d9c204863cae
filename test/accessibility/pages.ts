import {fixture, html} from '@open-wc/testing';
import type {FeedElement} from '../../src/index.js';
import '../../src/define.js';
import real from '../../data/staerkungsinitiative.json' with {type: 'json'};
import {allRows} from '../support/dom.js';

export const tags = ['initiative-progress', 'project-card', 'timeline-gantt'] as const;
export type Tag = (typeof tags)[number];

export const {projects, groups, organizations} = real;
export const [, , project] = projects;

/** One widget in a German page, with text before and after. */
export async function aPage(tag: Tag, feed: unknown = real): Promise<FeedElement> {
  const page = await fixture(html`
    <main lang="de">
      <p>Davor <a href="#davor">ein Link</a></p>
      <div></div>
      <p>Danach <a href="#danach">ein Link</a></p>
    </main>
  `);
  const widget = document.createElement(tag) as FeedElement & {project?: string};
  Object.assign(widget, {feed, now: '2026-11-23'});
  if (tag === 'project-card') widget.project = project!.id;
  page.querySelector('div')!.replaceWith(widget);
  await widget.updateComplete;
  await allRows(widget);
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  return widget;
}

/** What can be operated, in the order of the document: nothing folded away, nothing hidden. */
export function controlsOf(widget: Element): HTMLElement[] {
  const all = widget.shadowRoot!.querySelectorAll<HTMLElement>('a[href], button, summary, [tabindex="0"]');
  return [...all].filter((control) => control.checkVisibility({visibilityProperty: true}) && control.getClientRects().length > 0);
}

export function nameOf(control: Element): string {
  return (control.getAttribute('aria-label') ?? control.textContent).replace(/\s+/g, ' ').trim();
}
