import {html, nothing, type TemplateResult} from 'lit';
import {hostOf, sourceOf} from '../../snippets/address.js';
import type {Variant} from '../../snippets/choice.js';
import {operatorOf} from '../state.js';
import type {View} from '../view.js';
import {checkbox, radioGroup, textField} from './fields.js';

/** How the widget gets onto the page: the kind of field, the link in it, and where the files are. */
export function renderWay({state, texts: {way}, choice: {link, places}, fault, update}: View): TemplateResult {
  const isElsewhere = hostOf(places.scripts) !== '';
  const isFaulty = Boolean(fault('scripts') || fault('feed'));
  return html`
    <section aria-labelledby="way">
      <h2 id="way">${way.heading}</h2>
      ${radioGroup({
        id: 'variant', label: way.variant, value: state.variant, choices: way.variants, className: 'cards',
        change: (variant) => update({variant: variant as Variant, scripts: null, feed: null}),
      })}
      ${textField({id: 'link-text', label: way.linkText, hint: way.linkTextHint, value: link.text, fault: fault('linkText'), change: (linkText) => update({linkText})})}
      ${textField({id: 'link-url', label: way.linkUrl, hint: way.linkUrlHint, value: link.url, fault: fault('linkUrl'), change: (linkUrl) => update({linkUrl})})}
      ${['frame', 'module'].includes(state.variant) ? nothing : checkbox({id: 'on-click', label: way.consent, hint: way.consentHint, checked: state.consent, change: (consent) => update({consent})})}
      ${state.variant === 'module' ? nothing : checkbox({id: 'debug', label: way.debug, hint: way.debugHint, checked: state.debug, change: (debug) => update({debug})})}
      <details ?open=${isFaulty}>
        <summary>${way.addresses}</summary>
        ${textField({id: 'scripts', label: way.scripts, hint: way.scriptsHint, value: places.scripts, fault: fault('scripts'), change: (scripts) => update({scripts})})}
        ${textField({id: 'feed', label: way.feed, hint: way.feedHint, value: places.feed, fault: fault('feed'), change: (feed) => update({feed, isSample: false})})}
        ${state.variant === 'frame' && sourceOf(places.feed) !== sourceOf(places.scripts) ? html`<p class="note">${way.frameFeed}</p>` : nothing}
        ${isElsewhere ? textField({id: 'operator', label: way.operator, value: operatorOf(state), change: (operator) => update({operator})}) : nothing}
        ${checkbox({id: 'no-styles', label: way.noStyles, checked: !state.styles, change: (isForbidden) => update({styles: !isForbidden})})}
      </details>
    </section>
  `;
}
