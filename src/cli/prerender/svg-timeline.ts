import {startTime} from '../../model/calendar-date.js';
import {axisOf, marksOf, solidOf, spanOf, type Stretch} from '../../model/span.js';
import {countStandings, standingOf, type Standing} from '../../model/standing.js';
import {statuses, type Status} from '../../model/status.js';
import {createTimeScale} from '../../model/time-scale.js';
import {HtmlTexts, allTerms, type View} from './html-texts.js';
import {h, type Child} from './markup.js';
import {drawStretch, round} from './svg-bar.js';
import {drawLegend, type LegendEntry} from './svg-legend.js';

const names = 360;
const longestName = 50;
const rowHeight = 26;
const tickCount = 10;
const maxRows = 1000;

/** All projects on one axis of years: a soft edge where only the year is known, an arrow where no end is named. */
export function drawTimeline(view: View, width: number): {readonly sentence: string; readonly body: Child; readonly height: number} {
  const {feed, now, locale} = view;
  const terms = allTerms(locale);
  const texts = new HtmlTexts(view);
  const shown = feed.projects.slice(0, maxRows).map((project) => standingOf(project, feed, now));
  const domain = axisOf(feed.projects, feed.initiative, now, {from: '', to: ''});
  const scale = createTimeScale(domain);
  const along = (part: number) => round(names + part * (width - names));
  const at = (time: number) => along(scale.at(time));
  const height = 24 + shown.length * rowHeight;
  const used = statuses.filter((status) => shown.some((standing) => standing.status === status));
  const entries: LegendEntry[] = used.map((status) => ({status, text: terms.status(status)}));
  if (shown.some((standing) => outlastsReport(standing, view))) entries.push({status: 'notReported', text: terms.stale});
  const legend = drawLegend(entries, width, height + 16);
  const today = at(startTime(now));
  return {
    sentence: terms.timelineSummary(countStandings(feed.projects, now)),
    height: height + 16 + legend.height,
    body: [
      scale.ticks(tickCount).map(({at: part, date}) => [
        h('line', {x1: along(part), x2: along(part), y1: 0, y2: height, stroke: '#d8dde4'}),
        h('text', {x: along(part) + 3, y: 12, 'font-size': 11, fill: '#586070'}, locale.date(date)),
      ]),
      shown.map((standing, index) => h('g', {transform: `translate(0 ${24 + index * rowHeight})`},
        h('title', {}, `${texts.plain(standing.project, 'title')}: ${terms.status(standing.status, standing.project.kind)}${standing.freshness === 'stale' ? ` (${terms.stale})` : ''}`),
        h('text', {x: 0, y: 16, 'font-size': 12}, shorten(texts.plain(standing.project, 'title'))),
        drawRow(standing, view, domain, at),
      )),
      today >= names && today <= width ? h('line', {x1: today, x2: today, y1: 16, y2: height, stroke: '#1b1f27', 'stroke-dasharray': '3 3'}) : null,
      legend.body,
    ],
  };
}

/** Whether some of the bar is later than a report that is out of date. */
function outlastsReport(standing: Standing, {feed, now}: View): boolean {
  const span = spanOf(standing, feed.initiative.adoptedDate);
  return span !== null && marksOf(standing, now).knownUntil < (span.end === 'open' ? Infinity : span.end.to);
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
  const solid = solidOf(start, end, marks.knownUntil);
  const [x, to] = [inside(solid.from), inside(solid.to)];
  const known = inside(marks.knownUntil);
  const part = (status: Status, from: number, until: number, opacity?: number) =>
    until > from ? h('g', {opacity}, drawStretch(status, from, 5, until - from, 14)) : null;
  const stretch = (from: number, until: number, opacity?: number) => [
    part(standing.status, from, Math.min(until, known), opacity),
    part('notReported', Math.max(from, known), until, opacity),
  ];
  const arrow = (tip: number, direction: number) => h('path', {d: `M${tip} 2 L${tip + 8 * direction} 12 L${tip} 22 Z`, fill: '#586070'});
  return [
    stretch(inside(start.from), x, 0.4),
    stretch(x, to),
    stretch(to, inside(end.to), 0.4),
    span.start === 'open' ? arrow(inside(start.from), -1) : null,
    span.end === 'open' ? arrow(to, 1) : null,
    diamonds,
  ];
}

/** As much of a title as fits beside its bar. */
function shorten(title: string): string {
  const letters = [...title];
  return letters.length > longestName ? `${letters.slice(0, longestName - 1).join('')}…` : title;
}
