import type {Kind, Update} from '../../model/feed.js';
import {HtmlTexts, allTerms, link, type View} from './html-texts.js';
import {h, type Child} from './markup.js';

/** All that an update says, as the card says it. */
export function reportBody(update: Update, view: View, kind: Kind, withStatus = false): Child {
  const texts = new HtmlTexts(view);
  const terms = allTerms(view.locale);
  const labelled = (label: string, content: Child) => (content === null ? null : h('p', {}, label, ': ', content));
  return [
    update.title ? h('p', {}, h('b', {}, texts.of(update, 'title'))) : null,
    update.status && withStatus ? labelled(terms.state, terms.status(update.status, kind)) : null,
    update.text ? h('p', {}, texts.of(update, 'text')) : null,
    labelled(terms.scope, texts.of(update, 'scope')),
    labelled(terms.waitingFor, texts.of(update, 'waitingFor')),
    update.newEnd ? h('p', {}, terms.newEnd(update.newEnd)) : null,
    labelled(terms.reason, texts.of(update, 'reason')),
    update.dissent.map(({by, text, url}) =>
      h('p', {}, `${terms.dissentOf} `, texts.organization(by), ': ', link(url, texts.own(text ?? url), true))),
    reporter(update, view),
    update.source ? h('p', {}, texts.source(update.source)) : null,
  ];
}

function reporter({date, reportedBy, confirmedBy, inferred}: Update, view: View): Child {
  const texts = new HtmlTexts(view);
  const terms = allTerms(view.locale);
  const facts: Child[] = [];
  if (date || reportedBy) {
    facts.push([date ? terms.reportedOn(date) : terms.undated, reportedBy ? [` ${terms.by} `, texts.organization(reportedBy)] : null]);
  }
  if (confirmedBy.length > 0) facts.push([`${terms.confirmedBy} `, texts.organizations(confirmedBy)]);
  if (inferred) facts.push(h('em', {}, terms.inferred));
  return h('p', {}, facts.map((fact, index) => [index > 0 ? ' · ' : null, fact]));
}
