import {html} from 'lit';
import type {Shared} from '../controllers/feed-context.js';
import type {FilterAttributes} from '../model/filter.js';
import {ProjectFilterEvent} from './project-filter-event.js';

/**
 * What names a part of the projects: bare words, or, where there are other widgets to show that part, a button that
 * has them do so and, pressed again, show all.
 */
export function renderChoice(host: HTMLElement, shared: Shared | null, key: keyof FilterAttributes, value: string, words: unknown): unknown {
  if (!shared) return words;
  const {group, lead, status} = shared;
  const isChosen = shared[key] === value;
  const choose = () => {
    host.dispatchEvent(new ProjectFilterEvent({group, lead, status, [key]: isChosen ? undefined : value}));
  };
  return html`<button class="choice" part="choice" type="button" aria-pressed=${isChosen ? 'true' : 'false'} @click=${choose}>${words}</button>`;
}
