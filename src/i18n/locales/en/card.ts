import type {CardTerms} from '../../card-terms.js';
import type {Formats} from '../../formats.js';

export function card({date, counted}: Formats): CardTerms {
  return {
    partners: 'Partners',
    promiseTrail: 'Promised dates',
    stillOpen: 'open',
    confirmedBy: 'confirmed by',
    dissentOf: 'Different view of',
    scope: 'Concerns',
    waitingFor: 'Waiting for',
    reason: 'Reason',
    history: (count) => counted(count, 'History: # report', 'History: # reports'),
    latestNews: 'Latest news',
    links: 'More',
    officialTitle: 'Title as adopted',
    noSuchProject: 'This project is not in the data.',
    chooseProject: 'Choose a project.',
    ask: (day) => (day ? `Last status: ${date(day)}.` : 'No status has been reported for this project yet.'),
    askLabel: 'Ask for the status',
    askSubject: (title) => `Status of the project “${title}”`,
    askBody: (title) => `Dear Sir or Madam,\n\nwhat is the status of the project “${title}”?\n\nKind regards`,
  };
}
