import {firstDay, isCalendarDate, lastDay, type CalendarDate} from '../../model/calendar-date.js';
import {shownText} from '../table/sheet.js';
import {sheetFormat} from '../workbook/columns.js';
import {setAt, valueAt, type Entry} from '../workbook/values.js';
import {proposal} from './dates.js';
import type {ProjectRow} from './project-cells.js';
import type {RowReader} from './row-reader.js';
import {readTimeframe, type TimeframeReading} from './timeframes.js';
import {readKind} from './words.js';

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
  const other = otherwise(row, reading);
  if (other) reader.findings.push({rule: 'other-timeframe', path, original: text, hint: other, place: record.place('Zeitrahmen')});
  if (textOf(row, 'Beginn') !== '' || textOf(row, 'Ende') !== '' || !isNew('Beginn', 'Ende')) return;
  const {text: wording, start: _start, end: _end, ...rest} = (valueAt(entry, ['timeframe']) ?? {}) as Entry;
  entry['timeframe'] = {...rest, ...reading.timeframe, ...(wording !== undefined && {text: wording})};
}

/** What the cells of kind and dates say otherwise than the wording: they hold, as somebody typed them or an export did. */
function otherwise(row: ProjectRow, {kind, timeframe}: TimeframeReading): string {
  const cell = (header: string) => `${header} ${textOf(row, header) || '–'}`;
  const isOther = (edge: 'start' | 'end') => {
    const said = valueAt(row.entry, ['timeframe', edge]);
    if (timeframe[edge] === undefined) return kind === 'ongoing' && said !== undefined;
    // what is no date is named as that
    return typeof said === 'string' ? isCalendarDate(said) && isApart(said, timeframe[edge]) : true;
  };
  const hasCells = textOf(row, 'Beginn') !== '' || textOf(row, 'Ende') !== '';
  const art = textOf(row, 'Art');
  return [
    ...(art !== '' && readKind(art) !== kind ? [cell('Art')] : []),
    ...(hasCells && (isOther('start') || isOther('end')) ? [cell('Beginn'), cell('Ende')] : []),
  ].join(', ');
}

/** Whether no day can be meant by both: 2018 and 2018-12 say the same, the one more exactly. */
function isApart(a: CalendarDate, b: CalendarDate): boolean {
  return lastDay(a) < firstDay(b) || lastDay(b) < firstDay(a);
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
