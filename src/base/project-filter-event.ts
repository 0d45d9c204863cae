import type {FilterAttributes} from '../model/filter.js';

/** A person chose which projects to see. An `<initiative-feed>` around the widget has all widgets inside it show those. */
export class ProjectFilterEvent extends CustomEvent<null> {
  /** Empty: all of them. */
  readonly filter: FilterAttributes;

  constructor(filter: FilterAttributes) {
    super('initiative-filter', {bubbles: true, composed: true, cancelable: true});
    this.filter = filter;
  }
}

declare global {
  interface HTMLElementEventMap {
    'initiative-filter': ProjectFilterEvent;
  }
}
