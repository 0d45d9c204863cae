// The command line without a process: what a person types, and what comes of it.
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll} from 'vitest';
import {run} from '../../src/cli/run.js';

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export const today = '2026-11-26';

/** Runs `initiative-widgets` with these arguments. */
export async function cli(...args: string[]): Promise<Outcome> {
  let [out, err] = ['', ''];
  const code = await run(args, {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    isTerminal: false,
    paint: (_severity, text) => text,
    today,
    now: () => performance.now(),
    version: '0.0.0',
  });
  return {code, out, err};
}

/** A folder of its own for the files of one test file. */
export function aFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'initiative-widgets-test-'));
  afterAll(() => rmSync(folder, {recursive: true}));
  let count = 0;
  return {
    /** A path that nothing is at yet. */
    path: (name: string) => join(folder, `${++count}-${name}`),
    write(name: string, content: string | Uint8Array): string {
      const path = join(folder, `${++count}-${name}`);
      writeFileSync(path, content);
      return path;
    },
    read: (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>,
    files: () => readdirSync(folder),
  };
}
