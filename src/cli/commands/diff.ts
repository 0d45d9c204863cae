import {changesBetween, changesSince, type Changes} from '../../model/changes.js';
import {oneOf, type Context} from '../context.js';
import {UsageError} from '../document/usage-error.js';
import {changesJson, changesText} from '../output/changes.js';

export interface DiffOptions {
  readonly since?: string;
  readonly format: string;
  readonly output?: string;
}

/** What changed between two feeds, or in one since a day. Changes are no error. */
export async function diff(context: Context, older: string, newer: string | undefined, options: DiffOptions): Promise<number> {
  const {texts, progress} = context;
  if (newer !== undefined && options.since !== undefined) throw new UsageError(`${texts.usage.sinceOrFeed}\n${texts.usage.seeHelp}`);
  const format = oneOf(texts, '--format', options.format, ['text', 'json']);
  const feed = await context.readMended(older);
  let changes: Changes;
  if (newer !== undefined) changes = changesBetween(feed, await context.readMended(newer));
  else if (options.since === undefined) throw new UsageError(`${texts.usage.missingArgument('new')}\n${texts.usage.seeHelp}`);
  else changes = changesSince(feed, context.day(options.since, '--since'));
  progress.end();
  await context.write(options.output, format === 'json' ? changesJson(changes) : changesText(changes, texts, feed.language));
  return 0;
}
