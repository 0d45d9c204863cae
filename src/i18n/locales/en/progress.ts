import type {Formats} from '../../formats.js';
import {percentRange} from '../../percent-range.js';
import type {ProgressTerms} from '../../progress-terms.js';

export function progress({date, number, plural}: Formats): ProgressTerms {
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
      const projects = plural(of, {one: '# fixed-term project', other: '# fixed-term projects'});
      if (unknown === of) return `No status is reported for ${of > 1 ? 'any of the ' : ''}${projects}.`;
      const count = unknown > 0 ? `At least ${number(lower)}, at most ${number(upper)}` : number(lower);
      const share = percent ? ` (${percentRange(percent, number, 'under', '%')})` : '';
      const none = plural(of, {
        one: '# fixed-term project is not reported as completed',
        other: 'None of the # fixed-term projects is reported as completed',
      });
      return `${lower > 0 ? `${count} of ${projects} completed${share}` : none}${missing(unknown)}.`;
    },
    transferred: (count) =>
      plural(count, {one: '# project became a standing task.', other: '# projects became standing tasks.'}),
    ongoing({running, of, unknown}) {
      if (of === 0) return '';
      const tasks = plural(of, {one: '# standing task', other: '# standing tasks'});
      if (unknown === of) return `No status is reported for ${of > 1 ? 'any of the ' : ''}${tasks}.`;
      const none = plural(of, {one: '# standing task is not running', other: 'None of the # standing tasks is running'});
      const some = plural(running, {one: `# of ${tasks} is running`, other: `# of ${tasks} are running`});
      return `${running > 0 ? some : none}${missing(unknown)}.`;
    },
    coverage: (reported, published, total) =>
      `Status known for ${number(reported)} of ${plural(published, {
        one: '# published project',
        other: '# published projects',
      })} (${number(total)} adopted).`,
    asOf: ({from, to}) => (from === to ? `Reports of ${date(to)}.` : `Reports from ${date(from)} to ${date(to)}.`),
    part: (projects) =>
      plural(projects, {one: 'Selection: # published project.', other: 'Selection: # published projects.'}),
    meaningOfStatuses: 'What the terms mean',
    progressHeading: 'Progress',
    badge: ({lower, upper, of}) =>
      lower === upper ? `${number(lower)} of ${number(of)} completed` : `${number(lower)} to ${number(upper)} of ${number(of)} completed`,
  };
}
