// `initiative-widgets import` for machines: findings in the cells of a table, as GitHub and code scanning take them.
import * as xlsx from '@e965/xlsx';
import {describe, expect, it} from 'vitest';
import {aFolder, cli} from '../support/cli.js';
import {sarifErrors, type SarifLog} from '../support/sarif.js';

const folder = aFolder();

type Rows = readonly (readonly string[])[];

function aWorkbook(sheets: Readonly<Record<string, Rows>>): string {
  const workbook = xlsx.utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) xlsx.utils.book_append_sheet(workbook, xlsx.utils.aoa_to_sheet(rows.map((row) => [...row])), name);
  return folder.write('AK 1, Süd.xlsx', xlsx.write(workbook, {type: 'buffer', bookType: 'xlsx'}) as Uint8Array);
}

const workbook = aWorkbook({
  Projekte: [['Id', 'Titel', 'Link', 'Ende', 'Bemerkung'], ['kai', 'Kaimauer', 'kein Link', '31.12.18', 'x']],
  'Notizen 50 %': [['Wer', 'Was'], ['a', 'b']],
});
const list = folder.write('liste.csv', 'Titel;Ende\nKai;bald\n');
const good = folder.write('liste.csv', 'Titel;Ende\nKai;2018\n');
const many = folder.write('liste.csv', `Titel;Ende\n${'Kai;bald\n'.repeat(13)}`);

async function sarif(file: string, ...args: string[]) {
  const {code, out, err} = await cli('import', file, '--format', 'sarif', ...args);
  const log = JSON.parse(err) as SarifLog;
  return {code, out, log, run: log.runs[0]!};
}

describe('what import says to GitHub', () => {
  const github = async (file: string) => {
    const {code, out, err} = await cli('import', file, '--format', 'github');
    return {code, out, lines: err.trimEnd().split('\n')};
  };

  it('names the cell in the message, for a workbook has no lines', async () => {
    const {code, out, lines} = await github(workbook);

    expect([code, out]).toEqual([1, '']);
    const annotations = lines.filter((line) => line.startsWith('::'));
    expect(annotations.map((line) => /^::(\w+) .*title=([a-z-]+)::(.*?): /.exec(line)?.slice(1))).toEqual([
      ['error', 'bad-url', 'Projekte!C2'], ['error', 'bad-date', 'Projekte!D2'],
      ['warning', 'unknown-column', 'Projekte!E1'], ['warning', 'unknown-sheet', 'Notizen 50 %25!A1'],
    ]);
    for (const line of annotations) expect(line).not.toMatch(/,(line|col)=/);
  });

  it('names the file so that neither comma nor colon ends its name', async () => {
    const {lines} = await github(workbook);

    expect(lines[0]).toContain(`::error file=${workbook.replaceAll(',', '%2C')},title=`);
  });

  it('needs no sheet for the cell of a CSV file', async () => {
    expect((await github(list)).lines[0]).toMatch(/,title=bad-date::B2: „bald“ ist kein gültiges Datum/);
  });

  it('is at most ten errors, then how many there are and that nothing was written', async () => {
    const {lines} = await github(many);

    expect(lines.filter((line) => line.startsWith('::error'))).toHaveLength(10);
    expect(lines.slice(10)).toEqual([`${many}: 13 Fehler, 0 Hinweise. 3 weitere Befunde; alle zeigt --format text.`, 'Nichts geschrieben.']);
  });
});

describe('what import says to code scanning', () => {
  for (const [what, file] of [['a workbook with errors and warnings', workbook], ['a CSV file with an error', list], ['a file without any', good]] as const) {
    it(`is SARIF that its schema accepts: ${what}`, async () => {
      const {log, run} = await sarif(file);

      expect(sarifErrors(log)).toEqual([]);
      for (const {ruleId, ruleIndex} of run.results) expect(run.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
    });
  }

  it('names the cell of each finding as its logical place, and no line, for a workbook has none', async () => {
    const {code, out, run} = await sarif(workbook);

    expect([code, out]).toEqual([1, '']);
    expect(run.results.map(({level, ruleId, locations: [at]}) => [level, ruleId, at?.logicalLocations?.[0]?.fullyQualifiedName])).toEqual([
      ['error', 'bad-url', 'Projekte!C2'], ['error', 'bad-date', 'Projekte!D2'],
      ['warning', 'unknown-column', 'Projekte!E1'], ['warning', 'unknown-sheet', 'Notizen 50 %!A1'],
    ]);
    for (const {locations: [at]} of run.results) expect(at?.physicalLocation).not.toHaveProperty('region');
  });

  it('names the file as an address, whatever its name', async () => {
    const [at] = (await sarif(workbook)).run.results[0]!.locations;

    expect(at?.physicalLocation.artifactLocation.uri).toMatch(/-AK%201,%20S%C3%BCd\.xlsx$/);
  });

  it('has no results for a good file, and the feed stands on the other output', async () => {
    const {code, out, run} = await sarif(good);

    expect([code, run.results]).toEqual([0, []]);
    expect(JSON.parse(out)).toMatchObject({projects: [{title: 'Kai', timeframe: {end: '2018'}}]});
  });
});
