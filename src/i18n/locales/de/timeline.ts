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
    chart: 'Zeitplan, seitlich verschiebbar',
    extent: 'Ausschnitt',
    zoom: {all: 'Alles', '5-years': '5 Jahre', year: 'Jahr', quarter: 'Quartal'},
    nearer: 'Kürzerer Ausschnitt',
    farther: 'Längerer Ausschnitt',
    legend: 'So ist der Zeitplan zu lesen',
    legendOf: {
      certain: 'Harter Rand: Beginn und Ende sind auf den Tag genau bekannt',
      vagueEnd: 'Weicher Rand, so breit wie die Angabe ungenau: hier ist nur das Jahr bekannt',
      noStart: 'Kein Beginn genannt: wird ab dem Beschluss allmählich kräftiger',
      noEnd: 'Kein Ende genannt: läuft über den Rand hinaus',
      ongoing: 'Daueraufgabe: an beiden Seiten offen',
      moved: 'Gestrichelt: früher zugesagter Termin, der verschoben wurde',
      overdue: 'Schraffiert: Der Termin ist vorüber, ein Abschluss ist nicht gemeldet',
      milestone: 'Meilenstein: gefüllt, wenn erreicht',
      event: 'Nummer: Ereignis der Initiative; die Liste steht unter dem Zeitplan',
    },
    keys:
      'Farbe und Muster zeigen den gemeldeten Stand, keine Prozente. Tasten: Pfeile verschieben, + und − ändern den Ausschnitt, ' +
      '0 zeigt alles, Pos1 und Ende gehen an die Ränder. Maus: ziehen, oder Strg und Rad.',
  };
}
