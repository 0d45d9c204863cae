import {html, nothing, type TemplateResult} from 'lit';
import {hostPages, widths, type HostPage, type Width} from '../state.js';
import type {View} from '../view.js';
import {options, radioGroup, selectField} from './fields.js';

/**
 * The widget on a page of someone else. All three widths are there at once and are measured; one is seen. `percent` says how far
 * it had to be made smaller.
 */
export function renderPreview({state, texts: {preview}, update}: View, {percent, isReady}: {readonly percent: number; readonly isReady: boolean}): TemplateResult {
  const {width, hostPage, failure, isSample} = state;
  return html`
    <section aria-labelledby="preview">
      <h2 id="preview">${preview.heading}</h2>
      <div class="tools">
        ${radioGroup({
          id: 'width', label: preview.width, value: String(width), choices: preview.widths, className: 'row',
          change: (value) => update({width: Number(value) as Width}),
        })}
        ${selectField({
          id: 'host-page', label: preview.hostPage, value: hostPage, options: options(ordered(preview.hostPages), hostPage),
          change: (value) => update({hostPage: value as HostPage}),
        })}
      </div>
      <p class="size">${width} px${percent < 100 ? html`, ${preview.scaled(`${percent} %`)}` : nothing}</p>
      <div class="screen">
        ${widths.map((each) => html`
          <iframe class=${each === width ? 'shown' : 'measured'} data-width=${each} width=${each} src="preview/preview.html" title=${preview.frame(each)}></iframe>
        `)}
      </div>
      <div role="status">
        ${isReady ? nothing : html`<p class="note">${preview.nothing}</p>`}
        ${isSample ? html`<p class="note">${preview.sample}</p>` : nothing}
        ${failure && isReady ? html`<p class="fault">${preview.failure(failure)}</p>` : nothing}
      </div>
    </section>
  `;
}

function ordered(names: Readonly<Record<HostPage, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(hostPages.map((page) => [page, names[page]]));
}
