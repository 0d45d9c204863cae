import type {CardTerms} from '../../card-terms.js';
import type {Formats} from '../../formats.js';
import {card as german} from '../de/card.js';

export function card(formats: Formats): CardTerms {
  const {counted} = formats;
  return {
    ...german(formats),
    confirmedBy: 'Das sagen auch:',
    dissentOf: 'Eine andere Meinung hat',
    waitingFor: 'Es fehlt noch',
    history: (count) => counted(count, '# Meldung', '# Meldungen'),
    noSuchProject: 'Das Projekt steht nicht in der Liste.',
    askLabel: 'Nachfragen',
  };
}
