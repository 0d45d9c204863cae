import {commonTerms} from '../../i18n/common.js';
import {findLocale} from '../../i18n/registry.js';
import {changesBetween, changesSince, changeSections, isUnchanged, type Change, type Changes, type ChangeSection} from '../../model/changes.js';
import type {Project} from '../../model/feed.js';
import {currentReport} from '../../model/report.js';
import {currentEnd} from '../../model/timeframe.js';
import {feedText} from '../../model/translation.js';
import {oneOf, type Context} from '../context.js';
import {UsageError} from '../document/usage-error.js';
import type {Texts} from '../texts/texts.js';

export interface DiffOptions {
  readonly since?: string;
  readonly format: string;
  readonly output?: string;
}

/** What changed between two feeds, or in one since a day. Changes are no error. */
export async function diff(context: Context, older: string, newer: string | undefined, options: DiffOptions): Promise<number> {
  const {texts, progress} = context;
  const format = oneOf(texts, '--format', options.format, ['text', 'json']);
  const feed = await context.readMended(older);
  let changes: Changes;
  if (newer !== undefined) changes = changesBetween(feed, await context.readMended(newer));
  else if (options.since === undefined) throw new UsageError(`${texts.usage.missingArgument('new')}\n${texts.usage.seeHelp}`);
  else changes = changesSince(feed, context.day(options.since, '--since'));
  progress.end();
  await context.write(options.output, format === 'json' ? asJson(changes) : asText(changes, texts, feed.language));
  return 0;
}

function asText(changes: Changes, texts: Texts, feedLanguage: string): string {
  const {sections, none} = texts.changes;
  const parts = changeSections
    .filter((section) => changes[section].length > 0)
    .map((section) => [`${sections[section]} (${changes[section].length})`, ...changes[section].map((change) => `  ${line(section, change, texts, feedLanguage)}`)].join('\n'));
  return `${[...(isUnchanged(changes) ? [none] : []), ...parts].join('\n\n')}\n`;
}

function line(section: ChangeSection, {before, after}: Change, texts: Texts, feedLanguage: string): string {
  const locale = findLocale(texts.lang);
  const project = after ?? before;
  const title = (project && feedText(project, 'title', locale.lang, feedLanguage)?.text) ?? '';
  if (!after) return title;
  const end = (of: Project | null) => {
    const date = of ? currentEnd(of) : undefined;
    return date ? locale.date(date) : texts.changes.noDate;
  };
  if (section === 'moved') return `${title}: ${end(before)} → ${end(after)}`;
  if (section === 'stillWaiting') return title;
  const report = currentReport(after);
  const was = before && currentReport(before);
  const word = (of: Project) => commonTerms.of(locale).status(currentReport(of)?.status ?? 'notReported', of.kind);
  const date = report ? `, ${locale.date(report.date)}` : '';
  return `${title}: ${before && was ? `${word(before)} → ` : ''}${word(after)}${date}`;
}

function asJson(changes: Changes): string {
  const state = (project: Project | null) => project && {
    status: currentReport(project)?.status ?? 'notReported',
    date: currentReport(project)?.date,
    end: currentEnd(project),
  };
  return `${JSON.stringify(
    Object.fromEntries(changeSections.map((section) => [section, changes[section].map(({before, after}) => ({
      id: (after ?? before)?.id,
      title: (after ?? before)?.title,
      before: state(before),
      after: state(after),
    }))])),
    null,
    2,
  )}\n`;
}
