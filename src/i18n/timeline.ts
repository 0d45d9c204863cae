import type {TimelineTerms} from './timeline-terms.js';
import {timeline as german} from './locales/de/timeline.js';
import {Section} from './section.js';

/** The timeline texts in the language of a widget. */
export const timelineTerms = new Section<TimelineTerms>('timeline', german);
