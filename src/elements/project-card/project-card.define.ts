import {defineElement} from '../../base/define-element.js';
import {ProjectCardElement} from './project-card.js';

declare global {
  interface HTMLElementTagNameMap {
    'project-card': ProjectCardElement;
  }
}

defineElement('project-card', ProjectCardElement);
