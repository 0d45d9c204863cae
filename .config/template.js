// Writes data/vorlage.xlsx: the workbook with an invented example, drop-down lists, and bold headers that stay in sight.
// The package for workbooks writes neither lists nor panes nor fonts, so they are added to the XML inside.
import {readFileSync, writeFileSync} from 'node:fs';
import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate';
import {kindWords, milestoneStatusWords, statusWords} from '../dist/cli/import/words.js';
import {writeWorkbook} from '../dist/cli/export/write-workbook.js';
import {textsFor} from '../dist/cli/texts/texts-for.js';
import {sheetFormats} from '../dist/cli/workbook/columns.js';
import {toTables, writeRows} from '../dist/cli/workbook/write-rows.js';
import {parseFeed} from '../dist/feed/index.js';

const example = JSON.parse(readFileSync(new URL('template.json', import.meta.url), 'utf8'));
const file = new URL('../data/vorlage.xlsx', import.meta.url);

const guide = [
  ['So wird aus dieser Mappe ein Feed'],
  ['1. Das Beispiel in allen Blättern überschreiben. Die Kopfzeilen bleiben, wie sie sind; eigene Spalten und Blätter stören nicht.'],
  ['2. Jede Zeile ist eine Sache: ein Projekt, eine Meldung, eine Quelle. Ids stehen einmal fest und ändern sich nie.'],
  ['3. Ein Stand wird gemeldet: im Blatt „Meldungen“ mit Datum, Quelle und einer Stelle, die melden darf.'],
  ['4. Ein Datum ist so genau, wie es bekannt ist: 2018, 12/2018 oder 31.12.2018. Mehrere Namen trennt ein Semikolon.'],
  ['5. Speichern und ausführen: npx initiative-widgets import mappe.xlsx -o initiative.json'],
  ['Was nicht stimmt, steht dann mit Blatt und Zelle da.'],
];

const lists = [
  ['Stand einer Meldung', 'Stand eines Meilensteins', 'Art', 'Ja oder nein'],
  ...statusWords.map((word, row) => [word, milestoneStatusWords[row] ?? '', kindWords[row] ?? '', ['ja', 'nein'][row] ?? '']),
];

/** The cells that a column takes its words from, by the type of the column. */
const choices = {
  kind: 'Listen!$C$2:$C$3',
  status: `Listen!$A$2:$A$${statusWords.length + 1}`,
  milestoneStatus: 'Listen!$B$2:$B$5',
  yes: 'Listen!$D$2:$D$3',
  reports: 'Listen!$D$2:$D$3',
  group: 'Arbeitskreise!$B$2:$B$200',
  organization: 'Partner!$B$2:$B$500',
  organizations: 'Partner!$B$2:$B$500',
  project: 'Projekte!$A$2:$A$1000',
  source: 'Quellen!$A$2:$A$1000',
};
/** Several names, or an address, may stand there as well. */
const open = new Set(['organizations', 'source']);

function validations({columns}) {
  const all = columns.flatMap(({type}, index) => {
    if (!choices[type]) return [];
    const letter = String.fromCharCode(65 + index);
    const strict = open.has(type) ? '' : ' showErrorMessage="1" errorTitle="Bitte aus der Liste wählen" error="Dieses Wort steht nicht in der Liste."';
    return `<dataValidation type="list" allowBlank="1"${strict} sqref="${letter}2:${letter}1000"><formula1>${choices[type]}</formula1></dataValidation>`;
  });
  return all.length === 0 ? '' : `<dataValidations count="${all.length}">${all.join('')}</dataValidations>`;
}

const pane = '<sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView>';

/** Replaces what has to be there. */
function replaced(xml, from, to) {
  if (!xml.includes(from)) throw new Error(`The package writes another XML than it did: ${from} is not there.`);
  return xml.replace(from, to);
}

function finish(xml, format) {
  const withPane = replaced(xml, '<sheetView workbookViewId="0"/>', pane);
  const withLists = replaced(withPane, '</sheetData>', `</sheetData>${validations(format)}`);
  return withLists.replace(/<row r="1".*?<\/row>/, (row) => row.replaceAll(' s="1"', ' s="2"'));
}

/** Text in long cells wraps, and headers are bold. */
function finishStyles(xml) {
  const [, font] = /<fonts count="1">(<font>.*?<\/font>)<\/fonts>/.exec(xml) ?? [];
  const text = '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>';
  const wrapped = text.replace('/>', ' applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>');
  const withFont = replaced(xml, `<fonts count="1">${font}`, `<fonts count="2">${font}${font.replace('<font>', '<font><b/>')}`);
  return replaced(replaced(withFont, '<cellXfs count="2">', '<cellXfs count="3">'), text, wrapped + wrapped.replace('fontId="0"', 'fontId="1" applyFont="1"'));
}

const {feed} = parseFeed(example);
const tables = [{name: 'Anleitung', rows: guide}, ...toTables(writeRows(example, feed)), {name: 'Listen', rows: lists}];
const parts = unzipSync(await writeWorkbook(tables, textsFor('de')));
for (const format of sheetFormats) {
  const path = `xl/worksheets/sheet${tables.findIndex(({name}) => name === format.name) + 1}.xml`;
  parts[path] = strToU8(finish(strFromU8(parts[path]), format));
}
parts['xl/styles.xml'] = strToU8(finishStyles(strFromU8(parts['xl/styles.xml'])));
// a fixed day: two runs give the same file
writeFileSync(file, zipSync(parts, {mtime: new Date(2026, 0, 1), level: 9}));
