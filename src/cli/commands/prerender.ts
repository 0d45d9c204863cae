import {findLocale} from '../../i18n/registry.js';
import {isBefore} from '../../model/calendar-date.js';
import {findProject} from '../../model/lookup.js';
import {oneOf, type Context} from '../context.js';
import {UsageError} from '../document/usage-error.js';
import {prerender, prerenderFormats} from '../prerender/prerender.js';

export interface PrerenderOptions {
  readonly as: string;
  readonly output?: string;
  readonly widget?: string;
  readonly project?: string;
  readonly feedLang?: string;
  readonly now?: string;
}

export async function prerenderFeed(context: Context, input: string, options: PrerenderOptions): Promise<number> {
  const {io, texts, progress} = context;
  const format = oneOf(texts, '--as', options.as, prerenderFormats);
  const part = options.widget === undefined ? undefined : oneOf(texts, '--widget', options.widget, format === 'svg' ? ['progress', 'gantt'] : ['progress', 'card', 'gantt']);
  const today = context.day(options.now);
  const feed = await context.readMended(input);
  const project = options.project === undefined ? undefined : findProject(feed, options.project);
  if (options.project !== undefined && !project) throw new UsageError(texts.noSuchProject(options.project));

  const {publishedDate} = feed;
  // as in the widgets: a clock is not before the date of the feed, a day that was asked for is taken as it is
  const now = options.now === undefined && publishedDate !== undefined && isBefore(today, publishedDate) ? publishedDate : today;
  const {content, leftOut} = prerender({feed, now, locale: findLocale(options.feedLang, feed.language)}, format, part, project);
  await context.write(options.output, content);
  progress.end();
  if (leftOut > 0) io.err(`${texts.prerender.withoutDay(leftOut)}\n`);
  return 0;
}
