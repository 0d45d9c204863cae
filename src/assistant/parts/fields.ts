import {html, nothing, type TemplateResult} from 'lit';

interface Field {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly fault?: string;
}

/** A value, and what a person reads. */
export type Choices = Readonly<Record<string, string>>;

export function textField({id, label, hint, fault, value, change}: Field & {readonly value: string; change(value: string): void}): TemplateResult {
  return html`
    <div class="field">
      <label for=${id}>${label}</label>
      <input id=${id} type="text" spellcheck="false" autocomplete="off" .value=${value} aria-describedby=${describedBy(id, hint, fault)}
        aria-invalid=${fault ? 'true' : 'false'} @input=${(event: Event) => change((event.target as HTMLInputElement).value)}>
      ${notes(id, hint, fault)}
    </div>
  `;
}

export function selectField(
  {id, label, hint, fault, value, options, change}: Field & {readonly value: string; readonly options: TemplateResult[]; change(value: string): void},
): TemplateResult {
  return html`
    <div class="field">
      <label for=${id}>${label}</label>
      <select id=${id} .value=${value} aria-describedby=${describedBy(id, hint, fault)} aria-invalid=${fault ? 'true' : 'false'}
        @change=${(event: Event) => change((event.target as HTMLSelectElement).value)}>${options}</select>
      ${notes(id, hint, fault)}
    </div>
  `;
}

/** The options of a `<select>`, in the order of the object. */
export function options(choices: Choices, chosen: string): TemplateResult[] {
  return Object.keys(choices).map((value) => html`<option value=${value} ?selected=${value === chosen}>${choices[value] ?? ''}</option>`);
}

export function radioGroup(
  {id, label, value, choices, className, change}: Field & {
    readonly value: string;
    readonly choices: Readonly<Record<string, string | {readonly name: string; readonly hint: string}>>;
    readonly className: 'cards' | 'row';
    change(value: string): void;
  },
): TemplateResult {
  return html`
    <fieldset class=${className}>
      <legend>${label}</legend>
      ${Object.keys(choices).map((key) => {
        const choice = choices[key] ?? '';
        const {name, hint} = typeof choice === 'string' ? {name: choice, hint: ''} : choice;
        return html`
          <div class="choice">
            <input type="radio" id=${`${id}-${key}`} name=${id} value=${key} .checked=${key === value} aria-describedby=${hint ? `${id}-${key}-hint` : ''}
              @change=${() => change(key)}>
            <label for=${`${id}-${key}`}>${name}</label>
            ${hint ? html`<p class="hint" id=${`${id}-${key}-hint`}>${hint}</p>` : nothing}
          </div>
        `;
      })}
    </fieldset>
  `;
}

export function checkbox({id, label, hint, checked, change}: Field & {readonly checked: boolean; change(checked: boolean): void}): TemplateResult {
  return html`
    <div class="choice">
      <input type="checkbox" id=${id} .checked=${checked} aria-describedby=${describedBy(id, hint)} @change=${(event: Event) => change((event.target as HTMLInputElement).checked)}>
      <label for=${id}>${label}</label>
      ${notes(id, hint)}
    </div>
  `;
}

function describedBy(id: string, hint = '', fault = ''): string {
  return [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ');
}

function notes(id: string, hint = '', fault = ''): TemplateResult {
  return html`
    ${hint ? html`<p class="hint" id=${`${id}-hint`}>${hint}</p>` : nothing}
    ${fault ? html`<p class="fault" id=${`${id}-fault`}>${fault}</p>` : nothing}
  `;
}
