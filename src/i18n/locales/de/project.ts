import type {Formats} from '../../formats.js';
import type {ProjectTerms} from '../../project-terms.js';

export function project({date, number, counted}: Formats): ProjectTerms {
  const on = (day: string) => (day.length === 10 ? `am ${date(day)}` : day.length === 7 ? `im ${date(day)}` : day);
  return {
    stale: 'Angabe veraltet',
    inferred: 'Zuordnung durch die Redaktion',
    lead: 'Federführung',
    timeframe: 'Zeitrahmen',
    noTimeframe: 'nicht angegeben',
    state: 'Stand',
    span: (start, end) => {
      if (start === end) return end ? date(end) : '';
      if (start) return end ? `${date(start)} bis ${date(end)}` : `ab ${date(start)}`;
      return end ? `bis ${date(end)}` : '';
    },
    schedule(schedule, end) {
      const term = end ? ` (${date(end)})` : '';
      return {
        none: '',
        open: end ? `Termin: ${date(end)}.` : '',
        elapsed: `Der Termin${term} ist verstrichen; ein Abschluss ist nicht gemeldet.`,
        elapsedUnreported: `Der vorgesehene Zeitraum${end ? ` bis ${date(end)}` : ''} ist vorüber; ein Stand ist nicht gemeldet.`,
        met: 'Im beschlossenen Zeitraum abgeschlossen.',
        late: 'Nach dem beschlossenen Termin abgeschlossen.',
        completedUndated: 'Abgeschlossen; ob im beschlossenen Zeitraum, ist nicht genau genug angegeben.',
        notApplicable: '',
      }[schedule];
    },
    milestones: ({met, of, cancelled}) =>
      `${number(met)} von ${counted(of, '# Meilenstein', '# Meilensteinen')} erreicht${cancelled > 0 ? `, ${number(cancelled)} entfallen` : ''}`,
    milestoneStatus: {scheduled: 'vorgesehen', met: 'erreicht', notMet: 'nicht erreicht', cancelled: 'entfallen'},
    undated: 'ohne Datum',
    reportedOn: (day) => `gemeldet ${on(day)}`,
    by: 'von',
    newEnd: (end) => `Neuer Termin: ${date(end)}`,
  };
}
