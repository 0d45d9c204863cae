import type {ReactiveControllerHost} from 'lit';
import {AddressController} from '../../controllers/address-controller.js';
import {isCalendarDate, startTime, toDay} from '../../model/calendar-date.js';
import type {TimelineView} from './timeline-gantt.view.js';

/** How parts of the address begin: the project to show, and the days in view. */
const projectPart = 'projekt-';
const viewPart = 'zeit=';

/** Milliseconds after which a moved view is written to the address. */
const restTime = 300;

interface Host extends ReactiveControllerHost {
  readonly isConnected: boolean;
  readonly urlState: string;
}

/** What of a chart the page's address says, as in `#projekt-hafen&zeit=2019-01-01..2019-12-31`. */
export class TimelineAddress {
  readonly #host: Host;
  readonly #view: TimelineView;
  readonly #address: AddressController;
  #rest = 0;
  #isRestored = false;

  constructor(host: Host, view: TimelineView) {
    this.#host = host;
    this.#view = view;
    this.#address = new AddressController(host);
  }

  /** Id of the project to show; empty without one. */
  get project(): string {
    return this.#address.get(projectPart).normalize('NFC');
  }

  /** Plans the view that the address names, the first time. */
  restore(): void {
    if (this.#isRestored || this.#host.urlState !== 'hash') return;
    this.#isRestored = true;
    const [from = '', to = ''] = this.#address.get(viewPart).split('..');
    if (isCalendarDate(from) && isCalendarDate(to) && from < to) this.#view.planStretch({from: startTime(from), to: startTime(to)});
  }

  /** Writes the view to the address once it rests. */
  remember(): void {
    if (this.#host.urlState !== 'hash') return;
    clearTimeout(this.#rest);
    this.#rest = window.setTimeout(() => {
      if (!this.#host.isConnected) return;
      const {stretch} = this.#view;
      this.#address.set(viewPart, stretch ? `${toDay(stretch.from)}..${toDay(stretch.to)}` : '');
    }, restTime);
  }
}
