import {defineWidget} from '../../base/define-element.js';
import {ProjectCardElement} from './project-card.js';

declare global {
  interface HTMLElementTagNameMap {
    'project-card': ProjectCardElement;
  }
}

defineWidget('project-card', ProjectCardElement);
