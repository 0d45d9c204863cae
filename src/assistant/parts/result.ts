import {html, nothing, type TemplateResult} from 'lit';
import {faultsOf} from '../../snippets/faults.js';
import {minHeight} from '../../snippets/reserve.js';
import {writeSnippet, writeStylesheet, writeTemplateScript} from '../../snippets/snippet.js';
import {widths} from '../state.js';
import type {View} from '../view.js';
import {copyField} from './copy-field.js';

/** The snippet, or what is missing for it. */
export function renderResult(view: View): TemplateResult {
  const {state, texts, choice} = view;
  const {result} = texts;
  const faults = faultsOf(choice);
  return html`
    <section aria-labelledby="code-heading" class="result">
      <h2 id="code-heading" tabindex="-1">${result.heading}</h2>
      ${faults.length > 0
        ? html`<p>${result.missing}</p><ul class="missing">${faults.map(({field, code}) => html`<li><b>${fieldName(view, field)}</b>: ${texts.faults[code]}</li>`)}</ul>`
        : html`
            <p>${result.where[state.variant]}</p>
            ${copyField(view, {id: 'code', label: result.code, value: writeSnippet(choice)})}
            ${state.debug && state.variant !== 'module' ? html`<p class="note">${result.debugging}</p>` : nothing}
            ${renderReserve(view)}
            ${state.variant === 'rich-text' ? copyField(view, {id: 'template', label: result.template, hint: result.templateHint, value: writeTemplateScript(choice)}) : nothing}
            ${(state.variant === 'rich-text' || !state.styles) && writeStylesheet(choice)
              ? copyField(view, {id: 'stylesheet', label: result.stylesheet, hint: result.stylesheetHint, value: writeStylesheet(choice)}) : nothing}
          `}
    </section>
  `;
}

function renderReserve({state: {heights}, texts: {result, preview}, choice: {reserve}}: View): TemplateResult {
  if (!reserve) return html`<p class="hint">${result.measuring}</p>`;
  const measured = widths.map((width) => `${preview.widths[width]} ${Math.round(heights[width] ?? 0)} px`).join(', ');
  return html`<p class="hint">${result.reserved} ${measured} → <code>${minHeight(reserve)}</code></p>`;
}

function fieldName({texts: {what, look, way}}: View, field: ReturnType<typeof faultsOf>[number]['field']): string {
  return {
    project: what.project, filter: what.filter(0), heading: look.ownHeading, title: way.linkText, linkText: way.linkText, linkUrl: way.linkUrl,
    scripts: way.scripts, feed: way.feed, accent: look.accent, from: look.from, to: look.to, integrity: way.variants.pinned.name,
  }[field];
}
