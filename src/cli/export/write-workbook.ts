import type {Texts} from '../texts/texts.js';
import {loadXlsx} from '../table/load-xlsx.js';

export interface Table {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

const widest = 60;

/** A workbook of text cells: nothing in it is a formula, and Excel makes no date of what is a year. */
export async function writeWorkbook(tables: readonly Table[], texts: Texts): Promise<Uint8Array> {
  const {utils, write} = await loadXlsx(texts);
  const workbook = utils.book_new();
  for (const {name, rows} of tables) {
    const cells = rows.map((row) => row.map((text) => (text === '' ? null : {t: 's', v: literally(text), z: '@'})));
    const sheet = utils.aoa_to_sheet(cells);
    sheet['!cols'] = (rows[0] ?? []).map((_, index) => ({wch: widthOf(rows, index)}));
    utils.book_append_sheet(workbook, sheet, name);
  }
  return write(workbook, {type: 'buffer', bookType: 'xlsx', bookSST: true, compression: true}) as Uint8Array;
}

/** `_x000D_` stands for a character in the XML of a workbook, and means itself only with its first sign so written. */
function literally(text: string): string {
  return text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
}

function widthOf(rows: Table['rows'], index: number): number {
  return Math.min(widest, Math.max(10, ...rows.slice(0, 100).map((row) => (row[index]?.length ?? 0) + 2)));
}
