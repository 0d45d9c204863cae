import {summarizeProgress} from '../../model/progress.js';
import {HtmlTexts, allTerms, type View} from './html-texts.js';
import {h, type Child} from './markup.js';
import {drawStretch} from './svg-bar.js';
import {drawLegend} from './svg-legend.js';
import {wrap} from './svg-text.js';
import {drawTimeline} from './svg-timeline.js';

const width = 960;
const margin = 24;

/** A picture that stands for itself: title, what it shows, date and source. */
export function svgPicture(view: View, part: 'progress' | 'gantt'): string {
  const texts = new HtmlTexts(view);
  const {feed, locale} = view;
  const terms = allTerms(locale);
  const title = texts.plain(feed.initiative, 'title') || terms.initiative;
  const {sentence, body, height} = part === 'progress' ? progressBody(view) : drawTimeline(view, width - 2 * margin);
  const footer = [
    feed.publishedDate ? terms.publishedOn(feed.publishedDate) : '',
    feed.publisher ? `${terms.source}: ${feed.publisher.name}` : '',
  ].filter(Boolean).join(' · ');
  const picture = h('svg', {
    xmlns: 'http://www.w3.org/2000/svg', width, height: height + 130, viewBox: `0 0 ${width} ${height + 130}`, role: 'img',
    'font-family': 'system-ui, sans-serif', 'font-size': 14, fill: '#1b1f27', 'xml:lang': locale.lang === 'de-simple' ? 'de' : locale.lang,
  },
    h('title', {}, `${title}: ${sentence}`),
    h('rect', {width: '100%', height: '100%', fill: '#fff'}),
    h('text', {x: margin, y: 36, 'font-size': 20, 'font-weight': 'bold'}, title),
    wrap(sentence, 110).map((line, index) => h('text', {x: margin, y: 62 + index * 20}, line)),
    h('g', {transform: `translate(${margin} 96)`}, body),
    h('text', {x: margin, y: height + 118, 'font-size': 12, fill: '#586070'}, footer),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${String(picture)}`;
}

function progressBody({feed, locale}: View): {readonly sentence: string; readonly body: Child; readonly height: number} {
  const terms = allTerms(locale);
  const {completion, ongoing, segments} = summarizeProgress(feed);
  const inner = width - 2 * margin;
  const legend = drawLegend(segments.map(({status, count}) => ({status, text: `${terms.status(status)}: ${locale.number(count)}`})), inner, 48);
  return {
    sentence: terms.completion(completion) || terms.ongoing(ongoing) || terms.empty,
    body: [segments.map(({status, start, share}) => drawStretch(status, start * inner, 0, share * inner, 28)), legend.body],
    height: 48 + legend.height,
  };
}
