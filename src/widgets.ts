import {InitiativeProgressElement} from './elements/initiative-progress/initiative-progress.js';
import {ProjectCardElement} from './elements/project-card/project-card.js';
import {TimelineGanttElement} from './elements/timeline-gantt/timeline-gantt.js';
import type {Widgets} from './embed/widget-tags.js';

/** What editors write in `data-initiative-widget`, and what they get. */
export const widgets: Widgets = {
  card: ['project-card', ProjectCardElement],
  gantt: ['timeline-gantt', TimelineGanttElement],
  progress: ['initiative-progress', InitiativeProgressElement],
};
