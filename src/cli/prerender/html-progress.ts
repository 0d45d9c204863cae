import {bundleProjects} from '../../model/grouping.js';
import {summarizePart, summarizeProgress, type Progress} from '../../model/progress.js';
import {HtmlTexts, allTerms, type View} from './html-texts.js';
import {h, type Child} from './markup.js';
import {drawBar} from './svg-bar.js';

/** What `<initiative-progress>` says, in its order. */
export function progressSection(view: View): Child {
  const {feed, locale} = view;
  const texts = new HtmlTexts(view);
  const terms = allTerms(locale);
  const isEmpty = feed.projects.length + feed.unreadable === 0 && !feed.initiative.projectTotal;
  if (isEmpty) return h('section', {class: 'progress'}, h('p', {}, terms.empty));

  const progress = summarizeProgress(feed);
  const {completion, ongoing, segments} = progress;
  return h('section', {class: 'progress'},
    h('h2', {}, texts.heading()),
    h('p', {class: 'sentence'}, terms.completion(completion) || terms.ongoing(ongoing) || terms.empty),
    drawBar(segments),
    h('ul', {class: 'legend'}, segments.map(({status, count}) => h('li', {}, `${terms.status(status)}: `, h('b', {}, locale.number(count))))),
    h('details', {},
      h('summary', {}, terms.meaningOfStatuses),
      h('dl', {}, segments.map(({status}) => [h('dt', {}, terms.status(status)), h('dd', {}, terms.meaning[status])])),
    ),
    facts(view, texts, progress),
    breakdown(view, texts),
    texts.unreadable(),
    texts.provenance(),
  );
}

function facts({feed, locale}: View, texts: HtmlTexts, progress: Progress): Child {
  const terms = allTerms(locale);
  const {completion, transferred, ongoing, reported, published, total, asOf} = progress;
  const sentences = [
    transferred > 0 ? terms.transferred(transferred) : '',
    completion.of > 0 ? terms.ongoing(ongoing) : '',
    published > 0 ? terms.coverage(reported, published, total) : '',
    asOf ? terms.asOf(asOf) : '',
  ].filter(Boolean);
  const note = total > published ? texts.of(feed.initiative, 'unpublishedNote') : null;
  return h('ul', {class: 'facts'}, sentences.map((sentence) => h('li', {}, sentence)), note === null ? null : h('li', {}, note));
}

function breakdown({feed, locale}: View, texts: HtmlTexts): Child {
  const terms = allTerms(locale);
  const bundles = bundleProjects(feed, feed.projects, 'group');
  if (bundles.length < 2 && !bundles.some(({id}) => id !== null)) return null;
  return h('ul', {class: 'breakdown'}, bundles.map((bundle) => {
    const {segments, published} = summarizePart(bundle.projects);
    return h('li', {},
      h('div', {}, texts.bundle(bundle)),
      h('div', {}, published > 0 ? terms.publishedProjects(published) : terms.noPublishedProjects),
      published > 0 ? drawBar(segments) : null,
      h('div', {}, segments.map(({status, count}) => `${terms.status(status)}: ${locale.number(count)}`).join(' · ')),
    );
  }));
}
