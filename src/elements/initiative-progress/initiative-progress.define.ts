import {defineElement} from '../../base/define-element.js';
import {InitiativeProgressElement} from './initiative-progress.js';

declare global {
  interface HTMLElementTagNameMap {
    'initiative-progress': InitiativeProgressElement;
  }
}

defineElement('initiative-progress', InitiativeProgressElement);
