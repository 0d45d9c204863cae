import type {Formats} from '../../formats.js';
import type {ProjectTerms} from '../../project-terms.js';

export function project({date, number, counted}: Formats): ProjectTerms {
  return {
    stale: 'Out of date',
    inferred: 'Matched by the editors',
    lead: 'Lead',
    timeframe: 'Timeframe',
    noTimeframe: 'not given',
    state: 'Status',
    span: (start, end) => {
      if (start === end) return end ? date(end) : '';
      if (start) return end ? `${date(start)} to ${date(end)}` : `from ${date(start)}`;
      return end ? `until ${date(end)}` : '';
    },
    schedule(schedule, end) {
      const term = end ? ` (${date(end)})` : '';
      return {
        none: '',
        open: end ? `Due: ${date(end)}.` : '',
        elapsed: `The due date${term} has passed; no completion has been reported.`,
        elapsedUnreported: `The planned period${end ? ` until ${date(end)}` : ''} is over; no status has been reported.`,
        met: 'Completed within the adopted period.',
        late: 'Completed after the adopted date.',
        completedUndated: 'Completed; the date is too coarse to tell whether within the adopted period.',
        notApplicable: '',
      }[schedule];
    },
    milestones: ({met, of, cancelled}) =>
      `${number(met)} of ${counted(of, '# milestone', '# milestones')} met${cancelled > 0 ? `, ${number(cancelled)} dropped` : ''}`,
    milestoneStatus: {scheduled: 'scheduled', met: 'met', notMet: 'not met', cancelled: 'dropped'},
    undated: 'no date',
    reportedOn: (day) => `reported ${day.length === 10 ? 'on' : 'in'} ${date(day)}`,
    by: 'by',
    newEnd: (end) => `New date: ${date(end)}`,
  };
}
