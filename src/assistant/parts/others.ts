import {html, nothing, type TemplateResult} from 'lit';
import {trustedTypesPolicy, writePolicy} from '../../snippets/policy.js';
import {faultsOf} from '../../snippets/faults.js';
import {writeTextBlocks} from '../../snippets/text-blocks.js';
import {operatorOf, type Language} from '../state.js';
import type {View} from '../view.js';
import {copyField} from './copy-field.js';
import {options, selectField, textField} from './fields.js';

/** What other people of the website need: a line for its policy, and texts for the pages that it has to have. */
export function renderOthers(view: View): TemplateResult {
  const {state, texts: {others, look}, choice, update} = view;
  if (faultsOf(choice).some(({field}) => field === 'scripts' || field === 'feed')) return html``;
  const language = state.textLanguage ?? (state.settings.lang === 'en' ? 'en' : 'de');
  const blocks = writeTextBlocks(choice, {
    initiative: state.facts?.initiative ?? '', operator: operatorOf(state), version: state.home.version, checked: state.checked, issues: state.issues, contact: state.contact,
  }, language);
  const policy = writePolicy(choice);
  return html`
    <section aria-labelledby="others" class="others">
      <h2 id="others">${others.heading}</h2>
      <p>${others.intro}</p>
      <details>
        <summary>${others.policy}</summary>
        ${copyField(view, {id: 'policy', label: others.policy, hint: `${others.policyHint}${/https?:/.test(policy) ? '' : ` ${others.policyOwn}`}`, value: policy})}
        ${state.variant === 'frame' ? nothing : copyField(view, {id: 'trusted-types', label: others.trustedTypes, value: trustedTypesPolicy})}
      </details>
      <details>
        <summary>${others.texts}</summary>
        ${selectField({
          id: 'text-language', label: others.language, value: language, options: options({de: look.lang.de, en: look.lang.en}, language),
          change: (value) => update({textLanguage: value as Language}),
        })}
        <p class="hint">${others.advice}</p>
        ${copyField(view, {id: 'privacy', label: others.privacy, value: blocks.privacy})}
        ${copyField(view, {id: 'consent', label: others.consent, value: blocks.consent})}
        ${(['checked', 'issues', 'contact'] as const).map((name) =>
          textField({id: `fact-${name}`, label: others[name], value: state[name], change: (value) => update({[name]: value})}))}
        ${copyField(view, {id: 'accessibility', label: others.accessibility, value: blocks.accessibility})}
      </details>
    </section>
  `;
}
