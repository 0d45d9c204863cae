import {startTime, toDay} from '../../model/calendar-date.js';
import {axisOf, marksOf, spanOf, type Stretch} from '../../model/span.js';
import {countStandings, standingOf, type Standing} from '../../model/standing.js';
import {HtmlTexts, allTerms, type View} from './html-texts.js';
import {h, type Child} from './markup.js';
import {drawStretch, round} from './svg-bar.js';
import {wrap} from './svg-text.js';

const names = 360;
const rowHeight = 26;
const maxRows = 1000;

/** All projects on one axis of years: a soft edge where only the year is known, an arrow where no end is named. */
export function drawTimeline(view: View, width: number): {readonly sentence: string; readonly body: Child; readonly height: number} {
  const {feed, now, locale} = view;
  const terms = allTerms(locale);
  const texts = new HtmlTexts(view);
  const standings = feed.projects.map((project) => standingOf(project, feed, now));
  const shown = standings.slice(0, maxRows);
  const domain = axisOf(standings, feed.initiative, now, {from: '', to: ''});
  const at = (time: number) => round(names + ((time - domain.from) / (domain.to - domain.from)) * (width - names));
  const height = 24 + shown.length * rowHeight;
  const today = at(startTime(now));
  return {
    sentence: terms.timelineSummary(countStandings(standings)),
    height,
    body: [
      years(domain).map((year) => [
        h('line', {x1: at(startTime(year)), x2: at(startTime(year)), y1: 0, y2: height, stroke: '#d8dde4'}),
        h('text', {x: at(startTime(year)) + 3, y: 12, 'font-size': 11, fill: '#586070'}, year),
      ]),
      shown.map((standing, index) => h('g', {transform: `translate(0 ${24 + index * rowHeight})`},
        h('title', {}, `${texts.plain(standing.project, 'title')}: ${terms.status(standing.status, standing.project.kind)}`),
        h('text', {x: 0, y: 16, 'font-size': 12}, wrap(texts.plain(standing.project, 'title'), 52)[0] ?? ''),
        drawRow(standing, view, domain, at),
      )),
      today >= names && today <= width ? h('line', {x1: today, x2: today, y1: 16, y2: height, stroke: '#1b1f27', 'stroke-dasharray': '3 3'}) : null,
    ],
  };
}

function drawRow(standing: Standing, {feed, now}: View, domain: Stretch, at: (time: number) => number): Child {
  const span = spanOf(standing, feed.initiative.adoptedDate);
  const marks = marksOf(standing, now);
  const inside = (time: number) => at(Math.min(domain.to, Math.max(domain.from, time)));
  const diamonds = marks.milestones.map(({stretch, milestone}) => {
    const x = inside((stretch.from + stretch.to) / 2);
    return h('path', {d: `M${x} 6 L${x + 6} 12 L${x} 18 L${x - 6} 12 Z`, fill: milestone.status === 'met' ? '#1b1f27' : '#fff', stroke: '#1b1f27'});
  });
  if (!span) return diamonds;
  const start = span.start === 'open' ? {from: domain.from, to: domain.from} : span.start;
  const end = span.end === 'open' ? {from: domain.to, to: domain.to} : span.end;
  const [x, to] = [inside(start.to < end.from ? start.to : start.from), inside(start.to < end.from ? end.from : end.to)];
  const edge = (from: number, until: number) =>
    until > from ? h('g', {opacity: 0.4}, drawStretch(standing.status, from, 5, until - from, 14)) : null;
  return [
    start.to < end.from ? [edge(inside(start.from), x), edge(to, inside(end.to))] : null,
    drawStretch(standing.status, x, 5, Math.max(to - x, 2), 14),
    span.end === 'open' ? h('path', {d: `M${to} 2 L${to + 8} 12 L${to} 22 Z`, fill: '#586070'}) : null,
    diamonds,
  ];
}

/** At most about twelve, or their numbers would touch. */
function years({from, to}: Stretch): string[] {
  const [first, last] = [Number(toDay(from).slice(0, 4)), Number(toDay(to - 1).slice(0, 4))];
  const step = Math.max(1, Math.ceil((last - first + 1) / 12));
  return Array.from({length: Math.floor((last - first) / step) + 1}, (_, index) => String(first + index * step));
}
