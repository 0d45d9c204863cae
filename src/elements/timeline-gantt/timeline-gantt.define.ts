import {defineWidget} from '../../base/define-element.js';
import {TimelineGanttElement} from './timeline-gantt.js';

declare global {
  interface HTMLElementTagNameMap {
    'timeline-gantt': TimelineGanttElement;
  }
}

defineWidget('timeline-gantt', TimelineGanttElement);
