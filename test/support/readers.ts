// What reads an entry: zod with salvage.ts on servers, checker.ts in browser bundles. They have to answer alike.
import {vi} from 'vitest';
import {placeIn} from '../../src/feed/places.js';
import {formatPath, type Issue, type Report} from '../../src/feed/issue.js';
import {salvage} from '../../src/feed/salvage.js';
import * as schemas from '../../src/feed/schema.js';
import {tidy} from '../../src/feed/tidy.js';

export type SchemaName = 'projectSchema' | 'organizationSchema' | 'groupSchema' | 'sourceSchema' | 'headSchema';

export interface Reader {
  readonly name: string;
  readonly schemas: Readonly<Record<SchemaName, unknown>>;
  readonly placeIn: typeof placeIn;
  readonly salvage: (schema: never, value: unknown, path: readonly PropertyKey[], report: Report) => unknown;
}

export const zod: Reader = {name: 'zod', schemas, placeIn, salvage: salvage as Reader['salvage']};

/** The same schemas with checker.ts in place of zod, as the build plugin puts it there. */
export async function loadChecker(): Promise<Reader> {
  vi.resetModules();
  vi.doMock('zod/mini', () => import('../../src/feed/checker.js'));
  const ownSchemas = await import('../../src/feed/schema.js');
  const checker = await import('../../src/feed/checker.js');
  const places = await import('../../src/feed/places.js');
  vi.doUnmock('zod/mini');
  vi.resetModules();
  return {name: 'the checker', schemas: ownSchemas, placeIn: places.placeIn, salvage: checker.salvage as Reader['salvage']};
}

/** What a reader leaves of an entry, and what it says of it. */
export function read<T>({schemas, salvage}: Reader, name: SchemaName, value: unknown, path: readonly PropertyKey[] = []) {
  const issues: Issue[] = [];
  const report: Report = (rule, at, original) => void issues.push({rule, path: at, original});
  const left = salvage(schemas[name] as never, tidy(value, path, report), path, report) as T | undefined;
  return {left, issues, lines: issues.map(({rule, path: at}) => `${rule} ${formatPath(at)}`.trim()).toSorted()};
}
