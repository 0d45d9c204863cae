import {FeedError} from '../../feed/feed-error.js';
import {oneOf, type Context} from '../context.js';
import {readBytes} from '../document/read-bytes.js';
import {UsageError} from '../document/usage-error.js';
import type {PlacedFinding} from '../strict/finding.js';
import {decodeTable, encodings, misreadWord} from '../table/encodings.js';
import {readCsv} from '../table/read-csv.js';
import {readWorkbook} from '../table/read-workbook.js';
import type {Sheet} from '../table/sheet.js';

export interface ReadSheets {
  readonly sheets: readonly Sheet[];
  readonly findings: readonly PlacedFinding[];
}

const maxFile = 20_000_000;

/** The tables of a workbook or a CSV file, with what is to be said of the file itself. */
export async function readSheets(context: Context, input: string, encoding: string | undefined): Promise<ReadSheets> {
  const {texts, progress} = context;
  progress.step('reading');
  const kinds = ['.xlsx', '.ods', '.csv'];
  const kind = kinds.find((ending) => input.toLowerCase().endsWith(ending));
  if (!kind) throw new UsageError(texts.badExtension(input, kinds));
  if (encoding !== undefined) oneOf(texts, '--encoding', encoding, encodings);
  return context.usable(input, async () => {
    const bytes = await readBytes(input, maxFile, texts).catch((error: unknown) => {
      throw error instanceof FeedError && error.code === 'too-large' ? new UsageError(texts.table.zipTooLarge) : error;
    });
    if (kind !== '.csv') return {sheets: await readWorkbook(bytes, texts), findings: []};
    return readText(bytes, encoding, texts.table.wrongEncoding);
  });
}

function readText(bytes: Uint8Array, encoding: string | undefined, hintFor: (word: string) => string): ReadSheets {
  const {text, fallback} = decodeTable(bytes, encoding);
  const word = fallback ? misreadWord(text) : null;
  const hint = word === null ? undefined : hintFor(word);
  return {sheets: [readCsv(text)], findings: fallback ? [{rule: 'encoding', path: [], hint, place: null}] : []};
}
