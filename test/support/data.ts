// The feeds in data/, for tests in Node.
import {readdirSync, readFileSync} from 'node:fs';
import {decodeText} from '../../src/feed/decode.js';

const folder = new URL('../../data/', import.meta.url);

/** A file of data/ as a reader gets it: `readData('edge/empty.json')`. */
export function readData(name: string): Record<string, unknown> {
  return JSON.parse(decodeText(readFileSync(new URL(name, folder))).text) as Record<string, unknown>;
}

/** The names of all feeds in a folder of data/, without `.json`. */
export function feedNames(of: 'edge' | 'invalid' | '.'): string[] {
  return readdirSync(new URL(`${of}/`, folder))
    .filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'))
    .map((name) => name.slice(0, -'.json'.length));
}
