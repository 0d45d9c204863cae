import {html, nothing, type TemplateResult} from 'lit';
import type {View} from '../view.js';

/** A text to take along, with a button that copies it. */
export function copyField({state: {copied}, texts: {result}, copy}: View, {id, label, hint = '', value}: {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
}): TemplateResult {
  return html`
    <div class="taken">
      <div class="head">
        <label for=${id}>${label}</label>
        <button type="button" aria-label=${`${result.copy}: ${label}`} @click=${() => copy(id)}>${result.copy}</button>
      </div>
      ${hint ? html`<p class="hint" id=${`${id}-hint`}>${hint}</p>` : nothing}
      <textarea id=${id} readonly spellcheck="false" rows=${Math.min(8, Math.ceil(value.length / 64))} .value=${value}
        aria-describedby=${hint ? `${id}-hint` : ''} @focus=${(event: Event) => (event.target as HTMLTextAreaElement).select()}></textarea>
      <p class="said" role="status">${copied?.id === id ? (copied.isDone ? result.copied(label) : result.marked) : ''}</p>
    </div>
  `;
}
