import type {Project} from '../model/feed.js';

/** A person chose a project. Cancel it to keep the widget from following the project's link. */
export class ProjectSelectEvent extends CustomEvent<null> {
  readonly project: Project;

  constructor(project: Project) {
    super('initiative-select', {bubbles: true, composed: true, cancelable: true});
    this.project = project;
  }
}

declare global {
  interface HTMLElementEventMap {
    'initiative-select': ProjectSelectEvent;
  }
}
