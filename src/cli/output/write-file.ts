import {realpath, rename, rm, writeFile} from 'node:fs/promises';
import {UsageError} from '../document/usage-error.js';
import type {Texts} from '../texts/texts.js';

/** Writes a file whole or not at all: beside it first, then renamed. Through a link to a file it writes that file. */
export async function writeWhole(path: string, content: string | Uint8Array, texts: Texts): Promise<void> {
  const target = await realpath(path).catch(() => path);
  const beside = `${target}.${process.pid}.tmp`;
  try {
    await writeFile(beside, content);
    await rename(beside, target);
  } catch (cause) {
    await rm(beside, {force: true});
    throw new UsageError(texts.notWritable(path), {cause});
  }
}
