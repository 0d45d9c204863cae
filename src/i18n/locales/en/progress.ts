import type {Formats} from '../../formats.js';
import {percentRange} from '../../percent-range.js';
import type {ProgressTerms} from '../../progress-terms.js';

export function progress({date, number, counted}: Formats): ProgressTerms {
  const missing = (count: number) => (count > 0 ? `; ${number(count)} not reported` : '');
  return {
    meaning: {
      completed: 'The agreed result exists and is documented.',
      continuing: 'Carried on in daily business; does not count as completed.',
      inProgress: 'Work has begun and is not finished.',
      planned: 'Adopted; a concept, an examination or an application is under way.',
      awaitingDecision: 'A proposal is ready; a decision or funding is missing.',
      paused: 'Stopped on purpose; may go on.',
      cancelled: 'Given up or merged into another project; stays in the count.',
      notReported: 'No partner has reported. This means neither done nor not begun.',
      unpublished: 'Adopted, but not published one by one.',
    },
    completion({lower, upper, of, unknown, percent}) {
      if (of === 0) return '';
      const projects = counted(of, '# fixed-term project', '# fixed-term projects');
      if (unknown === of) return `No status is reported for ${of > 1 ? 'any of the ' : ''}${projects}.`;
      const count = unknown > 0 ? `At least ${number(lower)}, at most ${number(upper)}` : number(lower);
      const share = percent ? ` (${percentRange(percent, number, 'under', '%')})` : '';
      const none = counted(of, '# fixed-term project is not reported as completed', 'None of the # fixed-term projects is reported as completed');
      return `${lower > 0 ? `${count} of ${projects} completed${share}` : none}${missing(unknown)}.`;
    },
    transferred: (count) =>
      counted(count, '# project became a standing task.', '# projects became standing tasks.'),
    ongoing({running, of, unknown}) {
      if (of === 0) return '';
      const tasks = counted(of, '# standing task', '# standing tasks');
      if (unknown === of) return `No status is reported for ${of > 1 ? 'any of the ' : ''}${tasks}.`;
      return `${number(running)} of ${tasks} reported as running${missing(unknown)}.`;
    },
    coverage(reported, published, total) {
      const projects = counted(published, '# published project', '# published projects');
      return `Status reported for ${number(reported)} of ${projects} (${number(total)} adopted).`;
    },
    asOf: ({from, to}) => (from === to ? `Reports of ${date(to)}.` : `Reports from ${date(from)} to ${date(to)}.`),
    part: (projects) =>
      counted(projects, 'Selection: # published project.', 'Selection: # published projects.'),
    meaningOfStatuses: 'What the terms mean',
    progressHeading: 'Progress',
    badge: ({lower, upper, of}) =>
      `${number(lower)}${lower < upper ? ` to ${number(upper)}` : ''} of ${counted(of, '# fixed-term project', '# fixed-term projects')} completed`,
  };
}
