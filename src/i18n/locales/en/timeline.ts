import type {Formats} from '../../formats.js';
import type {TimelineTerms} from '../../timeline-terms.js';

export function timeline({number, counted}: Formats): TimelineTerms {
  return {
    timelineHeading: 'Timeline',
    timelineSummary({shown, ongoing, elapsed, unreported}) {
      // sentences of their own, for they count some of the same projects again
      const ofThem = ongoing > 0 ? counted(ongoing, ', # of them a standing task', ', # of them standing tasks') : '';
      const late = elapsed > 0 ? ` For ${number(elapsed)} the date has passed without a report of completion.` : '';
      const unknown = unreported > 0 ? counted(unreported, ' # is not reported.', ' # are not reported.') : '';
      return `${counted(shown, '# published project', '# published projects')}${ofThem}.${late}${unknown}`;
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
      certain: 'Hard edge: the day is known',
      vagueEnd: 'Soft edge: the day is not known',
      noStart: 'No start named: fades in from adoption',
      noEnd: 'No end named: goes on beyond the edge',
      ongoing: 'Standing task: open at both sides',
      moved: 'Dashed frame: a promised date that was moved',
      overdue: 'Grey strokes: the date has passed, no completion is reported',
      milestone: 'Milestone: filled when met',
      event: 'Number: event, see below',
    },
    keys:
      'Colour and pattern show the reported status, never a percentage. Keys: arrows move, + and − change the extent, ' +
      '0 shows all, Home and End the edges. Mouse: drag, or Ctrl + wheel.',
  };
}
