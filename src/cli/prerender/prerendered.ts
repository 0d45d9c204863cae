/** What came of writing a feed in another format. */
export interface Prerendered {
  readonly content: string;
  /** Entries without the day that the format asks for. */
  readonly leftOut: number;
}
