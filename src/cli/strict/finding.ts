import type {DatedKey} from '../workbook/format.js';
import type {RuleId} from './rules.js';

/** A cell as a spreadsheet names it. `sheet` is missing where there is but one, as in CSV. */
export interface CellPlace {
  readonly sheet?: string;
  readonly cell: string;
}

/** Where a finding stands: in a text, or in a table. */
export type Place = {readonly line: number; readonly column: number} | CellPlace | null;

/** A row without an id that the feed so far had, as people know it; its title is the `original` of the finding. */
export interface RowBefore {
  readonly key: DatedKey;
  readonly date: string;
  /** Title of the project that it belongs to, if to any. */
  readonly project: string;
  /** Keys of its entry that have no column. */
  readonly extras: readonly string[];
}

/** Something in a feed or a table that people should know of. */
export interface Finding {
  readonly rule: RuleId;
  /** Keys and indexes from the top of the document; empty in tables without a document. */
  readonly path: readonly PropertyKey[];
  readonly original?: unknown;
  /** What was probably meant, or what became of it. */
  readonly hint?: string | undefined;
  /** What may stand there instead. */
  readonly allowed?: readonly string[];
  readonly place?: Place;
  readonly row?: RowBefore;
}

export interface PlacedFinding extends Finding {
  readonly place: Place;
}

export function isCell(place: Place | undefined): place is CellPlace {
  return place !== null && place !== undefined && 'cell' in place;
}
