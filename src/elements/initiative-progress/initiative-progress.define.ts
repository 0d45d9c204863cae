import {defineWidget} from '../../base/define-element.js';
import {InitiativeProgressElement} from './initiative-progress.js';

declare global {
  interface HTMLElementTagNameMap {
    'initiative-progress': InitiativeProgressElement;
  }
}

defineWidget('initiative-progress', InitiativeProgressElement);
