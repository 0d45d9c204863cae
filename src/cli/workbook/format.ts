/** What a column holds, which says how its cells are read and written. */
export type ColumnType =
  | 'text'
  | 'date'
  | 'integer'
  | 'months'
  | 'kind'
  | 'status'
  | 'milestoneStatus'
  | 'yes'
  | 'group'
  | 'organization'
  | 'organizations'
  | 'source'
  /** The project that a row belongs to. */
  | 'project'
  /** "Darf melden": the ids of those rows are `initiative.reporters`. */
  | 'reports';

export interface Column {
  readonly header: string;
  readonly synonyms: readonly string[];
  readonly type: ColumnType;
  /** Where in the entry its value stands; empty if it stands elsewhere. */
  readonly path: readonly string[];
}

export type SheetKey = 'initiative' | 'groups' | 'organizations' | 'events' | 'projects' | 'updates' | 'milestones' | 'sources';

/** Rows without an id, which are known by date and title. */
export type DatedKey = 'events' | 'updates' | 'milestones';

/** One sheet of the workbook: one row a thing. */
export interface SheetFormat {
  readonly key: SheetKey;
  readonly name: string;
  readonly synonyms: readonly string[];
  readonly columns: readonly Column[];
}
