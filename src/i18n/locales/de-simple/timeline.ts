import type {Formats} from '../../formats.js';
import type {TimelineTerms} from '../../timeline-terms.js';
import {timeline as german} from '../de/timeline.js';

export function timeline(formats: Formats): TimelineTerms {
  return {
    ...german(formats),
    timelineHeading: 'Das passiert wann',
    events: 'Das ist passiert',
  };
}
