/** Something in a feed that a reader mended or left out. The file keeps its value; the page shows the mended one. */
export interface Issue {
  readonly rule: Rule;
  /** Keys and indexes from the top of the document, as in the file. */
  readonly path: readonly PropertyKey[];
  readonly original: unknown;
}

/** Names of the rules, as in `data/invalid/`. `schema` is all that has no name of its own: a wrong type, a missing key. */
export type Rule =
  | 'bad-date'
  | 'bad-duration'
  | 'bad-number'
  | 'bad-url'
  | 'completed-ongoing'
  | 'duplicate-id'
  | 'encoding'
  | 'end-before-start'
  | 'invisible-character'
  | 'kind-unknown'
  | 'no-reporters'
  | 'organization-cycle'
  | 'schema'
  | 'status-conflict'
  | 'status-incomplete'
  | 'status-unknown'
  | 'too-long'
  | 'total-too-small'
  | 'unknown-group'
  | 'unknown-organization'
  | 'unknown-source';

/** Notes an issue. */
export type Report = (rule: Rule, path: readonly PropertyKey[], original: unknown) => undefined;

/** `projects[3].updates[0].date` */
export function formatPath(path: readonly PropertyKey[]): string {
  return path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('').replace(/^\./, '');
}
