// The JSON Schema of SARIF 2.1.0.
import {createRequire} from 'node:module';
import {Ajv} from 'ajv';

export interface SarifLog {
  readonly runs: readonly {
    readonly tool: {readonly driver: {readonly rules: readonly {readonly id: string}[]}};
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly level: string;
      readonly message: {readonly text: string};
      readonly locations: readonly {
        readonly physicalLocation: {readonly artifactLocation: {readonly uri: string}; readonly region?: unknown};
        readonly logicalLocations?: readonly {readonly fullyQualifiedName: string}[];
      }[];
    }[];
  }[];
}

/** One pattern of the schema is no regular expression of today. */
function dropBadPatterns(schema: object): object {
  return JSON.parse(JSON.stringify(schema, (key, value: unknown) => (key === 'pattern' && value === '^[a-zA-Z]{2}|^[a-zA-Z]{2}-[a-zA-Z]{2}]?$' ? undefined : value))) as object;
}

// draft-04: its `id` and `$schema` are all that a newer validator does not know
const {$schema: _, id: __, ...schema} = createRequire(import.meta.url)('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json') as Record<string, unknown>;
const isValid = new Ajv({strict: false, allErrors: true, validateFormats: false}).compile(dropBadPatterns(schema));

/** What its schema has against a log. */
export const sarifErrors = (log: unknown): readonly unknown[] => (isValid(log) ? [] : isValid.errors ?? []);
