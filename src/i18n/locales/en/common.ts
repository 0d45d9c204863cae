import type {Formats} from '../../formats.js';
import type {CommonTerms} from '../../common-terms.js';

export function common({date, counted}: Formats): CommonTerms {
  return {
    status(status, kind) {
      if (status === 'continuing' && kind === 'fixedTerm') return 'Became a standing task';
      if (status === 'cancelled' && kind === 'ongoing') return 'Ended';
      return {
        completed: 'Completed',
        continuing: 'Continuing',
        inProgress: 'In progress',
        planned: 'Planned',
        awaitingDecision: 'Awaiting decision',
        paused: 'Paused',
        cancelled: 'Not pursued',
        notReported: 'Not reported',
        unpublished: 'Not published',
      }[status];
    },
    publishedProjects: (count) => counted(count, '# published project', '# published projects'),
    noPublishedProjects: 'No published projects',
    noGroup: 'Without working group',
    noLead: 'not named',
    kind: {fixedTerm: 'fixed-term', ongoing: 'standing task'},
    publishedOn: (day) => `As of ${date(day)}`,
    source: 'Source',
    data: 'Data',
    cite: 'Cite',
    citation: ({title, publisher, date: day, url}) =>
      `${[title, publisher, day && `As of ${date(day)}`].filter(Boolean).join('. ')}. ${url}`,
    copy: 'Copy',
    copied: 'Copied',
    initiative: 'Initiative',
    loading: 'Loading project data …',
    slow: 'Loading takes longer than usual.',
    error: {
      connection: 'The project data could not be loaded. Please check your connection.',
      unavailable: 'The project data are currently not available.',
      notFound: 'The project data were not found.',
      unreadable: 'The project data are currently not readable.',
      outdated: 'This view is out of date. Please reload the page.',
      tooLarge: 'The project data are too large for this view.',
    },
    retry: 'Try again',
    empty: 'No projects published yet.',
    notUpdated: (day) => `${day ? `As of ${date(day)}. ` : ''}Newer data could not be loaded.`,
    unreadable: (count) => counted(count, '# entry could not be read.', '# entries could not be read.'),
  };
}
