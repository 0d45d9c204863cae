import type {CalendarDate} from '../../model/calendar-date.js';
import type {CellPlace} from '../strict/finding.js';

/** A cell as a person sees it, with what the spreadsheet knows besides. */
export interface Cell {
  readonly text: string;
  /** Of a date cell, as exact as its format shows it. */
  readonly date?: CalendarDate;
  /** Of a number that is no date. */
  readonly number?: number;
  /** The same as a day of the calendar that begins in 1900, whichever the workbook has. */
  readonly serial?: number;
  /** It is part of a larger cell, and says what that says. */
  readonly isMerged?: boolean;
  /** `#N/A` and the like. */
  readonly isError?: boolean;
}

export interface Sheet {
  /** Missing where a file has but one table. */
  readonly name?: string;
  readonly rows: readonly (readonly Cell[])[];
}

export const emptyCell: Cell = {text: ''};

/** `A`, `Z`, `AA`: columns count from 0. */
export function columnName(index: number): string {
  const before = Math.floor(index / 26) - 1;
  return (before < 0 ? '' : columnName(before)) + String.fromCharCode(65 + (index % 26));
}

/** A place as Excel shows it; both count from 0. */
export function placeOf(sheet: Sheet, row: number, column: number): CellPlace {
  const cell = `${columnName(column)}${row + 1}`;
  return sheet.name === undefined ? {cell} : {sheet: sheet.name, cell};
}

/** What people see: without no-break spaces, zero width characters and blanks at the ends; lines stay. */
export function shownText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u00a0\u2007\u202f\t]/g, ' ')
    .replace(/[\u200b\u2060\ufeff]/g, '')
    .normalize('NFC')
    .trim();
}
