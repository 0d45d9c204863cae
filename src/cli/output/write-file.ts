import {rename, rm, writeFile} from 'node:fs/promises';
import {UsageError} from '../document/usage-error.js';
import type {Texts} from '../texts/texts.js';

/** Writes a file whole or not at all: beside it first, then renamed. */
export async function writeWhole(path: string, content: string | Uint8Array, texts: Texts): Promise<void> {
  const beside = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(beside, content);
    await rename(beside, path);
  } catch (cause) {
    await rm(beside, {force: true});
    throw new UsageError(texts.notWritable(path), {cause});
  }
}
