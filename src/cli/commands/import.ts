import {FeedError} from '../../feed/feed-error.js';
import {parseFeed} from '../../feed/parse-feed.js';
import {maxBytes} from '../../feed/limits.js';
import {oneOf, type Context} from '../context.js';
import {UsageError} from '../document/usage-error.js';
import {readBytes} from '../document/read-bytes.js';
import {Base} from '../import/base.js';
import {importFeed} from '../import/import-feed.js';
import {matchSheets} from '../import/match-sheets.js';
import {countFindings, formatPlace} from '../output/order.js';
import {formatReport, reportFormats} from '../output/report.js';
import type {PlacedFinding} from '../strict/finding.js';
import {validateJson} from '../strict/validate.js';
import {decodeTable, encodings, misreadWord} from '../table/encodings.js';
import {readCsv} from '../table/read-csv.js';
import {readWorkbook} from '../table/read-workbook.js';
import type {Sheet} from '../table/sheet.js';
import {isEntry} from '../workbook/values.js';

export interface ImportOptions {
  readonly output?: string;
  readonly base?: string;
  readonly encoding?: string;
  readonly format: string;
  readonly strict?: boolean;
  readonly now?: string;
}

const maxFile = 20_000_000;

/** 0 and a file without errors; else 1, and nothing is written. */
export async function importTable(context: Context, input: string, options: ImportOptions): Promise<number> {
  const {io, texts, progress} = context;
  const format = oneOf(texts, '--format', options.format, reportFormats);
  const {sheets, findings: ofFile} = await readSheets(context, input, options.encoding);
  const base = options.base === undefined ? null : await readBase(context, options.base);
  progress.step('checking');
  const {json, findings: ofTables, rows} = importFeed(matchSheets(sheets, texts.table), base);
  const verdict = validateJson(json, context.day(options.now));
  const seen = new Set(ofTables.map(({rule, place}) => `${rule} ${formatPlace(place)}`));
  const ofFeed = verdict.findings
    .map((finding): PlacedFinding => ({...finding, place: rows.placeOf(finding.path)}))
    .filter(({rule, place}) => !place || !seen.has(`${rule} ${formatPlace(place)}`));
  const findings = [...ofFile, ...ofTables, ...ofFeed];
  progress.end();

  const {errors, warnings} = countFindings(findings);
  io.err(formatReport(format, {input, findings, texts, version: io.version, paint: io.paint}));
  if (errors > 0 || (options.strict && warnings > 0)) {
    io.err(`${texts.nothingWritten}\n`);
    return 1;
  }
  const content = `${JSON.stringify(json, null, 2)}\n`;
  if (Buffer.byteLength(content) > maxBytes) throw new UsageError(texts.feedError(new FeedError('too-large', ''), input));
  await context.write(options.output, content);
  if (options.output !== undefined) io.err(`${texts.written(options.output, verdict.reading?.shown ?? 0)}\n`);
  return 0;
}

async function readSheets({texts, progress}: Context, input: string, encoding: string | undefined) {
  progress.step('reading');
  const kinds = ['.xlsx', '.ods', '.csv'];
  const kind = kinds.find((ending) => input.toLowerCase().endsWith(ending));
  if (!kind) throw new UsageError(texts.badExtension(input, kinds));
  if (encoding !== undefined) oneOf(texts, '--encoding', encoding, encodings);
  try {
    const bytes = await readBytes(input, maxFile, texts);
    if (kind !== '.csv') return {sheets: await readWorkbook(bytes, texts), findings: []};
    return readText(bytes, encoding, texts.table.wrongEncoding);
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    throw new UsageError(error.code === 'too-large' ? texts.table.zipTooLarge : texts.feedError(error, input), {cause: error});
  }
}

function readText(bytes: Uint8Array, encoding: string | undefined, hintFor: (word: string) => string): {sheets: Sheet[]; findings: PlacedFinding[]} {
  const {text, fallback} = decodeTable(bytes, encoding);
  const word = fallback ? misreadWord(text) : null;
  const hint = word === null ? undefined : hintFor(word);
  return {sheets: [readCsv(text)], findings: fallback ? [{rule: 'encoding', path: [], hint, place: null}] : []};
}

async function readBase(context: Context, input: string): Promise<Base> {
  const {json} = await context.readDocument(input);
  try {
    return new Base(isEntry(json) ? json : {}, parseFeed(json).feed);
  } catch (cause) {
    throw new UsageError(context.texts.badFeed(input), {cause});
  }
}
