import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {isBefore, isCalendarDate, type CalendarDate} from '../model/calendar-date.js';
import type {Feed} from '../model/feed.js';

interface ClockHost extends ReactiveControllerHost {
  readonly now: string;
}

/** The day on which a widget looks at its feed: the attribute `now`, else the visitor's day. */
export class ClockController implements ReactiveController {
  readonly #host: ClockHost;

  constructor(host: ClockHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  /** A clock that runs behind the feed is wrong; a day that the page names is taken as it is. */
  today({publishedDate}: Feed): CalendarDate {
    const {now} = this.#host;
    if (isCalendarDate(now)) return now;
    const clock = new Date();
    const day = [clock.getFullYear(), clock.getMonth() + 1, clock.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
    return publishedDate !== undefined && isBefore(day, publishedDate) ? publishedDate : day;
  }
}
