import type {Source} from '../model/feed.js';
import type {SourceReference} from './schema.js';

/** What the entries of a feed refer to. */
export interface References {
  readonly organizations: ReadonlySet<string>;
  readonly groups: ReadonlySet<string>;
  readonly reporters: ReadonlySet<string>;
  resolveSource(reference: SourceReference, path: readonly PropertyKey[]): Source | undefined;
}
