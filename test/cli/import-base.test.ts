// `initiative-widgets import --base`: what has no column stays with the row that it was said of, though somebody corrected that row.
import {readFileSync} from 'node:fs';
import * as xlsx from '@e965/xlsx';
import {describe, expect, it} from 'vitest';
import {aFeed, aProject, anUpdate, type Json} from '../support/builders.js';
import {aFolder, cli} from '../support/cli.js';

const folder = aFolder();

type Rows = unknown[][];

/** The feed that comes of a workbook of `feed` in which somebody changed the rows of some sheets, and what is said of it. */
async function importChanged(feed: Json, changes: Readonly<Record<string, (rows: Rows) => Rows>>, ...args: string[]) {
  const [base, file, output] = [folder.write('feed.json', JSON.stringify(feed)), folder.path('mappe.xlsx'), folder.path('neu.json')];
  await cli('export', base, '-o', file);
  const workbook = xlsx.read(readFileSync(file));
  for (const [sheet, change] of Object.entries(changes)) {
    const [header = [], ...rows] = xlsx.utils.sheet_to_json<unknown[]>(workbook.Sheets[sheet]!, {header: 1, defval: ''});
    workbook.Sheets[sheet] = xlsx.utils.aoa_to_sheet([header, ...change(rows)]);
  }
  const changed = folder.write('mappe.xlsx', xlsx.write(workbook, {type: 'buffer', bookType: 'xlsx', bookSST: true}) as Uint8Array);
  const {code, err} = await cli('import', changed, '--base', base, '-o', output, ...args);
  const json: Json = code === 0 ? folder.read(output) : {};
  return {code, json, projects: (json['projects'] ?? []) as Json[], said: err.replaceAll(changed, 'mappe.xlsx')};
}

/** Replaces one text wherever it is the whole of a cell. */
const replace = (from: string, to: string) => (rows: Rows) => rows.map((row) => row.map((cell) => (cell === from ? to : cell)));
const without = (text: string) => (rows: Rows) => rows.filter((row) => !row.includes(text));
const rowsGone = (said: string) => [...said.matchAll(/^mappe\.xlsx:(.* \[row-(?:gone|guessed)\])$/gm)].map(([, line]) => line);

const extras = {
  dissent: [{by: 'city', text: 'Zu früh.'}],
  translations: {en: {title: 'Work begins'}},
  source: {title: 'Bilanz', publisher: 'Stadt', date: '2026-10', url: 'https://example.org/bilanz'},
};
const begins = anUpdate({date: '2026-10-14', status: 'inProgress', title: 'Bau begint', ...extras});
const planned = anUpdate({date: '2025-03-01', status: 'planned', title: 'Geplant', _note: 'intern'});
const harbour = (...updates: Json[]) => aFeed([aProject({id: 'kai', title: 'Kaimauer', updates}), aProject({id: 'weg', title: 'Radweg', updates: [anUpdate({title: 'Bau begint'})]})]);

describe('a report of the feed so far', () => {
  for (const [what, from, to, change] of [
    ['its heading', 'Bau begint', 'Bau beginnt', {title: 'Bau beginnt'}],
    ['its date', '2026-10-14', '2026-10-15', {date: '2026-10-15'}],
  ] as const) {
    it(`keeps all that has no column when somebody corrects ${what}`, async () => {
      const {projects, said} = await importChanged(harbour(begins, planned), {Meldungen: replace(from, to)});

      expect(projects[0]!['updates']).toEqual([{...begins, ...change}, planned]);
      expect(rowsGone(said).map((line) => /\[([\w-]+)\]$/.exec(line ?? '')?.[1])).toEqual(what === 'its date' ? [] : ['row-guessed']);
    });
  }

  it('keeps its own when dates move on, to where another was', async () => {
    const second = anUpdate({date: '2026-11-20', status: 'inProgress', title: 'Richtfest', _note: 'zwei'});
    const move = (rows: Rows) => rows.map((row) => (row[3] === 'Bau begint' && row[0] === 'kai' ? row.with(1, '2026-11-20') : row[3] === 'Richtfest' ? row.with(1, '2026-11-24') : row));
    const {projects, said} = await importChanged(harbour(begins, second), {Meldungen: move});

    expect(projects[0]!['updates']).toEqual([{...begins, date: '2026-11-20'}, {...second, date: '2026-11-24'}]);
    expect(rowsGone(said)).toEqual([]);
  });

  it('passes nothing on in silence to another of the same day', async () => {
    const {said} = await importChanged(harbour(begins), {Meldungen: (rows) => rows.map((row) => (row[0] === 'kai' ? row.with(3, 'Etwas anderes').with(4, 'Neuer Text') : row))});
    expect(rowsGone(said)).toHaveLength(1);
  });

  it('passes nothing on to one without a heading that stood beside it', async () => {
    const twins = [anUpdate({date: '2026-10-14', text: 'Eins', ...{dissent: extras.dissent}}), anUpdate({date: '2026-10-14', text: 'Zwei'})];
    const {projects, said} = await importChanged(harbour(...twins), {Meldungen: without('Eins')});

    expect(projects[0]!['updates']).toEqual([twins[1]]);
    expect(rowsGone(said)).toHaveLength(1);
  });

  it('keeps it though rows were added above and below, and all stand in another order', async () => {
    const added = [['kai', '2026-11-01', '', 'Neues', '', 'Stadt', '', '', '', '', '', '', ''], ['weg', '2026-11-02', '', 'Mehr', '', 'Stadt', '', '', '', '', '', '', '']];
    const {projects, said} = await importChanged(harbour(begins, planned), {Meldungen: (rows) => [...added, ...replace('Bau begint', 'Bau beginnt')(rows).reverse()]});

    expect(projects[0]!['updates']).toMatchObject([{title: 'Neues'}, planned, {...begins, title: 'Bau beginnt'}]);
    expect((projects[0]!['updates'] as Json[])[0]).not.toHaveProperty('dissent');
    expect(rowsGone(said)).toEqual([expect.stringMatching(/„Bau begint“.*row-guessed/)]);
  });

  it('gives nothing to one of two that it could be, and is missed', async () => {
    const twins = [anUpdate({date: '2026-10-14', title: 'Erste', ...extras}), anUpdate({date: '2026-10-14', title: 'Zweite', _note: 'x'})];
    const {projects, said} = await importChanged(harbour(...twins), {Meldungen: (rows) => replace('Zweite', 'Andere')(replace('Erste', 'Eine')(rows))});

    expect((projects[0]!['updates'] as Json[]).map((update) => Object.keys(update).includes('dissent'))).toEqual([false, false]);
    expect(rowsGone(said)).toEqual([
      'Meldungen!A1 Hinweis Die Meldung „Erste“ (14.10.2026) zu „Kaimauer“ steht nicht mehr in der Mappe; mit ihr entfallen: abweichende Einschätzungen, Übersetzungen. [row-gone]',
      'Meldungen!A1 Hinweis Die Meldung „Zweite“ (14.10.2026) zu „Kaimauer“ steht nicht mehr in der Mappe; mit ihr entfallen: _note. [row-gone]',
    ]);
  });

  it('gives nothing to a report of another project', async () => {
    const {projects, said} = await importChanged(harbour(begins), {Meldungen: (rows) => rows.filter(([id]) => id === 'weg').map((row) => row.with(1, '2026-10-14'))});

    expect(projects.map(({updates}) => updates)).toEqual([[], [anUpdate({date: '2026-10-14', title: 'Bau begint'})]]);
    expect(rowsGone(said)).toHaveLength(1);
  });

  it('stays with the only row left, which is said as it may be another', async () => {
    const {projects, said} = await importChanged(harbour(begins, planned), {Meldungen: (rows) => replace('Bau begint', 'Baubeginn')(replace('2026-10-14', '2026-11-14')(rows))});

    expect(projects[0]!['updates']).toEqual([{...begins, title: 'Baubeginn', date: '2026-11-14'}, planned]);
    expect(rowsGone(said)).toEqual([
      'Meldungen!B2 Hinweis Die Zeile gilt als die bisherige Meldung „Bau begint“ (14.10.2026) zu „Kaimauer“ in geänderter Fassung; von ihr bleiben: ' +
      'abweichende Einschätzungen, Übersetzungen. Ist etwas anderes gemeint, bitte erst ohne diese Zeile importieren. [row-guessed]',
    ]);
  });

  it('is missed if its row is gone, in both languages', async () => {
    const feed = harbour(anUpdate({date: '2024', text: 'Nur ein Text'}), planned);

    expect(rowsGone((await importChanged(feed, {Meldungen: without('Nur ein Text')})).said)).toEqual([
      'Meldungen!A1 Hinweis Die Meldung (2024) zu „Kaimauer“ steht nicht mehr in der Mappe und fällt aus dem Feed. [row-gone]',
    ]);
    expect(rowsGone((await importChanged(feed, {Meldungen: without('Geplant')}, '--lang', 'en')).said)).toEqual([
      'Meldungen!A1 warning The update “Geplant” (1 Mar 2025) of “Kaimauer” is no longer in the workbook; with it goes: _note. [row-gone]',
    ]);
  });

  it('is not missed beside its project, which is named itself', async () => {
    const {code, projects, said} = await importChanged(harbour(begins), {Projekte: without('kai'), Meldungen: without('kai')});

    expect([code, projects.map(({id}) => id), rowsGone(said)]).toEqual([0, ['weg'], []]);
    expect(said).toContain('[project-gone]');
  });

  it('is not missed where a row names a project that nobody knows', async () => {
    const {code, said} = await importChanged(harbour(begins), {Meldungen: replace('kai', 'kei')});

    expect([code, rowsGone(said)]).toEqual([1, []]);
    expect(said).toContain('[unknown-project]');
  });
});

describe('a milestone or an event of the feed so far', () => {
  const milestones = [{title: 'Freigabe', date: '2027-01-15', status: 'scheduled', _note: 'x'}, {title: 'Richtfest', date: '2027-05', translations: {en: {title: 'Topping out'}}}];
  const events = [{title: 'Konferentz', date: '2026-03-12', translations: {en: {title: 'Conference'}}}, {title: 'Beschluss', date: '2026-04'}];
  const feed = aFeed([aProject({id: 'kai', title: 'Kaimauer', milestones})], {initiative: {events}});

  it('keeps all that has no column when somebody corrects its title or its date', async () => {
    expect((await importChanged(feed, {Meilensteine: replace('Richtfest', 'Das Richtfest')})).projects[0]!['milestones'])
      .toEqual([milestones[0], {...milestones[1], title: 'Das Richtfest'}]);
    expect((await importChanged(feed, {Ereignisse: replace('2026-03-12', '2026-03-13')})).json['initiative'])
      .toMatchObject({events: [{...events[0], date: '2026-03-13'}, events[1]]});
    expect((await importChanged(feed, {Ereignisse: replace('Konferentz', 'Konferenz')})).json['initiative'])
      .toMatchObject({events: [{...events[0], title: 'Konferenz'}, events[1]]});
  });

  it('is missed if its row is gone', async () => {
    expect(rowsGone((await importChanged(feed, {Meilensteine: without('Freigabe')})).said)).toEqual([
      'Meilensteine!A1 Hinweis Der Meilenstein „Freigabe“ (15.01.2027) zu „Kaimauer“ steht nicht mehr in der Mappe; mit ihm entfallen: _note. [row-gone]',
    ]);
    expect(rowsGone((await importChanged(feed, {Ereignisse: without('Beschluss')})).said)).toEqual([
      'Ereignisse!A1 Hinweis Das Ereignis „Beschluss“ (April 2026) steht nicht mehr in der Mappe und fällt aus dem Feed. [row-gone]',
    ]);
  });
});
