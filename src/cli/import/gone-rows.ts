import {extrasOf} from '../export/left-out.js';
import type {PlacedFinding, RowBefore} from '../strict/finding.js';
import type {DatedKey} from '../workbook/format.js';
import {textAt, type Entry} from '../workbook/values.js';
import type {WrittenRow} from '../workbook/write-rows.js';
import type {Base} from './base.js';
import {ownerOf, type RowMatch} from './match-rows.js';
import type {RecordTable, TableRecord} from './read-records.js';

/** Rows of the feed so far that a table has no longer; of a project that is gone itself, that is said once. */
export function goneRows(key: DatedKey, base: Base, {top}: RecordTable, projects: readonly Entry[]): PlacedFinding[] {
  const titles = titlesOf(projects);
  return base.unused(key).filter((row) => key === 'events' || titles.has(ownerOf(key, row))).map((row) => {
    const {title, ...rest} = describe(key, row, titles);
    return {rule: 'row-gone', path: [], original: title, row: rest, place: top};
  });
}

/** Rows that only look like those of the feed so far, and would bring along what was said of them. */
export function guessedRows(key: DatedKey, matches: ReadonlyMap<TableRecord, RowMatch>, projects: readonly Entry[]): PlacedFinding[] {
  const titles = titlesOf(projects);
  return [...matches].filter(([, {isGuess}]) => isGuess).flatMap(([record, {row}]): PlacedFinding[] => {
    const {title, ...rest} = describe(key, row, titles);
    return rest.extras.length === 0 ? [] : [{rule: 'row-guessed', path: [], original: title, row: rest, place: record.place('Datum')}];
  });
}

function describe(key: DatedKey, row: WrittenRow, titles: ReadonlyMap<string, string>): RowBefore & {readonly title: string} {
  const {entry} = row;
  return {key, title: textAt(entry, 'title'), date: textAt(entry, 'date'), project: titles.get(ownerOf(key, row)) ?? '', extras: extrasOf(entry, key)};
}

function titlesOf(projects: readonly Entry[]): ReadonlyMap<string, string> {
  return new Map(projects.map((project) => [textAt(project, 'id'), textAt(project, 'title')]));
}
