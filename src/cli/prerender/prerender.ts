import type {Project} from '../../model/feed.js';
import {atomFeed} from './atom.js';
import {calendar} from './calendar.js';
import {htmlPage, type Part} from './html-page.js';
import type {View} from './html-texts.js';
import {jsonFeed} from './json-feed.js';
import type {Prerendered} from './prerendered.js';
import {svgPicture} from './svg-page.js';

export const prerenderFormats = ['html', 'svg', 'json-feed', 'atom', 'ics'] as const;

export type PrerenderFormat = (typeof prerenderFormats)[number];

/** A feed as a file that needs no script. */
export function prerender(view: View, format: PrerenderFormat, part?: Part, project?: Project): Prerendered {
  switch (format) {
    case 'html':
      return {content: htmlPage(view, part, project), leftOut: 0};
    case 'svg':
      return {content: svgPicture(view, part === 'gantt' ? 'gantt' : 'progress'), leftOut: 0};
    case 'json-feed':
      return {content: jsonFeed(view), leftOut: 0};
    case 'atom':
      return atomFeed(view);
    case 'ics':
      return calendar(view);
  }
}
