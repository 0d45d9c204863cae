import Papa from 'papaparse';
import {shownText, type Cell, type Sheet} from './sheet.js';
import {trimEnd} from './trim-end.js';

/** The one table of a CSV file, whatever parts its cells. Rows count as Excel counts them. */
export function readCsv(text: string): Sheet {
  const [hint, delimiter] = /^sep=(.)\r?\n/.exec(text) ?? [];
  const table = trimEnd(hint ? text.slice(hint.length) : text, '\r\n');
  const {data} = Papa.parse<string[]>(table, {header: false, delimiter: delimiter ?? guessDelimiter(table)});
  return {rows: data.map((row) => row.map(toCell))};
}

/** The one that parts most rows, and most evenly. Papa's own guess is misled by titles above a table and by blank rows. */
function guessDelimiter(table: string): string {
  const guess = (delimiter: string) => {
    const {data} = Papa.parse<string[]>(table, {header: false, delimiter, preview: 50});
    const wide = data.filter(({length}) => length > 1);
    return {delimiter, wide: wide.length, even: new Set(wide.map(({length}) => length)).size};
  };
  const [best] = [';', '\t', ',', '|'].map(guess).sort((a, b) => b.wide - a.wide || a.even - b.even);
  return best && best.wide > 0 ? best.delimiter : ';';
}

/** One `'` before what would be a formula is the export's, and goes. */
function toCell(raw: string): Cell {
  const text = shownText(/^'+[=+\-@\t\r]/.test(raw) ? raw.slice(1) : raw);
  if (/^#(N\/A|NV|REF!|BEZUG!|VALUE!|WERT!|NAME\?|DIV\/0!|NUM!|ZAHL!|NULL!)$/.test(text)) return {text, isError: true};
  return /^\d{1,9}$/.test(text) ? {text, number: Number(text), serial: Number(text)} : {text};
}
