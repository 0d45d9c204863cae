import type {Formats} from '../../formats.js';
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
      const share = !percent
        ? ''
        : percent.lower === percent.upper
          ? ` (${percent.belowOne ? 'under 1' : number(percent.lower)}%)`
          : ` (${percent.belowOne ? 'under 1' : number(percent.lower)}–${number(percent.upper)}%)`;
      if (unknown === of) {
        return of === 1 ? 'The only fixed-term project has no report.' : `None of the ${projects} has a report.`;
      }
      if (lower === of) return of === 1 ? 'The only fixed-term project is completed.' : `All ${projects} are completed.`;
      if (lower === 0) {
        const none = of === 1 ? 'The only fixed-term project is not' : `None of the ${projects} is`;
        return `${none} reported as completed${missing(unknown)}.`;
      }
      const count = unknown > 0 ? `At least ${number(lower)}, at most ${number(upper)}` : number(lower);
      return `${count} of ${projects} completed${share}${missing(unknown)}.`;
    },
    transferred: (count) =>
      count === 0
        ? ''
        : plural(count, {one: '# project became a standing task.', other: '# projects became standing tasks.'}),
    ongoing({running, of, unknown}) {
      if (of === 0) return '';
      if (of === 1) {
        return unknown === 1
          ? 'The only standing task has no report.'
          : `The only standing task is ${running === 1 ? '' : 'not '}running.`;
      }
      if (unknown === of) return `None of the ${number(of)} standing tasks has a report.`;
      if (running === 0) return `None of the ${number(of)} standing tasks is reported as running${missing(unknown)}.`;
      return `${number(running)} of ${number(of)} standing tasks ${running === 1 ? 'is' : 'are'} running${missing(unknown)}.`;
    },
    coverage: (reported, published, total) =>
      total > published
        ? `Status known for ${number(reported)} of ${plural(published, {one: '# published project', other: '# published projects'})} (${number(total)} adopted).`
        : `Status known for ${number(reported)} of ${plural(published, {one: '# project', other: '# projects'})}.`,
    asOf: ({from, to}) => (from === to ? `Reports of ${date(to)}.` : `Reports from ${date(from)} to ${date(to)}.`),
    part: (projects) =>
      plural(projects, {one: 'Selection: # published project.', other: 'Selection: # published projects.'}),
    legendEntry: (label, count) => `${label}: ${number(count)}`,
    meaningOfStatuses: 'What the terms mean',
    progressHeading: 'Progress',
    badge: ({lower, upper, of}) =>
      lower === upper ? `${number(lower)} of ${number(of)} completed` : `${number(lower)} to ${number(upper)} of ${number(of)} completed`,
  };
}
