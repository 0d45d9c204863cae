import {defineElement} from '../../base/define-element.js';
import {TimelineGanttElement} from './timeline-gantt.js';

declare global {
  interface HTMLElementTagNameMap {
    'timeline-gantt': TimelineGanttElement;
  }
}

defineElement('timeline-gantt', TimelineGanttElement);
