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
    chart: 'Timeline, scrolls sideways',
    extent: 'Extent',
    zoom: {all: 'All', '5-years': '5 years', year: 'Year', quarter: 'Quarter'},
    nearer: 'Shorter extent',
    farther: 'Longer extent',
    legend: 'How to read the timeline',
    legendOf: {
      certain: 'Hard edges: start and end are known to the day',
      vagueEnd: 'Soft edge, as wide as the date is vague: here only the year is known',
      noStart: 'No start named: fades in from the day of adoption',
      noEnd: 'No end named: goes on beyond the edge',
      ongoing: 'Standing task: open at both sides',
      moved: 'Dashed: an earlier date that was moved',
      overdue: 'Hatched: the date has passed, no completion is reported',
      milestone: 'Milestone: filled when met',
      event: 'Number: event of the initiative; listed below the timeline',
    },
    keys:
      'Colour and pattern show the reported status, never a percentage. By keyboard, within the timeline: arrow keys move, + and − change the ' +
      'extent, 0 shows all of it, Home and End go to the edges. By mouse: drag, or Ctrl and wheel.',
  };
}
