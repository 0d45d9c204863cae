// What the German page for clerks shows and promises, held to what the commands do.
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import * as xlsx from '@e965/xlsx';
import {describe, expect, it} from 'vitest';
import {sheetFormat, sheetFormats} from '../../src/cli/workbook/columns.js';
import {statusWords} from '../../src/cli/import/words.js';
import {aFolder, cli} from '../support/cli.js';
import {isInstalled, serve} from '../support/servers.js';

const page = readFileSync('stories/docs/maintaining.mdx', 'utf8');
const folder = aFolder();

describe('the page for clerks', () => {
  it('shows what the import says', async () => {
    const [, shown = ''] = /```\n(mappe\.xlsx:[^]*?)\n\n[^]*?```/.exec(page) ?? [];
    const workbook = xlsx.utils.book_new();
    const add = (key: 'organizations' | 'projects' | 'updates' | 'sources', rows: readonly Readonly<Record<string, string>>[]) => {
      const {name, columns} = sheetFormat(key);
      const headers = columns.map(({header}) => header);
      xlsx.utils.book_append_sheet(workbook, xlsx.utils.aoa_to_sheet([headers, ...rows.map((row) => headers.map((header) => row[header] ?? ''))]), name);
    };
    const kai = {Projekt: 'kai', Datum: '2026', Überschrift: 'Weiter', 'Gemeldet von': 'Stadt Beispielstadt'};
    add('organizations', [{Id: 'stadt', Name: 'Stadt Beispielstadt', 'Darf melden': 'ja'}]);
    add('projects', [{Id: 'kai', Titel: 'Kai'}, {Id: 'weg', Titel: 'Weg'}, {Id: 'messe', Titel: 'Messe', Beginn: '31.12.18'}]);
    add('sources', [{Id: 'bericht', Titel: 'Bericht'}]);
    add('updates', [kai, {...kai, Projekt: 'weg', Datum: '12.05.2024', Stand: 'Ruht', Quelle: 'bericht'}, kai, kai, kai, {...kai, 'Gemeldet von': 'Stat'}]);
    const file = folder.write('mappe.xlsx', xlsx.write(workbook, {type: 'buffer', bookType: 'xlsx'}) as Uint8Array);

    const {err} = await cli('import', file, '-o', folder.path('feed.json'));
    const said = err.replaceAll(file, 'mappe.xlsx').split('\n').map((line) => line.replace(/!\w+/, ''));
    // the page has its mistakes in other rows
    expect(said).toEqual(expect.arrayContaining(shown.split('\n').map((line) => line.replace(/!\w+/, ''))));
  });

  it('names other headers that the import knows', () => {
    const [, table = ''] = /<th>darf auch heißen<\/th>[^]*?<tbody>([^]*?)<\/tbody>/.exec(page) ?? [];
    const rows = [...table.matchAll(/<td>(.*?)<\/td><td>(.*?)<\/td>/g)];
    expect(rows).toHaveLength(10);
    for (const [, headers = '', names = ''] of rows) {
      headers.split(' · ').forEach((header, index) => {
        const synonyms = sheetFormats.flatMap(({columns}) => columns).filter((column) => column.header === header).flatMap((column) => column.synonyms);
        const named = (names.split(' · ')[index] ?? '').replace('bei Projekten: ', '').split(', ');

        expect(synonyms, header).toEqual(expect.arrayContaining(named));
      });
    }
  });

  it('names every status that a report may have', () => {
    const [, statuses = ''] = /<td>Meldungen<\/td><td>[^<]*<\/td><td>Stand: ([^;]*);/.exec(page) ?? [];

    expect(statuses.replace('(Daueraufgabe) ', '').split(/, | oder /).sort()).toEqual([...statusWords].sort());
  });

  it.skipIf(!isInstalled('nginx'))('has an nginx to try it with, which check is content with', async () => {
    expect(await checkTrial('nginx', 'nginx', (folder) => mkdirSync(join(folder, 'tmp')))).toContain('Alle 17 Prüfungen bestanden.');
  });

  it.skipIf(!isInstalled('apache'))('has an Apache to try it with, which check is content with', async () => {
    expect(await checkTrial('apache', 'apache', () => undefined)).toContain('Alle 17 Prüfungen bestanden.');
  });
});

/** What `check` says of a server that was set up as the page has it, but for port and folder. */
async function checkTrial(server: 'nginx' | 'apache', language: string, prepare: (folder: string) => void): Promise<string> {
  const [, trial = ''] = new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``).exec(page) ?? [];
  const running = await serve(server, (folder, root, port) => {
    const template = readFileSync(`data/server/${server}.conf`, 'utf8').replace('listen 80;', `listen 127.0.0.1:${port};`).replace('/var/www/initiative', root);
    writeFileSync(join(folder, 'initiative.conf'), template);
    prepare(folder);
    // what a person is that may do everything, the page does not say
    const asRoot = process.getuid?.() === 0 ? {nginx: 'user root;\n', apache: 'User www-data\nGroup www-data\n'}[server] : '';
    return asRoot + trial.replace('Listen 8080', `Listen 127.0.0.1:${port}`).replace('/pfad/zum/ordner', root);
  });
  try {
    return (await cli('check', `${running.url}/feed.json`)).out;
  } finally {
    await running.stop();
  }
}
