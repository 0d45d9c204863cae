import Papa from 'papaparse';
import {shownText, type Cell, type Sheet} from './sheet.js';

/** The one table of a CSV file, whatever parts its cells. Rows count as Excel counts them. */
export function readCsv(text: string): Sheet {
  const [hint, delimiter] = /^sep=(.)\r?\n/.exec(text) ?? [];
  const {data} = Papa.parse<string[]>(hint ? text.slice(hint.length) : text, {
    header: false,
    delimiter: delimiter ?? '',
    delimitersToGuess: [';', '\t', ',', '|'],
  });
  return {rows: data.map((row) => row.map(toCell))};
}

/** One `'` before what would be a formula is the export's, and goes. */
function toCell(raw: string): Cell {
  const text = shownText(/^'+[=+\-@\t\r]/.test(raw) ? raw.slice(1) : raw);
  if (/^#(N\/A|NV|REF!|BEZUG!|VALUE!|WERT!|NAME\?|DIV\/0!|NUM!|ZAHL!|NULL!)$/.test(text)) return {text, isError: true};
  return /^\d{1,9}$/.test(text) ? {text, number: Number(text)} : {text};
}
