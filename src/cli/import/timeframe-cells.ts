import {shownText} from '../table/sheet.js';
import {sheetFormat} from '../workbook/columns.js';
import {setAt, valueAt, type Entry} from '../workbook/values.js';
import {proposal} from './dates.js';
import type {ProjectRow} from './project-cells.js';
import type {RowReader} from './row-reader.js';
import {readTimeframe} from './timeframes.js';

/** What the wording of the list says of kind and dates, where no cell of their own does. */
export function fillTimeframe(row: ProjectRow, reader: RowReader): void {
  const {entry, record, path} = row;
  const text = textOf(row, 'Zeitrahmen');
  if (!text) return;
  const reading = readTimeframe(text);
  if (!reading) {
    const isSaid = entry['kind'] === 'ongoing' || hasDates(entry);
    if (!isSaid) reader.findings.push({rule: 'unread-timeframe', path, original: text, hint: proposal(text), place: record.place('Zeitrahmen')});
    return;
  }
  const isNew = (...headers: string[]) => !isAsBefore(row, ['Zeitrahmen', ...headers]);
  if (reading.guessed !== undefined && isNew()) {
    reader.findings.push({rule: 'guessed-timeframe', path, original: text, hint: reading.guessed, place: record.place('Zeitrahmen')});
    setAt(entry, ['timeframe', 'text'], reading.guessed);
  }
  if (textOf(row, 'Art') === '' && isNew('Art')) entry['kind'] = reading.kind;
  if (textOf(row, 'Beginn') !== '' || textOf(row, 'Ende') !== '' || !isNew('Beginn', 'Ende')) return;
  const {text: wording, start: _start, end: _end, ...rest} = (valueAt(entry, ['timeframe']) ?? {}) as Entry;
  entry['timeframe'] = {...rest, ...reading.timeframe, ...(wording !== undefined && {text: wording})};
}

function hasDates(entry: Entry): boolean {
  return ['start', 'end'].some((edge) => valueAt(entry, ['timeframe', edge]) !== undefined);
}

function textOf({record}: ProjectRow, header: string): string {
  return record.cells.get(header)?.text ?? '';
}

/**
 * Whether these cells say what those of the feed so far say. Cells that a workbook leaves empty are filled from the wording at
 * each import, and differ from the feed that the last one made; a column that is not there says nothing new.
 */
function isAsBefore(row: ProjectRow, headers: readonly string[]): boolean {
  const {before, table} = row;
  if (!before) return false;
  const {columns} = sheetFormat('projects');
  return headers.every((header) => {
    const cell = before.cells[columns.findIndex((column) => column.header === header)] ?? '';
    return !table.headers.has(header) || shownText(cell) === textOf(row, header);
  });
}
