import type {Project} from '../../model/feed.js';
import {cardSection} from './html-card.js';
import {ganttSection} from './html-gantt.js';
import {progressSection} from './html-progress.js';
import {HtmlTexts, type View} from './html-texts.js';
import {h, type Child} from './markup.js';

export type Part = 'progress' | 'card' | 'gantt';

const style = `
:root { color-scheme: light dark; font: 1em/1.5 system-ui, sans-serif; }
body { max-inline-size: 60em; margin-inline: auto; padding: 1em; }
table { inline-size: 100%; border-collapse: collapse; }
caption, th, td { text-align: start; vertical-align: top; padding: 0.25em 0.75em 0.25em 0; overflow-wrap: anywhere; }
tr, article { border-block-end: 1px solid #8888; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.25em 1em; }
dd { margin: 0; }
p { overflow-wrap: anywhere; white-space: pre-line; }
svg { inline-size: 100%; block-size: 1.5em; }
`;

/** One part of a feed, or all of them: what the live widgets say, without a script. */
export function htmlPage(view: View, part: Part | undefined, project?: Project): string {
  const title = new HtmlTexts(view).plain(view.feed.initiative, 'title') || 'Initiative';
  const page = h('html', {lang: view.locale.lang === 'de-simple' ? 'de' : view.locale.lang},
    h('head', {},
      h('meta', {charset: 'utf-8'}),
      h('meta', {name: 'viewport', content: 'width=device-width'}),
      h('title', {}, title),
      h('style', {}, style.replaceAll('"', '')),
    ),
    h('body', {}, h('main', {}, sections(view, part, project))),
  );
  return `<!doctype html>\n${String(page)}`;
}

function sections(view: View, part: Part | undefined, project: Project | undefined): Child {
  if (project) return cardSection(view, project);
  return [
    part === undefined || part === 'progress' ? progressSection(view) : null,
    part === undefined || part === 'gantt' ? ganttSection(view) : null,
    part === undefined || part === 'card' ? view.feed.projects.map((each) => cardSection(view, each)) : null,
  ];
}
