import type {Formats} from '../../formats.js';
import type {ProjectTerms} from '../../project-terms.js';
import {project as german} from '../de/project.js';

export function project(formats: Formats): ProjectTerms {
  const {date} = formats;
  return {
    ...german(formats),
    stale: 'Das ist schon lange her',
    inferred: 'Wir denken: Die Meldung gehört zu diesem Projekt',
    lead: 'Wer macht das Projekt?',
    timeframe: 'Wann?',
    noTimeframe: 'Das wissen wir nicht',
    state: 'Wie weit?',
    schedule(schedule, end) {
      const day = end ? date(end) : '';
      return {
        none: '',
        open: `Das Projekt soll bis dann fertig sein: ${day}.`,
        elapsed: `Das Projekt sollte bis dann fertig sein: ${day}. Niemand hat gesagt: Es ist fertig.`,
        elapsedUnreported: `Das Projekt sollte bis dann fertig sein: ${day}. Wir wissen den Stand nicht.`,
        met: 'Das Projekt war pünktlich fertig.',
        late: 'Das Projekt war später fertig als geplant.',
        completedUndated: 'Das Projekt ist fertig. Wir wissen nicht genau, seit wann.',
        notApplicable: '',
      }[schedule];
    },
  };
}
