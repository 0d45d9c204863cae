import {milestoneText} from '../../i18n/milestone-text.js';
import type {Project} from '../../model/feed.js';
import {countMilestones} from '../../model/milestones.js';
import {newestFirst} from '../../model/report.js';
import {standingOf, type Standing} from '../../model/standing.js';
import {movesOf} from '../../model/timeframe.js';
import {reportBody} from './html-report.js';
import {HtmlTexts, allTerms, link, type View} from './html-texts.js';
import {h, type Child} from './markup.js';

/** What `<project-card>` says, in its order. */
export function cardSection(view: View, project: Project): Child {
  const texts = new HtmlTexts(view);
  const terms = allTerms(view.locale);
  const standing = standingOf(project, view.feed, view.now);
  const {report} = standing;
  const updates = newestFirst(project);
  const [newest] = updates;
  const news = newest === report ? undefined : newest;
  return h('article', {class: 'card', id: `projekt-${project.id}`},
    h('p', {class: 'group'}, texts.bundle({by: 'group', id: project.group ?? null})),
    h('h2', {}, link(project.url, texts.of(project, 'title'))),
    project.summary ? h('p', {}, texts.of(project, 'summary')) : null,
    facts(view, texts, standing),
    trail(view, texts, standing),
    milestones(view, texts, project),
    report ? h('div', {class: 'report'}, reportBody(report, view, project.kind)) : null,
    news ? [h('p', {class: 'label'}, terms.latestNews), h('div', {class: 'report'}, reportBody(news, view, project.kind))] : null,
    updates.length < 2 ? null : h('details', {},
      h('summary', {}, terms.history(updates.length)),
      h('ol', {}, updates.map((update) => h('li', {}, reportBody(update, view, project.kind, true)))),
    ),
    project.links.length === 0 ? null : [
      h('p', {class: 'label'}, terms.links),
      h('ul', {}, project.links.map(({url, title}) => h('li', {}, link(url, texts.own(title ?? url), true)))),
    ],
    texts.unreadable(),
    texts.provenance(),
  );
}

function facts({locale}: View, texts: HtmlTexts, {project, report, freshness, status}: Standing): Child {
  const terms = allTerms(locale);
  const {officialTitle, partners} = project;
  return h('dl', {class: 'facts'},
    h('dt', {}, terms.state),
    h('dd', {},
      h('b', {}, terms.status(status, project.kind)),
      report ? [' ', terms.reportedOn(report.date)] : null,
      freshness === 'stale' ? ` (${terms.stale})` : null,
    ),
    h('dt', {}, terms.lead),
    h('dd', {}, texts.lead(project)),
    partners.length > 0 ? [h('dt', {}, terms.partners), h('dd', {}, texts.organizations(partners))] : null,
    h('dt', {}, terms.timeframe),
    h('dd', {}, texts.timeframe(project)),
    officialTitle !== undefined && officialTitle !== project.title
      ? [h('dt', {}, terms.officialTitle), h('dd', {}, texts.own(officialTitle))]
      : null,
  );
}

function trail({locale}: View, texts: HtmlTexts, {project, schedule, end}: Standing): Child {
  const terms = allTerms(locale);
  const moves = movesOf(project);
  const isOpen = schedule === 'elapsed' || schedule === 'elapsedUnreported';
  const sentence = terms.schedule(schedule, end);
  return [
    moves.length === 0 ? null : [
      h('p', {class: 'label'}, terms.promiseTrail),
      h('ol', {},
        h('li', {}, texts.timeframe(project)),
        moves.map(({end: newEnd, update}) => h('li', {},
          `${terms.span(undefined, newEnd)} ${update.date ? locale.date(update.date) : terms.undated}`,
          update.reason ? [': ', texts.of(update, 'reason')] : null,
        )),
        isOpen ? h('li', {}, terms.stillOpen) : null,
      ),
    ],
    sentence ? h('p', {}, sentence) : null,
  ];
}

function milestones({locale}: View, texts: HtmlTexts, {milestones: all}: Project): Child {
  if (all.length === 0) return null;
  const terms = allTerms(locale);
  return h('details', {},
    h('summary', {}, terms.milestones(countMilestones(all))),
    h('ul', {}, all.map((milestone) => h('li', {},
      texts.of(milestone, 'title'),
      ` ${milestoneText(milestone, locale)}`,
      milestone.source ? h('p', {}, texts.source(milestone.source)) : null,
    ))),
  );
}
