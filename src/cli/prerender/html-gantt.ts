import {milestoneText} from '../../i18n/milestone-text.js';
import {toDay} from '../../model/calendar-date.js';
import {bundleProjects} from '../../model/grouping.js';
import {countMilestones} from '../../model/milestones.js';
import {axisOf} from '../../model/span.js';
import {countStandings, standingOf, type Standing} from '../../model/standing.js';
import {movesOf} from '../../model/timeframe.js';
import {HtmlTexts, allTerms, link, type View} from './html-texts.js';
import {h, type Child} from './markup.js';

/** The table of `<timeline-gantt>`: what its bars show is text in the same row. */
export function ganttSection(view: View): Child {
  const {feed, locale, now} = view;
  const texts = new HtmlTexts(view);
  const terms = allTerms(locale);
  if (feed.projects.length + feed.unreadable === 0) return h('section', {class: 'gantt'}, h('p', {}, terms.empty));

  const {from, to} = axisOf(feed.projects, feed.initiative, now, {from: '', to: ''});
  const axis = `${terms.axis}: ${terms.span(toDay(from).slice(0, 4), toDay(to - 1).slice(0, 4))}`;
  return h('section', {class: 'gantt'},
    h('h2', {}, texts.heading()),
    h('table', {},
      h('caption', {}, terms.timelineSummary(countStandings(feed.projects, now))),
      h('thead', {}, h('tr', {}, [terms.project, terms.lead, terms.timeframe, terms.state, axis].map((label) => h('th', {scope: 'col'}, label)))),
      bundleProjects(feed, feed.projects, 'group').map((bundle) => h('tbody', {},
        h('tr', {}, h('th', {colspan: 5, scope: 'rowgroup'},
          texts.bundle(bundle),
          ` ${bundle.projects.length > 0 ? terms.publishedProjects(bundle.projects.length) : terms.noPublishedProjects}`,
        )),
        bundle.projects.map((project) => row(view, texts, standingOf(project, feed, now))),
      )),
    ),
    events(view, texts),
    texts.unreadable(),
    texts.provenance(),
  );
}

function row({locale}: View, texts: HtmlTexts, {project, report, schedule, end, status, freshness}: Standing): Child {
  const terms = allTerms(locale);
  const {milestones} = project;
  return h('tr', {},
    h('th', {scope: 'row'}, link(project.url, texts.of(project, 'title'))),
    h('td', {}, texts.lead(project)),
    h('td', {}, texts.timeframe(project), movesOf(project).map(({end: newEnd, update}) => [' ', terms.newEnd(newEnd), ' ', texts.of(update, 'reason')])),
    h('td', {},
      h('b', {}, terms.status(status, project.kind)),
      report ? ` ${terms.reportedOn(report.date)}` : null,
      report && freshness === 'stale' ? ` (${terms.stale})` : null,
    ),
    h('td', {},
      [terms.schedule(schedule, end), milestones.length > 0 ? `${terms.milestones(countMilestones(milestones))}.` : ''].filter(Boolean).join(' '),
      milestones.map((milestone) => [' ', texts.of(milestone, 'title'), `: ${milestoneText(milestone, locale)}.`]),
    ),
  );
}

function events({feed, locale}: View, texts: HtmlTexts): Child {
  const {events: all} = feed.initiative;
  if (all.length === 0) return null;
  const terms = allTerms(locale);
  return h('details', {},
    h('summary', {}, terms.events),
    h('ol', {}, all.map((event) => h('li', {},
      `${event.date ? locale.date(event.date) : terms.undated}: `, texts.of(event, 'title'), ' ', texts.source(event.source),
    ))),
  );
}
