import {html, nothing, type TemplateResult} from 'lit';
import type {Widget} from '../../snippets/choice.js';
import {createFormats} from '../../i18n/formats.js';
import {common as german} from '../../i18n/locales/de/common.js';
import {common as english} from '../../i18n/locales/en/common.js';
import type {FeedFacts, Option} from '../feed-facts.js';
import type {View} from '../view.js';
import {checkbox, radioGroup, selectField} from './fields.js';

const terms = {de: german(createFormats('de-DE', 'medium')), en: english(createFormats('en-GB', 'long'))};

/** Which widget, and which projects in it. */
export function renderWhat(view: View): TemplateResult {
  const {state, texts: {what}, update} = view;
  return html`
    <section aria-labelledby="what">
      <h2 id="what">${what.heading}</h2>
      ${radioGroup({
        id: 'widget', label: what.widget, value: state.widget, choices: what.widgets, className: 'cards',
        change: (widget) => update({widget: widget as Widget, linkText: null, linkUrl: null}),
      })}
      ${state.widget === 'card' ? renderProject(view) : renderFilters(view)}
    </section>
  `;
}

function renderProject({state: {facts, settings}, texts: {what}, fault, set}: View): TemplateResult {
  if (!facts) return html`<p class="note">${what.noProjects}</p>`;
  return selectField({
    id: 'project', label: what.project, value: settings.project, fault: settings.project ? fault('project') : '',
    change: (project) => set({project}),
    options: [
      html`<option value="" ?selected=${settings.project === ''}>${what.choose}</option>`,
      ...facts.groups.map(({id, name}) => renderGroup(facts, id, name, settings.project)),
      renderGroup(facts, '', what.otherProjects, settings.project),
    ],
  });
}

function renderGroup(facts: FeedFacts, group: string, name: string, chosen: string): TemplateResult {
  const known = new Set(facts.groups.map(({id}) => id));
  const projects = facts.projects.filter((project) => (group ? project.group === group : !known.has(project.group)));
  if (projects.length === 0) return html``;
  return html`
    <optgroup label=${name}>
      ${projects.map((project) => html`<option value=${project.id} ?selected=${project.id === chosen}>${project.name}</option>`)}
    </optgroup>
  `;
}

function renderFilters({state: {facts, settings, language}, texts: {what}, fault, set}: View): TemplateResult {
  if (!facts) return html`<p class="note">${what.noProjects}</p>`;
  const {groups, leads, statuses} = settings;
  const named = facts.statuses.map((id) => ({id, name: terms[language].status(id)}));
  return html`
    <details>
      <summary>${what.filter(groups.length + leads.length + statuses.length)}</summary>
      <p class="hint">${what.filterHint}</p>
      ${renderBoxes('group', what.groups, facts.groups, groups, (ids) => set({groups: ids}))}
      ${renderBoxes('lead', what.leads, facts.leads, leads, (ids) => set({leads: ids}))}
      ${renderBoxes('status', what.statuses, named, statuses, (ids) => set({statuses: facts.statuses.filter((status) => ids.includes(status))}))}
      ${fault('filter') ? html`<p class="fault">${fault('filter')}</p>` : nothing}
    </details>
  `;
}

function renderBoxes(name: string, legend: string, all: readonly Option[], chosen: readonly string[], change: (ids: string[]) => void): TemplateResult {
  if (all.length === 0) return html``;
  return html`
    <fieldset class="list">
      <legend>${legend}</legend>
      ${all.map(({id, name: label}) => checkbox({
        id: `${name}-${id}`, label, checked: chosen.includes(id),
        // in the order of the feed, whatever the order of the clicks
        change: (isChosen) => change(all.map((option) => option.id).filter((other) => (other === id ? isChosen : chosen.includes(other)))),
      }))}
    </fieldset>
  `;
}
