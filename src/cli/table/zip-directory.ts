import {inflateRawSync} from 'node:zlib';
import {UsageError} from '../document/usage-error.js';
import type {TableTexts} from '../texts/texts.js';

const maxUnpacked = 100_000_000;
const maxEntries = 10_000;
const [endSignature, entrySignature] = [0x06054b50, 0x02014b50];
const [stored, deflated] = [0, 8];

interface Entry {
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly offset: number;
}

/**
 * Refuses what would not fit into memory: by the sizes in the directory, before anything is unpacked, and then entry by
 * entry what is larger than its directory says. (300 kB of zip took 1.5 GB.)
 *
 * @throws {UsageError} with what to tell the user.
 */
export function checkZip(bytes: Uint8Array, texts: TableTexts): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(view, texts);
  if (entries.reduce((sum, {unpacked}) => sum + unpacked, 0) > maxUnpacked) throw new UsageError(texts.zipTooLarge);
  for (const entry of entries) checkEntry(bytes, view, entry, texts);
}

function readDirectory(view: DataView, texts: TableTexts): Entry[] {
  const end = findEnd(view);
  if (end < 0) throw new UsageError(texts.badZip);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  // 0xffff and 0xffffffff stand for numbers that no workbook below 20 MB has
  if (count > maxEntries) throw new UsageError(texts.zipTooLarge);
  return Array.from({length: count}, () => {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== entrySignature) throw new UsageError(texts.badZip);
    const entry = {
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    };
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    return entry;
  });
}

/** It stands last, before a comment of at most 64 kB. */
function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at--) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  return -1;
}

function checkEntry(bytes: Uint8Array, view: DataView, {method, packed, unpacked, offset}: Entry, texts: TableTexts): void {
  if (offset + 30 > bytes.length) throw new UsageError(texts.badZip);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > bytes.length || (method !== deflated && method !== stored)) throw new UsageError(texts.badZip);
  if (method === stored) {
    if (packed !== unpacked) throw new UsageError(texts.badZip);
    return;
  }
  try {
    inflateRawSync(bytes.subarray(start, start + packed), {maxOutputLength: Math.max(unpacked, 1)});
  } catch (cause) {
    throw new UsageError(texts.badZip, {cause});
  }
}
