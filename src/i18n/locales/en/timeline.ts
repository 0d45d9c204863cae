import type {Formats} from '../../formats.js';
import type {TimelineTerms} from '../../timeline-terms.js';

export function timeline({number, plural}: Formats): TimelineTerms {
  return {
    timelineHeading: 'Timeline',
    timelineSummary({shown, ongoing, elapsed, unreported}) {
      const parts = [
        ongoing > 0 ? plural(ongoing, {one: '# of them a standing task', other: '# of them standing tasks'}) : '',
        elapsed > 0 ? `for ${number(elapsed)} the date has passed without a report of completion` : '',
        unreported > 0 ? `${number(unreported)} not reported` : '',
      ].filter(Boolean);
      return `${[plural(shown, {one: '# project', other: '# projects'}), ...parts].join('; ')}.`;
    },
    project: 'Project',
    axis: 'Time axis',
    today: 'Today',
    events: 'Events',
    details: (title) => `Details: ${title}`,
    close: 'Close',
  };
}
