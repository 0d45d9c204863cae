import {FeedError} from '../../feed/feed-error.js';
import {parseFeed} from '../../feed/parse-feed.js';
import {maxBytes} from '../../feed/limits.js';
import {oneOf, type Context} from '../context.js';
import {UsageError} from '../document/usage-error.js';
import {Base} from '../import/base.js';
import {importFeed} from '../import/import-feed.js';
import {matchSheets} from '../import/match-sheets.js';
import {readSheets} from '../import/read-sheets.js';
import {tableFindings} from '../import/table-findings.js';
import {countFindings} from '../output/order.js';
import {formatReport, reportFormats} from '../output/report.js';
import {validateJson} from '../strict/validate.js';
import {isEntry} from '../workbook/values.js';

export interface ImportOptions {
  readonly output?: string;
  readonly base?: string;
  readonly encoding?: string;
  readonly format: string;
  readonly strict?: boolean;
  readonly now?: string;
}

/** 0 and a file without errors; else 1, and nothing is written. */
export async function importTable(context: Context, input: string, options: ImportOptions): Promise<number> {
  const {io, texts, progress} = context;
  const format = oneOf(texts, '--format', options.format, reportFormats);
  const {sheets, findings: ofFile} = await readSheets(context, input, options.encoding);
  const base = options.base === undefined ? null : await readBase(context, options.base);
  progress.step('checking');
  const result = importFeed(matchSheets(sheets, texts.table, ofFile.find(({hint}) => hint !== undefined)?.hint), base);
  const {json} = result;
  const verdict = validateJson(json, context.day(options.now));
  const findings = [...ofFile, ...tableFindings(verdict.findings, result, sheets)];
  progress.end();

  const {errors, warnings} = countFindings(findings);
  const say = (sentence: string) => {
    // what a program reads is whole without it
    if (format !== 'json' && format !== 'sarif') io.err(`${sentence}\n`);
  };
  io.err(formatReport(format, {input, findings, texts, version: io.version, paint: io.paint}));
  if (errors > 0 || (options.strict && warnings > 0)) {
    say(texts.nothingWritten);
    return 1;
  }
  const content = `${JSON.stringify(json, null, 2)}\n`;
  if (Buffer.byteLength(content) > maxBytes) throw new UsageError(texts.feedError(new FeedError('too-large', ''), input));
  await context.write(options.output, content);
  if (options.output !== undefined) say(texts.written(options.output, verdict.reading?.shown ?? 0));
  return 0;
}

async function readBase(context: Context, input: string): Promise<Base> {
  const {json} = await context.readDocument(input);
  try {
    return new Base(isEntry(json) ? json : {}, parseFeed(json).feed);
  } catch (cause) {
    throw new UsageError(context.texts.badFeed(input), {cause});
  }
}
