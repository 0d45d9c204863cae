import {html, nothing, type TemplateResult} from 'lit';
import type {Settings} from '../../snippets/choice.js';
import {contrast, leastContrast, surfaces} from '../contrast.js';
import type {View} from '../view.js';
import {checkbox, options, radioGroup, selectField, textField, type Choices} from './fields.js';

/** The colour of completed projects where nobody chose another. */
const usualAccent = '#0f5c8a';

/** How much, in which language and in which colours. */
export function renderLook(view: View): TemplateResult {
  const {state: {widget, settings}, texts: {look}, set} = view;
  return html`
    <section aria-labelledby="look">
      <h2 id="look">${look.heading}</h2>
      ${widget === 'progress' ? chosen(view, 'size', look.amount, look.size) : nothing}
      ${widget === 'card' ? chosen(view, 'view', look.amount, look.view) : nothing}
      ${chosen(view, 'lang', look.language, look.lang)}
      ${radioGroup({
        id: 'theme', label: look.theme, value: settings.theme, choices: look.themes, className: 'row',
        change: (theme) => set({theme: theme as Settings['theme']}),
      })}
      ${renderAccent(view)}
      <details>
        <summary>${look.more}</summary>
        ${renderMore(view)}
      </details>
    </section>
  `;
}

/** A setting that takes one of a few values. */
function chosen(view: View, key: Exclude<keyof Settings, 'groups' | 'leads' | 'statuses'>, label: string, choices: Choices): TemplateResult {
  const value = view.state.settings[key];
  return selectField({id: key, label, value, options: options(choices, value), change: (changed) => view.set({[key]: changed})});
}

function renderAccent({state: {accent, variant, settings}, texts: {look}, fault, update}: View): TemplateResult {
  if (variant === 'frame') return html`<p class="note">${look.accentFrame}</p>`;
  const value = fault('accent') ? null : contrast(accent || usualAccent, surfaces[settings.theme === 'dark' ? 'dark' : 'light']);
  return html`
    <fieldset>
      <legend>${look.accent}</legend>
      ${checkbox({id: 'own-accent', label: look.ownAccent, checked: accent !== '', change: (isOwn) => update({accent: isOwn ? usualAccent : ''})})}
      ${accent === '' ? nothing : html`
        <div class="color">
          <input type="color" aria-label=${look.accent} .value=${fault('accent') ? usualAccent : accent}
            @input=${(event: Event) => update({accent: (event.target as HTMLInputElement).value})}>
          ${textField({
            id: 'accent', label: look.accentValue, hint: look.accentHint, value: accent, change: (changed) => update({accent: changed.trim() || usualAccent}),
            fault: fault('accent') || (value !== null && value < leastContrast ? look.weak(value.toFixed(1)) : ''),
          })}
        </div>
      `}
    </fieldset>
  `;
}

function renderMore(view: View): TemplateResult {
  const {state: {widget, settings}, texts: {look}, fault, set} = view;
  const levels = Object.fromEntries([...['2', '3', '4', '5', '6'].map((level) => [level, look.level(level)]), ['none', look.noHeading]]) as Choices;
  const day = (key: 'from' | 'to', label: string) => textField({
    id: key, label, hint: look.dayHint, value: settings[key], fault: fault(key), change: (value) => set({[key]: value}),
  });
  return html`
    ${textField({id: 'heading', label: look.ownHeading, hint: look.ownHeadingHint, value: settings.heading, fault: fault('heading'), change: (heading) => set({heading})})}
    ${chosen(view, 'headingLevel', look.headingLevel, levels)}
    ${widget === 'progress' ? chosen(view, 'breakdown', look.breakdown, look.breakdowns) : nothing}
    ${widget === 'gantt' ? html`
      ${chosen(view, 'groupBy', look.groupBy, look.groupings)} ${chosen(view, 'sort', look.sort, look.sorts)} ${chosen(view, 'zoom', look.zoom, look.zooms)}
      ${day('from', look.from)} ${day('to', look.to)}
    ` : nothing}
    ${widget === 'card' ? checkbox({id: 'ask', label: look.ask, checked: settings.ask === 'on', change: (isOn) => set({ask: isOn ? 'on' : 'none'})}) : nothing}
    ${checkbox({id: 'actions', label: look.noActions, checked: settings.actions === 'none', change: (isOn) => set({actions: isOn ? 'none' : 'all'})})}
    ${checkbox({id: 'loading', label: look.lazy, checked: settings.loading === 'lazy', change: (isOn) => set({loading: isOn ? 'lazy' : 'eager'})})}
  `;
}
