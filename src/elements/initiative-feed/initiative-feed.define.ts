import {defineElement} from '../../base/define-element.js';
import {InitiativeFeedElement} from './initiative-feed.js';

declare global {
  interface HTMLElementTagNameMap {
    'initiative-feed': InitiativeFeedElement;
  }
}

defineElement('initiative-feed', InitiativeFeedElement);
