// The feeds in data/, for tests in Node.
import {readdirSync, readFileSync} from 'node:fs';

const folder = new URL('../../data/', import.meta.url);

/** A file of data/ as it stands there: `readData('edge/empty.json')`. */
export function readData(name: string): Record<string, unknown> {
  return JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Record<string, unknown>;
}

/** The names of all feeds in a folder of data/, without `.json`. */
export function feedNames(of: 'edge' | 'invalid' | '.'): string[] {
  return readdirSync(new URL(`${of}/`, folder))
    .filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'))
    .map((name) => name.slice(0, -'.json'.length));
}
