import {writeCsv} from '../../model/csv.js';
import {projectTable} from '../../model/project-table.js';
import type {Context} from '../context.js';
import {UsageError} from '../document/usage-error.js';
import {leftOut} from '../export/left-out.js';
import {writeWorkbook} from '../export/write-workbook.js';
import {words} from '../import/words.js';
import {sheetFormats} from '../workbook/columns.js';
import type {Entry} from '../workbook/values.js';
import {toTables, writeRows} from '../workbook/write-rows.js';

/** The workbook, or the one table that the widgets offer for download. Says what has no column. */
export async function exportFeed(context: Context, input: string, {output}: {readonly output: string}): Promise<number> {
  const {io, texts, progress} = context;
  const kinds = ['.xlsx', '.csv'];
  const kind = kinds.find((ending) => output.toLowerCase().endsWith(ending));
  if (!kind) throw new UsageError(texts.badExtension(output, kinds));
  const {document, feed, hasErrors} = await context.readFeed(input);
  // what a reader mends would be lost
  if (hasErrors) throw new UsageError(texts.badFeed(input));
  const json = document.json as Entry;
  const content = kind === '.csv'
    ? writeCsv(projectTable(feed, feed.projects, words))
    : await writeWorkbook(toTables(writeRows(json, feed)), texts);
  await context.write(output, content);
  progress.end();

  const missing = leftOut(json, kind === '.csv' ? ['projects'] : sheetFormats.map(({key}) => key));
  io.err(`${texts.written(output, feed.projects.length)}\n`);
  if (missing.size > 0) {
    const lines = [...missing].map(([path, count]) => texts.table.withoutColumn(path, count));
    io.err(`${[texts.table.withoutColumnTitle, ...lines, texts.table.keptWithBase].join('\n')}\n`);
  }
  return 0;
}
