// `initiative-widgets import`: from the cells that people fill in to a feed.
import {mkdirSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import type {Json} from '../support/builders.js';
import {aFolder, cli} from '../support/cli.js';
import {readData} from '../support/data.js';

const folder = aFolder();

/** What the import makes of a CSV file, and what it says of it. */
async function importCsv(content: string | Uint8Array, ...args: string[]) {
  const output = folder.path('feed.json');
  const {code, err} = await cli('import', folder.write('liste.csv', content), '-o', output, ...args);
  const feed = code === 0 ? folder.read(output) : null;
  return {code, feed, projects: (feed?.['projects'] ?? []) as Json[], said: err.replaceAll(/^\S*liste\.csv:?/gm, '')};
}

const rules = (said: string) => [...said.matchAll(/^(\S*) .*\[([a-z-]+)\]$/gm)].map(([, place, rule]) => `${place} ${rule}`.trim());

describe('the published list of the initiative', () => {
  it('becomes a valid feed with its 18 projects in three groups, and without a status', async () => {
    const {code, feed, projects, said} = await importCsv(readFileSync('data/veroeffentlichte-liste.csv'));

    expect(code).toBe(0);
    expect((feed!['groups'] as Json[]).map(({id, label, title}) => [id, label, title])).toEqual([
      ['ak1', 'AK 1', 'Infrastruktur und lokale Standortbedingungen'],
      ['ak2', 'AK 2', 'Vernetzung Wirtschaft/Wissenschaft, Bildung, Gründung'],
      ['ak3', 'AK 3', 'Standortprofil und Akzeptanz der Industrie'],
    ]);
    expect(['ak1', 'ak2', 'ak3'].map((id) => projects.filter(({group}) => group === id).length)).toEqual([6, 4, 8]);
    expect(projects.filter(({kind}) => kind === 'fixedTerm')).toHaveLength(8);
    expect(projects.some((project) => 'updates' in project)).toBe(false);
    expect(rules(said)).toEqual(['C8 guessed-timeframe']);
  });

  it('with the feed so far keeps ids, corrected titles, leads, reports and links', async () => {
    const {feed} = await importCsv(readFileSync('data/veroeffentlichte-liste.csv'), '--base', 'data/staerkungsinitiative.json');

    const expected = structuredClone(readData('staerkungsinitiative.json'));
    // the list itself spells one lead wrongly
    const project = (expected['projects'] as Json[]).find(({id}) => id === 'oeffentlichkeitsarbeit-baustellenmanagement')!;
    const {leads: _, ...rest} = project;
    expect((feed!['projects'] as Json[]).find(({id}) => id === project['id'])).toEqual({...rest, leadText: 'Baudezernt/Amt für Verkehrswesen und Tiefbau'});
    expect({...feed, projects: (feed!['projects'] as Json[]).filter(({id}) => id !== project['id'])})
      .toEqual({...expected, projects: (expected['projects'] as Json[]).filter(({id}) => id !== project['id'])});
  });
});

describe('a CSV file', () => {
  const table = 'Id;Titel;Zeitrahmen;Kurztext\r\nkai;Kaimauer „Süd“ – 5 €;bis 2018;"Sie wird; erneuert"\r\nmesse;Größere Messe;fortlaufend;\r\n';
  const expected = [
    {id: 'kai', title: 'Kaimauer „Süd“ – 5 €', summary: 'Sie wird; erneuert', kind: 'fixedTerm', timeframe: {end: '2018', text: 'bis 2018'}},
    {id: 'messe', title: 'Größere Messe', kind: 'ongoing', timeframe: {text: 'fortlaufend'}},
  ];
  const ansi = Buffer.from(table.replaceAll('„', '\x84').replaceAll('“', '\x93').replaceAll('–', '\x96').replaceAll('€', '\x80'), 'latin1');
  const mac = Buffer.from('Id;Titel;Zeitrahmen\rkai;M\x9fhle Gr\x9a\xa7e\rmesse;Br\x9fcke;bis 2018\r', 'latin1');
  const dos = Buffer.from('Id;Titel\r\nkai;M\x81hle Gr\x94\xe1e\r\n', 'latin1');

  it('gives the same feed in UTF-8 with and without mark and in Windows-1252, which is said', async () => {
    const [utf8, marked, old] = [await importCsv(table), await importCsv(`\ufeff${table}`), await importCsv(ansi)];

    expect(utf8.projects).toEqual(expected);
    expect(marked.feed).toEqual(utf8.feed);
    expect(old.feed).toEqual(utf8.feed);
    expect(rules(old.said)).toEqual(['encoding']);
  });

  it('may be what Excel calls Unicode-Text: UTF-16 with tabs', async () => {
    const unicode = table.replaceAll(';', '\t').replace('"Sie wird\t erneuert"', 'Sie wird; erneuert');

    expect((await importCsv(Buffer.from(`\ufeff${unicode}`, 'utf16le'))).projects).toEqual(expected);
    expect((await importCsv(Buffer.from(`\ufeff${unicode}`, 'utf16le').swap16())).projects).toEqual(expected);
    expect(await importCsv(Buffer.from(unicode, 'utf16le'))).toMatchObject({code: 2, said: expect.stringContaining('nicht in UTF-8') as string});
  });

  for (const [name, delimiter] of [['commas', ','], ['tabs', '\t'], ['bars', '|']] as const) {
    it(`is understood with ${name}`, async () => {
      expect((await importCsv('Titel;Zeitrahmen\nKai;bis 2018\nMesse;ab 2017\n'.replaceAll(';', delimiter))).projects.map(({timeframe}) => timeframe))
        .toEqual([{end: '2018', text: 'bis 2018'}, {start: '2017', text: 'ab 2017'}]);
    });
  }

  it('may have a table for each group, each with its name and the header above it', async () => {
    const {projects, feed} = await importCsv('AK 1: Infrastruktur;;\nProjekt;Zeitrahmen\nHafen;bis 2018\nAK 2: Bildung;;\nProjekt;Zeitrahmen\nSchule;ab 2017\n');
    expect(projects.map(({title, group}) => [title, group])).toEqual([['Hafen', 'ak1'], ['Schule', 'ak2']]);
    expect(feed!['groups']).toHaveLength(2);
    expect(feed!['initiative']).not.toHaveProperty('title', 'AK 1: Infrastruktur');
  });

  it('may begin with the line that tells Excel what parts its cells', async () => {
    const {projects, said} = await importCsv('sep=;\r\nTitel;Ende\r\nKai, alt;bald\r\n');

    expect(projects).toEqual([]);
    expect(said).toContain('B2 Fehler „bald“ ist kein gültiges Datum');
    expect((await importCsv('sep=|\r\nTitel|Ende\r\nKai; alt|2018\r\n')).projects[0]).toMatchObject({title: 'Kai; alt', timeframe: {end: '2018'}});
  });

  it('gets a hint to --encoding where umlauts were read as something else, and is right with it', async () => {
    expect((await importCsv(mac)).said).toContain('bitte mit --encoding macintosh oder --encoding cp850 versuchen');
    expect((await importCsv(dos)).said).toContain('--encoding cp850');
    expect((await importCsv(Buffer.from('Id;Titel;Ende\r\nkai;M\x81hle;bald\r\n', 'latin1'))).said).toMatch(/^ Hinweis Umlaute sind wohl falsch gelesen/);
    expect((await importCsv(mac, '--encoding', 'macintosh')).projects.map(({title}) => title)).toEqual(['Mühle Größe', 'Brücke']);
    const {projects, said} = await importCsv(dos, '--encoding', 'cp850');
    expect(projects.map(({title}) => title)).toEqual(['Mühle Größe']);
    expect(said).not.toContain('encoding');
  });

  it('gets that hint first where headers were misread, too', async () => {
    const {code, said} = await importCsv(Buffer.from('Ma\xe1nahme;Art\r\nM\x81hle;x\r\n', 'latin1'));

    expect(code).toBe(2);
    expect(said).toMatch(/^Umlaute sind wohl falsch gelesen .*--encoding cp850 versuchen\.\nKeine Tabelle mit/);
  });

  it('refuses a character set that nobody knows', async () => {
    expect(await importCsv(table, '--encoding', 'klingon')).toMatchObject({code: 2, said: expect.stringContaining('möglich: utf-8, utf-16be, utf-16le, windows-1252') as string});
  });

  it('keeps rows with a quotation mark amid a word, and says where a row is too long', async () => {
    const {projects, said} = await importCsv('Titel;Kurztext\nEin 5" Rohr;dick\nKai;alt;zu viel\nMesse\n');

    expect(projects.map(({title}) => title)).toEqual(['Ein 5" Rohr', 'Kai', 'Messe']);
    expect(rules(said)).toEqual(['C3 ragged-row']);
  });

  it('knows headers however they are written, and names those that it does not know', async () => {
    const {projects, said} = await importCsv(
      'ID;  projekttitel:;Titel laut Beschlus;constructor;__proto__;zeitraum;Fortschritt;Stand;Titel\nkai;Kaimauer;x;x;x;bis\u00a02018;75,5 %;Abgeschlossen;zweiter\n',
    );

    expect(projects).toEqual([{id: 'kai', title: 'Kaimauer', kind: 'fixedTerm', timeframe: {end: '2018', text: 'bis 2018'}}]);
    expect(rules(said)).toEqual([
      'C1 unknown-column', 'D1 unknown-column', 'E1 unknown-column', 'G1 typed-progress', 'H1 typed-status', 'I1 double-column',
    ]);
    expect(said).toContain('„Titel laut Beschlus“ ist unbekannt und kommt nicht in den Feed; meinten Sie „Titel laut Beschluss“?');
  });

  it('takes a cell with an error for empty, and names it', async () => {
    const {projects, said} = await importCsv('Titel;Kurztext\nKai;#NV\nMesse;#N/A\n');

    expect(projects).toEqual([{id: 'kai', title: 'Kai'}, {id: 'messe', title: 'Messe'}]);
    expect(rules(said)).toEqual(['B2 cell-error', 'B3 cell-error']);
  });

  it('proposes a date instead of guessing a century, and writes nothing', async () => {
    const {code, feed, said} = await importCsv('Titel;Ende\nKai;31.12.18\n');

    expect([code, feed]).toEqual([1, null]);
    expect(said).toContain('B2 Fehler „31.12.18“ ist kein gültiges Datum');
    expect(said).toContain('gemeint ist wohl „31.12.2018“');
    expect(said).toContain('Nichts geschrieben.');
    expect(rules(said)).toEqual(['B2 bad-date']);
  });

  it('leaves the file that is there when there are errors, and no half of one beside it', async () => {
    const output = folder.write('feed.json', 'old');
    await cli('import', folder.write('liste.csv', 'Titel;Ende\nKai;bald\n'), '-o', output);

    expect(readFileSync(output, 'utf8')).toBe('old');
    expect(folder.files().filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('leaves no half of a file where it cannot write', async () => {
    const parent = folder.path('ordner');
    mkdirSync(join(parent, 'feed.json'), {recursive: true});
    const {code, err} = await cli('import', folder.write('liste.csv', 'Titel\nKai\n'), '-o', join(parent, 'feed.json'));

    expect([code, readdirSync(parent)]).toEqual([2, ['feed.json']]);
    expect(err).toContain('lässt sich nicht schreiben.');
  });

  it('takes the title of the initiative from above the list', async () => {
    const {feed, projects} = await importCsv('Initiative Hafen;\n;\nProjekte;Zeitrahmen\nKai;bis 2018\n');

    expect(feed!['initiative']).toEqual({title: 'Initiative Hafen'});
    expect(projects).toHaveLength(1);
  });

  it('gives ids of its own, each once', async () => {
    expect((await importCsv('Projekte\nStraße\nStraße\nStrasse\n')).projects.map(({id}) => id)).toEqual(['strasse', 'strasse-2', 'strasse-3']);
  });

  it('with a blank in an id is told of a better one', async () => {
    const {code, projects, said} = await importCsv('Id;Titel\nBäume Altstadt;Bäume\n');

    expect([code, projects[0]!['id']]).toEqual([0, 'Bäume Altstadt']);
    expect(said).toContain('A2 Hinweis Die Id „Bäume Altstadt“ hat ein Leerzeichen; besser „baeume-altstadt“, solange noch nichts auf sie verweist. [blank-in-id]');
  });

  it('that lacks a project of the feed so far says so', async () => {
    const base = folder.write('base.json', JSON.stringify((await importCsv('Id;Titel\nkai;Kaimauer\nweg;Radweg\n')).feed));
    const {code, projects, said} = await importCsv('Id;Titel\nkai;Kaimauer\n', '--base', base);

    expect([code, projects.map(({id}) => id)]).toEqual([0, ['kai']]);
    expect(said).toContain('A1 Hinweis Das Projekt „Radweg“ steht nicht mehr in der Liste und fällt aus dem Feed. [project-gone]');
  });

  it('without anything like a list is refused', async () => {
    expect(await importCsv('a;b\n1;2\n')).toMatchObject({code: 2, said: expect.stringContaining('Bekannt sind die Spalten: Id, Titel, Titel laut Beschluss, ') as string});
  });
});

describe('a timeframe that says no date', () => {
  for (const wording of ['Sommer 2027', 'IV. Quartal 2027', 'irgendwann', '31.12.18']) {
    it(`is named, and stays as text: ${wording}`, async () => {
      const {code, projects, said} = await importCsv(`Titel;Zeitrahmen\nKai;${wording}\n`);

      expect([code, projects[0]!['timeframe'], rules(said)]).toEqual([0, {text: wording}, ['B2 unread-timeframe']]);
      expect(said).toContain(`Aus dem Zeitrahmen „${wording}“ folgt kein Datum, er bleibt nur Text; bitte „Beginn“ und „Ende“ ausfüllen`);
      if (wording === '31.12.18') expect(said).toContain('; gemeint ist wohl „31.12.2018“.');
    });
  }

  it('needs no word where dates or the kind are given', async () => {
    expect(rules((await importCsv('Titel;Art;Ende;Zeitrahmen\nKai;;2027;Sommer 2027\nMesse;Daueraufgabe;;nach Bedarf\n')).said)).toEqual([]);
  });
});

describe('a timeframe beside cells for kind and dates', () => {
  const said = async (...cells: string[]) => (await importCsv(`Titel;Art;Beginn;Ende;Zeitrahmen\nKai;${cells.join(';')}\n`)).said;
  const cases: [kind: string, start: string, end: string, wording: string, says: string][] = [
    ['befristet', '2017', '2019', 'ab 2026', 'Beginn 2017, Ende 2019'],
    ['', '', '2018-12-31', 'bis 2020', 'Beginn –, Ende 2018-12-31'],
    ['', '2017', '', '2017–2019', 'Beginn 2017, Ende –'],
    ['befristet', '', '2018', 'fortlaufend', 'Art befristet, Beginn –, Ende 2018'],
    ['Daueraufgabe', '', '', 'bis 2018', 'Art Daueraufgabe'],
  ];
  for (const [kind, start, end, wording, says] of cases) {
    it(`that say something else is named with them, which hold: ${wording}`, async () => {
      expect(await said(kind, start, end, wording)).toContain(
        `E2 Hinweis Der Zeitrahmen „${wording}“ widerspricht den Spalten, die gelten (${says}); bitte angleichen, leere Zellen folgen dem Zeitrahmen. [other-timeframe]`,
      );
    });
  }

  it('that only say it more exactly, or more of it, needs no word', async () => {
    for (const cells of [['befristet', '', '31.12.2018', 'bis 2018'], ['', '2016', '2018', 'bis 2018'], ['Daueraufgabe', '', '', 'fortlaufend'], ['', '07/2027', '9/2027', 'Q3/2027']]) {
      expect(rules(await said(...cells)), cells.join()).toEqual([]);
    }
  });

  it('is not accused of a date that is none', async () => {
    expect(rules(await said('', '', '31.12.18', 'bis 2020'))).toEqual(['D2 bad-date']);
  });
});

describe('the download of the widgets', () => {
  it('is read back: with the feed so far nothing is lost', async () => {
    const output = folder.path('demo.csv');
    expect((await cli('export', 'data/demo.json', '-o', output)).code).toBe(0);

    const {code, feed, said} = await importCsv(readFileSync(output), '--base', 'data/demo.json');
    expect(code).toBe(0);
    expect(feed).toEqual(readData('demo.json'));
    expect(rules(said).filter((line) => line.includes('typed'))).toEqual(['O1 typed-status']);
    expect(said).toContain('O1 Hinweis Die Spalten Stand, Stand vom, Quelle folgen aus den Meldungen und werden nicht gelesen.');
  });

  it('is a feed by itself too, with groups and organizations of its own', async () => {
    const output = folder.path('demo.csv');
    await cli('export', 'data/demo.json', '-o', output);

    const {code, feed, projects} = await importCsv(readFileSync(output));
    const before = readData('demo.json')['projects'] as Json[];
    expect(code).toBe(0);
    expect(projects.map(({id, title, kind, timeframe, leadText}) => ({id, title, kind, timeframe, leadText})))
      .toEqual(before.map(({id, title, kind = 'fixedTerm', timeframe, leadText}) => ({id, title, kind, timeframe, leadText})));
    expect((feed!['organizations'] as Json[]).map(({name}) => name)).toContain('Hafengesellschaft Musterhafen');
  });

  it('gets back texts that a spreadsheet would take for formulas', async () => {
    const file = folder.write('feed.json', JSON.stringify({
      version: '1.0', initiative: {title: 'x'}, projects: ['=1+1', '+49', '-3', '@x', "'=1", "'s-Gravenhage"].map((title, index) => ({id: `p${index}`, title, kind: 'fixedTerm'})),
    }));
    const output = folder.path('x.csv');
    await cli('export', file, '-o', output);

    expect(readFileSync(output, 'utf8')).toContain("p0;'=1+1;");
    expect((await importCsv(readFileSync(output))).projects).toEqual(folder.read(file)['projects']);
  });
});
