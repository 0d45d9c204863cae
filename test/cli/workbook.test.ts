// Workbooks, in both directions: ours, those that LibreOffice saved, and those that somebody made to do harm.
import {readFileSync, writeFileSync} from 'node:fs';
import * as xlsx from '@e965/xlsx';
import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate';
import {describe, expect, it} from 'vitest';
import type {Json} from '../support/builders.js';
import {aFolder, cli} from '../support/cli.js';
import {feedNames, readData} from '../support/data.js';

const folder = aFolder();

async function importFile(file: string, ...args: string[]) {
  const output = folder.path('feed.json');
  const {code, err} = await cli('import', file, '-o', output, ...args);
  return {code, feed: code === 0 ? folder.read(output) : null, said: err};
}

async function exportFeed(file: string): Promise<string> {
  const output = folder.path('mappe.xlsx');
  const {code} = await cli('export', file, '-o', output);
  expect(code).toBe(0);
  return output;
}

const readWorkbook = (file: string) => xlsx.read(readFileSync(file));

type Rows = readonly (readonly unknown[])[];

/** A workbook with these sheets, as a program would write it. */
function aWorkbook(sheets: Readonly<Record<string, Rows>>, change: (workbook: xlsx.WorkBook) => void = () => undefined): string {
  const workbook = xlsx.utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) xlsx.utils.book_append_sheet(workbook, xlsx.utils.aoa_to_sheet(rows.map((row) => [...row])), name);
  change(workbook);
  return folder.write('mappe.xlsx', xlsx.write(workbook, {type: 'buffer', bookType: 'xlsx', bookSST: true}) as Uint8Array);
}

describe('a round trip', () => {
  const names = ['staerkungsinitiative', 'demo', ...feedNames('edge').filter((name) => name !== 'minimal').map((name) => `edge/${name}`)];
  for (const name of names) {
    it(`from feed to workbook and back with the feed loses nothing: ${name}`, async () => {
      const {code, feed} = await importFile(await exportFeed(`data/${name}.json`), '--base', `data/${name}.json`);

      expect(code).toBe(0);
      expect(feed).toEqual(readData(`${name}.json`));
    });
  }

  for (const name of ['staerkungsinitiative', 'demo']) {
    it(`from workbook to feed to workbook to feed is the same, byte by byte: ${name}`, async () => {
      const once = folder.path('once.json');
      await cli('import', await exportFeed(`data/${name}.json`), '-o', once);
      const twice = folder.path('twice.json');
      await cli('import', await exportFeed(once), '-o', twice);

      expect(readFileSync(twice, 'utf8')).toBe(readFileSync(once, 'utf8'));
      expect((folder.read(twice)['projects'] as Json[]).flatMap(({updates = []}) => updates as Json[]).length).toBeGreaterThan(20);
    });
  }

  it('knows a report by its day, however Excel shows that: what has no column stays', async () => {
    const demo = readData('demo.json') as Json;
    const [project] = (demo['projects'] as Json[]).filter(({updates = []}) => (updates as Json[]).some(({date, dissent}) => dissent && /^\d{4}-\d\d-\d\d$/.test(date as string)));
    const report = (project!['updates'] as Json[]).find(({dissent}) => dissent)!;
    const workbook = readWorkbook(await exportFeed('data/demo.json'));
    const sheet = workbook.Sheets['Meldungen']!;
    const address = Object.keys(sheet).find((name) => (sheet[name] as xlsx.CellObject).v === report['date'])!;
    const serial = Date.parse(report['date'] as string) / 86_400_000 + 25_569;
    for (const name of Object.keys(sheet)) {
      if ((sheet[name] as xlsx.CellObject).v === report['date'] && name[0] === address[0]) sheet[name] = {t: 'n', v: serial, z: 'dd.mm.yyyy'};
    }
    const file = folder.write('mappe.xlsx', xlsx.write(workbook, {type: 'buffer', bookType: 'xlsx'}) as Uint8Array);

    const {feed: read} = await importFile(file, '--base', 'data/demo.json');
    expect((read!['projects'] as Json[]).find(({id}) => id === project!['id'])!['updates']).toEqual(project!['updates']);
  });

  it('keeps the order of reporters, and takes over who may report now', async () => {
    const organizations = ['a', 'b', 'c'].map((id) => ({id, name: `Stelle ${id}`}));
    const file = folder.write('feed.json', JSON.stringify({version: '1.0', language: 'de', initiative: {title: 'x', reporters: ['c', 'a']}, organizations, projects: [{id: 'p', title: 'P', kind: 'ongoing'}]}));
    const workbook = await exportFeed(file);
    expect((await importFile(workbook, '--base', file)).feed).toEqual(folder.read(file));

    const changed = readWorkbook(workbook);
    changed.Sheets['Partner']!['F3'] = {t: 's', v: 'ja'};
    writeFileSync(workbook, xlsx.write(changed, {type: 'buffer', bookType: 'xlsx', bookSST: true}) as Uint8Array);
    expect((await importFile(workbook, '--base', file)).feed).toMatchObject({initiative: {reporters: ['a', 'b', 'c']}});
  });

  it('takes over what was changed in the workbook, and only that', async () => {
    const file = await exportFeed('data/demo.json');
    const workbook = readWorkbook(file);
    workbook.Sheets['Projekte']!['B2'] = {t: 's', v: 'Landstrom für alle'};
    workbook.Sheets['Meldungen']!['C2'] = {t: 's', v: 'Ruht'};
    writeFileSync(file, xlsx.write(workbook, {type: 'buffer', bookType: 'xlsx', bookSST: true}) as Uint8Array);

    const {feed} = await importFile(file, '--base', 'data/demo.json');
    const expected = structuredClone(readData('demo.json'));
    const [project] = expected['projects'] as Json[];
    project!['title'] = 'Landstrom für alle';
    (project!['updates'] as Json[])[0]!['status'] = 'paused';
    expect(feed).toEqual(expected);
  });
});

describe('the same workbook once more, with the feed that it made', () => {
  const wordings = ['Q3/2027', 'ab 2026', 'bis 2018', '2017–2019', '2017', 'fortlaufend', 'dauerhaft', 'Sommer 2027', ''];
  const dates: [start: string, end: string][] = [['', ''], ['2017', ''], ['', '31.12.2018'], ['2017', '2018']];
  for (const kind of ['', 'befristet', 'Daueraufgabe']) {
    it(`changes nothing, whatever of timeframe and dates is filled in: ${kind || 'no kind'}`, async () => {
      const rows = wordings.flatMap((wording) => dates.map(([start, end], index) => [`${wording}${index}`, `P${wording}${index}`, kind, start, end, wording]));
      const file = aWorkbook({Projekte: [['Id', 'Titel', 'Art', 'Beginn', 'Ende', 'Zeitrahmen'], ...rows]});
      const first = folder.path('first.json');
      expect((await cli('import', file, '-o', first)).code).toBe(0);

      expect((await importFile(file, '--base', first)).feed).toEqual(folder.read(first));
    });
  }

  it('takes over a date that was deleted where the wording says none', async () => {
    const feed = folder.write('feed.json', JSON.stringify({version: '1.0', language: 'de', initiative: {title: 'x'}, projects: [{id: 'a', title: 'A', kind: 'fixedTerm', timeframe: {end: '2027', text: 'Sommer 2027'}}]}));
    const {feed: after} = await importFile(aWorkbook({Projekte: [['Id', 'Titel', 'Ende', 'Zeitrahmen'], ['a', 'A', '', 'Sommer 2027']]}), '--base', feed);

    expect(after!['projects']).toEqual([{id: 'a', title: 'A', kind: 'fixedTerm', timeframe: {text: 'Sommer 2027'}}]);
  });

  it('takes a new wording whole, and keeps no date of the old one', async () => {
    const feed = folder.write('feed.json', JSON.stringify({version: '1.0', language: 'de', initiative: {title: 'x'}, projects: [{id: 'a', title: 'A', kind: 'fixedTerm', timeframe: {end: '2018', text: 'bis 2018'}}]}));
    const {feed: after} = await importFile(aWorkbook({Projekte: [['Id', 'Titel', 'Zeitrahmen'], ['a', 'A', 'ab 2019']]}), '--base', feed);

    expect(after!['projects']).toMatchObject([{timeframe: {start: '2019', text: 'ab 2019'}}]);
    expect(after!['projects']).not.toHaveProperty('0.timeframe.end');
  });
});

describe('data/vorlage.xlsx', () => {
  const example = JSON.parse(readFileSync('.config/template.json', 'utf8')) as Json;

  it('imports without a word of blame', async () => {
    const {code, feed, said} = await importFile('data/vorlage.xlsx');

    expect(code).toBe(0);
    expect(said).toMatch(/^data\/vorlage\.xlsx: keine Fehler, keine Hinweise\.\n/);
    expect(feed).toEqual(example);
  });

  it('offers the words for status, kind and the like in lists, and keeps headers in sight', () => {
    const parts = unzipSync(readFileSync('data/vorlage.xlsx'));
    const sheets = Object.entries(parts).filter(([name]) => /sheet\d+\.xml$/.test(name)).map(([, xml]) => strFromU8(xml));

    expect(sheets.flatMap((xml) => [...xml.matchAll(/<dataValidation /g)])).toHaveLength(15);
    expect(sheets.filter((xml) => xml.includes('state="frozen"') && /<row r="1"[^>]*><c r="A1" s="2"/.test(xml))).toHaveLength(8);
    expect(strFromU8(parts['xl/styles.xml']!)).toContain('<font><b/>');
    const workbook = readWorkbook('data/vorlage.xlsx');
    expect(xlsx.utils.sheet_to_json<Json>(workbook.Sheets['Listen']!).map((row) => row['Stand einer Meldung'])).toEqual([
      'Abgeschlossen', 'In Daueraufgabe überführt', 'Läuft dauerhaft', 'In Umsetzung', 'Geplant', 'Entscheidung steht aus', 'Ruht', 'Nicht weiterverfolgt', 'Beendet',
    ]);
  });

  // made with LibreOffice 7.4: soffice --headless --convert-to xlsx:"Calc MS Excel 2007 XML" data/vorlage.xlsx, and --convert-to ods
  for (const kind of ['xlsx', 'ods']) {
    it(`gives the same feed after LibreOffice has saved it as .${kind}`, async () => {
      expect((await importFile(`test/cli/fixtures/libreoffice-vorlage.${kind}`)).feed).toEqual(example);
    });
  }
});

describe('cells as spreadsheets keep them', () => {
  // soffice --headless --convert-to KIND --infilter="CSV:59,34,76,1,,1031,false,true" of a CSV file with German dates and percentages
  for (const kind of ['xlsx', 'ods']) {
    it(`have the day of a date, the year of a number, and no progress: LibreOffice's .${kind}`, async () => {
      const {feed, said} = await importFile(`test/cli/fixtures/libreoffice-dates.${kind}`);

      expect(feed!['projects']).toEqual([
        {id: 'kaimauer', title: 'Kaimauer', timeframe: {start: '2018-02-01', end: '2019-12-31'}},
        {id: 'radweg', title: 'Radweg', kind: 'fixedTerm', timeframe: {start: '2018', end: '2020', text: '2018-2020'}},
        {id: 'messe', title: 'Messe', kind: 'ongoing', timeframe: {text: 'fortlaufend'}},
      ]);
      expect(said).toContain('dates!E1 Hinweis Ein Fortschritt wird nicht eingetragen');
    });
  }

  for (const [system, date1904, serial] of [['1900', false, 43_465], ['1904', true, 42_003]] as const) {
    it(`have the same day in Excel's calendar of ${system}, in any time zone`, async () => {
      const file = aWorkbook({Projekte: [['Titel', 'Ende', 'Beginn'], ['Kai', 1, 1]]}, (workbook) => {
        workbook.Workbook = {WBProps: {date1904}};
        workbook.Sheets['Projekte']!['B2'] = {t: 'n', v: serial, z: 'dd/mm/yyyy'};
        workbook.Sheets['Projekte']!['C2'] = {t: 'n', v: serial - 30, z: 'mmm yy'};
      });

      expect((await importFile(file)).feed!['projects']).toEqual([{id: 'kai', title: 'Kai', timeframe: {start: '2018-12', end: '2018-12-31'}}]);
    });
  }

  for (const [system, date1904, serial] of [['1900', false, 43_465], ['1904', true, 42_003]] as const) {
    it(`that show a day as a number are read as that day, which is said: calendar of ${system}`, async () => {
      const file = aWorkbook({Projekte: [['Titel', 'Ende'], ['Kai', serial]]}, (workbook) => {
        workbook.Workbook = {WBProps: {date1904}};
      });
      const {feed, said} = await importFile(file);

      expect(feed!['projects']).toMatchObject([{timeframe: {end: '2018-12-31'}}]);
      expect(said).toContain(`Projekte!B2 Hinweis „${serial}“ wurde als 2018-12-31 gelesen. [guessed-date]`);
    });
  }

  it('over several rows are said of each of them, but for names: those are of the first', async () => {
    const merge = (column: number, from: number, to: number) => ({s: {c: column, r: from}, e: {c: column, r: to}});
    const file = aWorkbook({
      Arbeitskreise: [['Id', 'Kürzel', 'Titel'], ['ak1', 'AK 1', 'Infrastruktur'], ['ak2', 'AK 2', 'Bildung']],
      Projekte: [['Arbeitskreis', 'Titel', 'Ende', 'Id'], ['AK 1', 'Kai', 2018, 'kai'], [null, 'Bahn', 2019, 'bahn'], ['AK 2', 'Schule', 2020, 'schule'], [null, null, null, null]],
    }, (workbook) => {
      workbook.Sheets['Projekte']!['!merges'] = [merge(0, 1, 2), merge(0, 3, 4), merge(1, 3, 4), merge(2, 3, 4)];
    });

    const {feed, said} = await importFile(file);
    expect(said).toContain('keine Fehler, keine Hinweise');
    expect(feed!['projects']).toEqual([
      {id: 'kai', title: 'Kai', group: 'ak1', timeframe: {end: '2018'}},
      {id: 'bahn', title: 'Bahn', group: 'ak1', timeframe: {end: '2019'}},
      {id: 'schule', title: 'Schule', group: 'ak2', timeframe: {end: '2020'}},
    ]);
  });

  it('over two rows of a header name nothing but columns', async () => {
    const merge = (from: [number, number], to: [number, number]) => ({s: {r: from[0], c: from[1]}, e: {r: to[0], c: to[1]}});
    const file = aWorkbook({Liste: [['Titel', 'Termine', null], [null, 'Beginn', 'Ende'], ['Kai', 2017, 2018]]}, (workbook) => {
      workbook.Sheets['Liste']!['!merges'] = [merge([0, 0], [1, 0]), merge([0, 1], [0, 2])];
    });
    const {feed} = await importFile(file);

    expect(feed!['projects']).toEqual([{id: 'kai', title: 'Kai', timeframe: {start: '2017', end: '2018'}}]);
    expect(feed).toHaveProperty('initiative.title', 'Initiative');
  });

  it('with an error are named by sheet and cell', async () => {
    const file = aWorkbook({Projekte: [['Titel', 'Kurztext'], ['Kai', 'x']]}, (workbook) => {
      workbook.Sheets['Projekte']!['B2'] = {t: 'e', v: 0x2a, w: '#N/A'};
    });

    const {feed, said} = await importFile(file);
    expect(feed!['projects']).toEqual([{id: 'kai', title: 'Kai'}]);
    expect(said).toContain('Projekte!B2 Hinweis Die Zelle enthält den Fehler „#N/A“; sie gilt als leer. [cell-error]');
  });
});

describe('a workbook with mistakes', () => {
  const good: Record<string, Rows> = {
    Initiative: [['Titel', 'Projekte gesamt'], ['Hafen', 1]],
    Partner: [['Id', 'Name', 'Darf melden'], ['stadt', 'Stadt', 'ja']],
    Quellen: [['Id', 'Titel'], ['bericht', 'Bericht']],
    Projekte: [['Id', 'Titel', 'Federführung'], ['kai', 'Kaimauer', 'Stadt']],
    Meldungen: [['Projekt', 'Datum', 'Stand', 'Gemeldet von', 'Quelle'], ['kai', '2026-01', 'In Umsetzung', 'Stadt', 'bericht']],
  };

  it('is none if there are none', async () => {
    expect((await importFile(aWorkbook(good))).code).toBe(0);
  });

  const cases: [what: string, sheets: Record<string, Rows>, says: string][] = [
    ['an unknown partner', {Projekte: [['Id', 'Titel', 'Federführung'], ['kai', 'Kaimauer', 'Stat']]},
      'Projekte!C2 Fehler Die Stelle „Stat“ gibt es im Blatt „Partner“ nicht; meinten Sie „stadt“? [unknown-organization]'],
    ['an unknown project', {Meldungen: [['Projekt', 'Datum', 'Stand', 'Gemeldet von', 'Quelle'], ['kei', '2026', 'Ruht', 'Stadt', 'bericht']]},
      'Meldungen!A2 Fehler Das Projekt „kei“ gibt es nicht; meinten Sie „kai“? [unknown-project]'],
    ['the title of two projects', {
      Projekte: [['Id', 'Titel'], ['kai', 'Kaimauer'], ['kai-2', 'Kaimauer']],
      Meldungen: [['Projekt', 'Datum', 'Stand', 'Gemeldet von', 'Quelle'], ['Kaimauer', '2026', 'Ruht', 'Stadt', 'bericht']],
    }, 'Meldungen!A2 Fehler „Kaimauer“ heißt mehr als ein Projekt; bitte die Id nennen (kai, kai-2). [ambiguous-project]'],
    ['an end before its start', {Projekte: [['Id', 'Titel', 'Beginn', 'Ende'], ['kai', 'Kaimauer', '2019', '2018']]},
      'Projekte!C2 Fehler Das Ende liegt vor dem Beginn. [end-before-start]'],
    ['an unknown status', {Meldungen: [['Projekt', 'Datum', 'Stand', 'Gemeldet von', 'Quelle'], ['kai', '2026', 'fast fertig', 'Stadt', 'bericht']]},
      'Meldungen!C2 Fehler Den Stand „fast fertig“ gibt es nicht (Abgeschlossen, In Daueraufgabe überführt, Läuft dauerhaft, In Umsetzung, Geplant, Entscheidung steht aus, Ruht, Nicht weiterverfolgt, Beendet). [status-unknown]'],
    ['a misspelt status', {Meldungen: [['Projekt', 'Datum', 'Stand', 'Gemeldet von', 'Quelle'], ['kai', '2026', 'in Umsetzng', 'Stadt', 'bericht']]}, 'Meldungen!C2 Fehler Den Stand „in Umsetzng“ gibt es nicht (Abgeschlossen, In Daueraufgabe überführt, Läuft dauerhaft, In Umsetzung, Geplant, Entscheidung steht aus, Ruht, Nicht weiterverfolgt, Beendet); meinten Sie „In Umsetzung“? [status-unknown]'],
    ['a misspelt kind', {Projekte: [['Id', 'Titel', 'Art'], ['kai', 'Kaimauer', 'befristed']]}, 'Projekte!C2 Fehler Die Art „befristed“ gibt es nicht (befristet, Daueraufgabe); meinten Sie „befristet“? [kind-unknown]'],
    ['the status of a milestone', {Meilensteine: [['Projekt', 'Titel', 'Stand'], ['kai', 'Bau', 'fertig']]}, 'Meilensteine!C2 Fehler Den Stand „fertig“ gibt es nicht (vorgesehen, erreicht, nicht erreicht, entfallen). [status-unknown]'],
    ['a completed ongoing task', {
      Projekte: [['Id', 'Titel', 'Art'], ['kai', 'Kaimauer', 'Daueraufgabe']],
      Meldungen: [['Projekt', 'Datum', 'Stand', 'Gemeldet von', 'Quelle'], ['kai', '2026', 'Abgeschlossen', 'Stadt', 'bericht']],
    }, 'Meldungen!C2 Fehler Eine Daueraufgabe kann nicht abgeschlossen sein; „Läuft dauerhaft“ oder „Beendet“ passt. [completed-ongoing]'],
    ['names with a comma between', {Projekte: [['Id', 'Titel', 'Federführung'], ['kai', 'Kaimauer', 'Hafen AG, Seestadt']]},
      'Projekte!C2 Fehler Die Stelle „Hafen AG, Seestadt“ gibt es im Blatt „Partner“ nicht; mehrere Namen bitte mit Semikolon trennen. [unknown-organization]'],
    ['a partner without a row', {Projekte: [['Id', 'Titel', 'Federführung'], ['kai', 'Kaimauer', 'Seehafen']]}, 'Projekte!C2 Fehler Die Stelle „Seehafen“ gibt es im Blatt „Partner“ nicht; dort eine Zeile anlegen. [unknown-organization]'],
    ['a date', {Projekte: [['Id', 'Titel', 'Ende'], ['kai', 'Kaimauer', 'bald']]}, 'Projekte!C2 Fehler „bald“ ist kein gültiges Datum (erlaubt: 2018, 12/2018 oder 31.12.2018; Jahre 1900 bis 2200). [bad-date]'],
    ['neither yes nor no', {Partner: [['Id', 'Name', 'Darf melden'], ['stadt', 'Stadt', 'ja'], ['hafen', 'Hafen', 'vielleicht']]}, 'Partner!C3 Fehler „vielleicht“ geht hier nicht (ja, nein). [schema]'],
    ['an assignment that is neither', {Meldungen: [['Projekt', 'Datum', 'Stand', 'Gemeldet von', 'Quelle', 'Zuordnung der Redaktion'], ['kai', '2026', 'Ruht', 'Stadt', 'bericht', 'evtl.']]}, 'Meldungen!F2 Fehler „evtl.“ geht hier nicht (ja, nein). [schema]'],
    ['a language', {Initiative: [['Titel', 'Sprache'], ['Hafen', 'Deutsch!']]}, 'Initiative!B2 Fehler „Deutsch!“ geht hier nicht (de, en). [schema]'],
    ['a status without a source', {Meldungen: [['Projekt', 'Datum', 'Stand', 'Gemeldet von', 'Quelle'], ['kai', '2026', 'Ruht', 'Stadt', '']]},
      'Meldungen!E2 Fehler Zum Stand fehlt die Quelle. [status-incomplete]'],
    ['a status without a date', {Meldungen: [['Projekt', 'Datum', 'Stand', 'Gemeldet von', 'Quelle'], ['kai', '', 'Ruht', 'Stadt', 'bericht']]},
      'Meldungen!B2 Fehler Zum Stand fehlt das Datum. [status-incomplete]'],
    ['a status of nobody', {Meldungen: [['Projekt', 'Datum', 'Stand', 'Gemeldet von', 'Quelle'], ['kai', '2026', 'Ruht', '', 'bericht']]},
      'Meldungen!D2 Fehler Zum Stand fehlt, wer ihn meldet. [status-incomplete]'],
    ['a status of one who may not report', {
      Partner: [['Id', 'Name', 'Darf melden'], ['stadt', 'Stadt', 'ja'], ['hafen', 'Hafen', '']],
      Meldungen: [['Projekt', 'Datum', 'Stand', 'Gemeldet von', 'Quelle'], ['kai', '2026', 'Ruht', 'Hafen', 'bericht']],
    }, 'Meldungen!D2 Fehler Die Stelle „Hafen“ darf nicht melden (Blatt „Partner“, Spalte „Darf melden“). [status-incomplete]'],
    ['too small a total', {Initiative: [['Titel', 'Projekte gesamt'], ['Hafen', 0]]}, 'Initiative!B2 Fehler „0“ Projekte sind beschlossen'],
    ['no number', {Initiative: [['Titel', 'Projekte gesamt'], ['Hafen', 'viele']]}, 'Initiative!B2 Fehler „viele“ ist keine ganze Zahl'],
    ['a project without a title', {Projekte: [['Id', 'Titel'], ['kai', ''], ['weg', 'Radweg']], Initiative: [['Titel'], ['Hafen']]}, 'Projekte!B2 Fehler „Titel“ fehlt. [schema]'],
    ['a double id', {Projekte: [['Id', 'Titel'], ['kai', 'A'], ['kai', 'B']], Initiative: [['Titel'], ['Hafen']]}, 'Projekte!A3 Fehler Die Id „kai“ gibt es in dieser Liste schon. [duplicate-id]'],
    ['a bad link', {Projekte: [['Id', 'Titel', 'Link'], ['kai', 'A', 'www.example.org']]}, 'Projekte!C2 Fehler „www.example.org“ ist keine Adresse mit https, mailto oder tel, auf die man verweisen darf; gemeint ist wohl „https://www.example.org“. [bad-url]'],
    ['a status of long ago', {Meldungen: [['Projekt', 'Datum', 'Stand', 'Gemeldet von', 'Quelle'], ['kai', '12.05.2024', 'Ruht', 'Stadt', 'bericht']]},
      'Meldungen!B2 Hinweis Der Stand (12.05.2024) ist älter als 12 Monate („Veraltet nach“) und erscheint als veraltet. [stale]'],
    ['a misspelt title of a source', {
      Quellen: [['Id', 'Titel'], ['bericht', 'Bericht der Stadt']],
      Meldungen: [['Projekt', 'Datum', 'Stand', 'Gemeldet von', 'Quelle'], ['kai', '2026', 'Ruht', 'Stadt', 'Berciht der Stadt']],
    }, 'Meldungen!E2 Hinweis Die Quelle „Berciht der Stadt“ steht nicht im Blatt „Quellen“ und erscheint ohne Link und Datum; meinten Sie „Bericht der Stadt“? [unlisted-source]'],
    ['an unknown sheet', {Projekt_e: [['x'], ['y']]}, 'Projekt_e!A1 Hinweis Das Blatt „Projekt_e“ ist unbekannt und bleibt ungelesen; meinten Sie „Projekte“? [unknown-sheet]'],
  ];
  for (const [what, sheets, says] of cases) {
    it(`names sheet and cell: ${what}`, async () => {
      const file = aWorkbook({...good, ...sheets});

      expect((await importFile(file)).said).toContain(`${file}:${says}`);
    });
  }
});

describe('a project that stands there twice', () => {
  it('has its reports once, so that each fault of one is named at its own cell only', async () => {
    const {said} = await importFile(aWorkbook({
      Partner: [['Id', 'Name', 'Darf melden'], ['stadt', 'Stadt', 'ja']],
      Projekte: [['Id', 'Titel'], ['kai', 'Kaimauer'], ['kai', 'Kai']],
      Meldungen: [['Projekt', 'Datum', 'Stand', 'Gemeldet von', 'Quelle'], ['kai', '31.02.2026', 'Ruht', 'Stadt', 'bericht']],
    }));

    expect([...said.matchAll(/xlsx:(\S+) Fehler/g)].map(([, place]) => place)).toEqual(['Projekte!A3', 'Meldungen!B2', 'Meldungen!E2']);
  });
});

describe('what is said of a workbook', () => {
  const sheets: Record<string, Rows> = {
    Projekte: [['Id', 'Titel', 'Ende', 'Bemerkung'], ['kai', 'Kaimauer', 'bald', 'x'], ['weg', '', '2018', 'x']],
    Partner: [['Id', 'Name', 'Darf melden'], ['stadt', 'Stadt', 'ja']],
    Meldungen: [['Projekt', 'Datum', 'Stand', 'Gemeldet von', 'Quelle'], ['kai', '31.12.18', 'Ruht', 'Stadtt', 'Bericht'], ['weg', '2026', 'Ruht', 'Stadt', '']],
  };
  const said = async (parts: Record<string, Rows>) => (await importFile(aWorkbook(parts))).said;
  const places = (text: string) => [...text.matchAll(/xlsx:(\S+) .*\[([a-z-]+)\]$/gm)].map(([, place, rule]) => `${place} ${rule}`);

  it('stands by sheet and row, and of a cell only once', async () => {
    expect(places(await said(sheets))).toEqual([
      'Projekte!C2 bad-date', 'Projekte!B3 schema',
      'Meldungen!B2 bad-date', 'Meldungen!D2 unknown-organization', 'Meldungen!E2 unknown-source', 'Meldungen!E3 status-incomplete',
      'Projekte!D1 unknown-column',
    ]);
  });

  it('does not repeat in each row that a column is missing', async () => {
    const found = places(await said({...sheets, Projekte: [['Id', 'Titel'], ['kai', 'A']], Meldungen: [['Projekt', 'Datum', 'Stand', 'Gemeldet von'], ['kai', '2026', 'Ruht', 'Stadt']]}));

    expect(found).toEqual(['Meldungen!A1 missing-column']);
  });
});

describe('a workbook of which something was renamed', () => {
  const header = ['Projekt', 'Datum', 'Stand', 'Gemeldet von', 'Quelle'];
  const row = ['kai', '2026-01', 'In Umsetzung', 'Stadt', 'bericht'];
  const good: Record<string, Rows> = {
    Initiative: [['Titel'], ['Hafen']],
    Partner: [['Id', 'Name', 'Darf melden'], ['stadt', 'Stadt', 'ja']],
    Quellen: [['Id', 'Titel'], ['bericht', 'Bericht']],
    Projekte: [['Id', 'Titel', 'Kurztext', 'Bemerkung'], ['kai', 'Kaimauer', 'Sie wird erneuert.', 'intern']],
    Meldungen: [header, row],
  };
  const {Meldungen: _, ...withoutUpdates} = good;
  const renamed = (name: string, to: string) => ({Meldungen: [header.map((text) => (text === name ? to : text)), row]});

  const cases: [what: string, sheets: Record<string, Rows>, says: string][] = [
    ['a word more', {...good, ...renamed('Stand', 'Aktueller Zustand')}, 'Meldungen!C1 Fehler Die Spalte „Stand“ fehlt, ihr Inhalt ginge verloren; heißt sie jetzt „Aktueller Zustand“? Bitte wieder „Stand“ nennen. [missing-column]'],
    ['another word', {...good, ...renamed('Gemeldet von', 'Absender')}, 'Meldungen!D1 Fehler Die Spalte „Gemeldet von“ fehlt, ihr Inhalt ginge verloren; heißt sie jetzt „Absender“? Bitte wieder'],
    ['the key', {...good, ...renamed('Projekt', 'Vorhaben')}, 'Meldungen!A1 Fehler Die Spalte „Projekt“ fehlt, ihr Inhalt ginge verloren; heißt sie jetzt „Vorhaben“? Bitte wieder'],
    ['a column taken away', {...good, Meldungen: [header.slice(0, 4), row.slice(0, 4)]}, 'Meldungen!A1 Fehler Die Spalte „Quelle“ fehlt, ihr Inhalt ginge verloren; bitte wieder anlegen, wenn auch leer. [missing-column]'],
    ['a sheet', {...withoutUpdates, Stand: [header, row]}, 'Stand!A1 Fehler Das Blatt „Meldungen“ fehlt, sein Inhalt ginge verloren; heißt es jetzt „Stand“? Bitte wieder „Meldungen“ nennen. [missing-sheet]'],
  ];
  for (const [what, sheets, says] of cases) {
    it(`is refused, with what was probably renamed: ${what}`, async () => {
      const file = aWorkbook(sheets);
      const {code, said} = await importFile(file);

      expect(code).toBe(1);
      expect(said).toContain(`${file}:${says}`);
      expect(said).not.toMatch(/„(Aktueller Zustand|Absender|Vorhaben|Stand)“ ist unbekannt|unknown-project/);
      expect(said).toContain('Nichts geschrieben.');
    });
  }

  it('is refused if the feed so far had something in it', async () => {
    const feed = folder.path('feed.json');
    expect((await cli('import', aWorkbook(good), '-o', feed)).code).toBe(0);
    const withBase = async (sheets: Record<string, Rows>) => (await importFile(aWorkbook(sheets), '--base', feed)).said;

    expect(await withBase(withoutUpdates)).toContain(' Fehler Das Blatt „Meldungen“ fehlt, sein Inhalt ginge verloren; bitte wieder anlegen; seine Kopfzeile genügt. [missing-sheet]');
    expect(await withBase({...good, Projekte: [['Id', 'Titel', 'Worum es geht'], ['kai', 'Kaimauer', 'x']]})).toContain('Projekte!C1 Fehler Die Spalte „Kurztext“ fehlt, ihr Inhalt ginge verloren; heißt sie jetzt „Worum es geht“?');
    expect(await withBase({...good, Partner: [['Id', 'Name', 'Berechtigt'], ['stadt', 'Stadt', 'ja']]})).toContain('Partner!C1 Fehler Die Spalte „Darf melden“ fehlt');
  });

  it('is accepted with other columns and sheets, with synonyms, and without what was never there', async () => {
    const {code, said} = await importFile(aWorkbook({...good, ...renamed('Stand', 'Status'), Notizen: [['Datum', 'Titel', 'Wer', 'Was'], ['x', 'y', 'z', 'w']]}));

    expect(code).toBe(0);
    expect(said).toContain('Notizen!A1 Hinweis Das Blatt „Notizen“ ist unbekannt');
    const list = aWorkbook({...withoutUpdates, Projekte: [['Id', 'Titel', 'Zeitrahmen', 'Bemerkung'], ['kai', 'Kai', 'bis 2018', 'x'], ['messe', 'Messe', 'fortlaufend', '']]});
    const feed = folder.path('feed.json');
    expect((await cli('import', list, '-o', feed)).code).toBe(0);
    expect((await importFile(list, '--base', feed)).feed).toEqual(folder.read(feed));
    expect((await importFile(aWorkbook({Projekte: [['Titel', 'Zeitrahmen'], ['Kai', 'bis 2018']]}))).code).toBe(0);
  });
});

describe('a file that is no workbook', () => {
  const cases: [name: string, content: Uint8Array, says: RegExp][] = [
    ['an old .xls', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /als „Excel-Arbeitsmappe \(\.xlsx\)“ speichern/],
    ['half a zip', readFileSync('data/vorlage.xlsx').subarray(0, 5000), /beschädigt/],
    ['a zip of something else', zipSync({'a.txt': strToU8('x')}), /beschädigt|Keine Tabelle/],
    ['nothing', Buffer.from(''), /keine Arbeitsmappe/],
  ];
  for (const [name, content, says] of cases) {
    it(`is refused in one line: ${name}`, async () => {
      const {code, said} = await importFile(folder.write('mappe.xlsx', content));

      expect(code).toBe(2);
      expect(said).toMatch(says);
      expect(said.trim().split('\n')).toHaveLength(1);
    });
  }

  it('is refused by its name if that is of another kind', async () => {
    expect(await importFile('README.md')).toMatchObject({code: 2, said: 'README.md endet nicht auf .xlsx, .ods, .csv.\n'});
  });
});

describe('what import says', () => {
  for (const format of ['json', 'sarif']) {
    it(`is whole for a program that reads ${format}: written, refused or strict`, async () => {
      const good = aWorkbook({Projekte: [['Titel'], ['Hafen']]});
      const bad = aWorkbook({Projekte: [['Titel', 'Link'], ['Hafen', 'kein Link']]});
      for (const [file, ...args] of [[good, '-o', folder.path('x.json')], [bad], [bad, '--strict']] as const) {
        const {err} = await cli('import', file, '--format', format, ...args);
        expect(() => JSON.parse(err) as unknown, err).not.toThrow();
      }
    });
  }
});

describe('export', () => {
  it('writes texts, never formulas', async () => {
    const file = folder.write('feed.json', JSON.stringify({version: '1.0', initiative: {title: '=1+1'}, projects: [{id: 'a', title: '=HYPERLINK("x")'}]}));
    const workbook = readWorkbook(await exportFeed(file));

    expect(workbook.Sheets['Projekte']!['B2']).toMatchObject({t: 's', v: '=HYPERLINK("x")'});
    expect(workbook.Sheets['Projekte']!['B2']).not.toHaveProperty('f');
    expect(workbook.SheetNames).toEqual(['Initiative', 'Arbeitskreise', 'Partner', 'Ereignisse', 'Projekte', 'Meldungen', 'Meilensteine', 'Quellen']);
  });

  it('names what has no column', async () => {
    const {err} = await cli('export', 'data/staerkungsinitiative.json', '-o', folder.path('x.xlsx'));

    expect(err).toContain('Ohne Spalte, deshalb nicht in der Datei:\n');
    expect(err).toMatch(/^ {2}Projekte, Links \(\d+ ×\)$/m);
    expect(err).not.toMatch(/Projekte, Titel|Gehört zu|reporters/);
    expect(err).not.toMatch(/^ {2}.*[a-z]\.[a-z]/m);
  });

  it('names also what a cell says only in part: the rest of a source, and weeks', async () => {
    const source = {url: 'https://example.org/a', title: 'Amtsblatt', date: '2026-01-02'};
    const initiative = {title: 'I', reporters: ['o'], staleAfter: 'P2W'};
    const file = folder.write('part.json', JSON.stringify({
      version: '1.0', initiative, organizations: [{id: 'o', name: 'O'}],
      projects: [{id: 'a', title: 'A', updates: [{date: '2026-01-01', status: 'planned', reportedBy: 'o', source}]}],
    }));
    const {err} = await cli('export', file, '-o', folder.path('part.xlsx'));

    expect(err.split('\n').filter((line) => line.startsWith('  '))).toEqual([
      '  Initiative, Veraltet nach (1 ×)', '  Projekte, Meldungen, Quelle, Titel (1 ×)', '  Projekte, Meldungen, Quelle, Datum (1 ×)',
    ]);
  });

  it('writes an id for a name that two have, or that reads like two, and so comes back as it was', async () => {
    const feed = {
      version: '1.0', initiative: {title: 'I'},
      groups: [{id: 'g1', label: 'AK'}, {id: 'g2', label: 'AK'}],
      organizations: [{id: 'b', name: 'Amt 61'}, {id: 'c', name: 'Amt 61'}, {id: 'd', name: 'Stadt; Amt 62'}],
      projects: [{id: 'a', title: 'A', group: 'g2', leads: ['c', 'd']}],
    };
    const book = folder.path('twice.xlsx');
    await cli('export', folder.write('twice.json', JSON.stringify(feed)), '-o', book);
    const {code, out} = await cli('import', book);

    expect(code).toBe(0);
    expect((JSON.parse(out) as typeof feed).projects).toEqual([expect.objectContaining({group: 'g2', leads: ['c', 'd']})]);
  });

  it('refuses a feed with errors, and an ending that it does not know', async () => {
    expect(await cli('export', 'data/invalid/bad-url.json', '-o', folder.path('x.xlsx'))).toMatchObject({code: 2, err: expect.stringContaining('validate data/invalid/bad-url.json') as string});
    expect((await cli('export', 'data/demo.json', '-o', 'x.ods')).err).toBe('x.ods endet nicht auf .xlsx, .csv.\n');
    expect((await cli('export', 'data/demo.json', '-o', '/no/such/folder/x.csv')).err).toBe('Die Datei /no/such/folder/x.csv lässt sich nicht schreiben.\n');
  });
});
