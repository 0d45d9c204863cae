import type {Formats} from '../../formats.js';
import type {TimelineTerms} from '../../timeline-terms.js';

export function timeline({number, plural}: Formats): TimelineTerms {
  return {
    timelineHeading: 'Zeitplan',
    timelineSummary({shown, ongoing, elapsed, unreported}) {
      const parts = [
        ongoing > 0 ? plural(ongoing, {one: 'davon # Daueraufgabe', other: 'davon # Daueraufgaben'}) : '',
        elapsed > 0 ? `bei ${number(elapsed)} ist der Termin vorüber, ohne dass ein Abschluss gemeldet ist` : '',
        unreported > 0 ? `zu ${number(unreported)} fehlt der Stand` : '',
      ].filter(Boolean);
      return `${[plural(shown, {one: '# Projekt', other: '# Projekte'}), ...parts].join('; ')}.`;
    },
    project: 'Projekt',
    axis: 'Zeitachse',
    today: 'Heute',
    events: 'Ereignisse',
    details: (title) => `Einzelheiten: ${title}`,
    close: 'Schließen',
  };
}
