import type * as xlsx from '@e965/xlsx';
import {UsageError} from '../document/usage-error.js';
import type {Texts} from '../texts/texts.js';

export type Xlsx = typeof xlsx;

/** Most people have CSV or JSON: the package for workbooks is theirs to install. */
export async function loadXlsx(texts: Texts): Promise<Xlsx> {
  try {
    return await import('@e965/xlsx');
  } catch (cause) {
    throw new UsageError(texts.noXlsx, {cause});
  }
}
