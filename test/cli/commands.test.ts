// The commands without a test file of their own, and what all of them do besides.
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {createServer, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {Ajv} from 'ajv';
import {Ajv2020} from 'ajv/dist/2020.js';
import {describe, expect, it, vi} from 'vitest';
import {request} from '../../src/cli/document/request.js';
import {Progress} from '../../src/cli/progress.js';
import type {RuleId} from '../../src/cli/strict/rules.js';
import {similar} from '../../src/cli/strict/similar.js';
import {germanRules} from '../../src/cli/texts/rules.de.js';
import {englishRules} from '../../src/cli/texts/rules.en.js';
import {textsFor} from '../../src/cli/texts/texts-for.js';
import {aFeed, aProject, anUpdate, type Json} from '../support/builders.js';
import {aFolder, cli, today} from '../support/cli.js';
import {readData} from '../support/data.js';

const folder = aFolder();

describe('schema', () => {
  it('writes what stands in data/feed.schema.json', async () => {
    expect((await cli('schema')).out).toBe(readFileSync('data/feed.schema.json', 'utf8'));
  });

  it('writes draft 7 for editors that know no newer one, with the same verdicts', async () => {
    const draft7 = JSON.parse((await cli('schema', '--draft', '7')).out) as Json;
    const validators = [new Ajv({strict: false}).compile(draft7), new Ajv2020({strict: false}).compile(readData('feed.schema.json'))];

    expect(draft7['$schema']).toBe('http://json-schema.org/draft-07/schema#');
    for (const name of ['demo', 'staerkungsinitiative', 'edge/next-minor', 'invalid/bad-url', 'invalid/kind-unknown', 'invalid/status-unknown', 'invalid/too-long']) {
      expect(validators.map((validate) => validate(readData(`${name}.json`))), name).toEqual(Array(2).fill(!name.startsWith('invalid')));
    }
  });

  it('goes to a file if one is named, and knows two drafts only', async () => {
    const output = folder.path('schema.json');

    expect(await cli('schema', '-o', output)).toEqual({code: 0, out: '', err: ''});
    expect(folder.read(output)).toEqual(readData('feed.schema.json'));
    expect(await cli('schema', '--draft', '4')).toMatchObject({code: 2, err: '„4“ geht nicht mit --draft; möglich: 2020-12, 7.\n'});
  });
});

describe('diff', () => {
  const older = folder.write('alt.json', JSON.stringify(aFeed([
    aProject({id: 'kai', title: 'Kaimauer', status: 'inProgress', timeframe: {end: '2025'}}), aProject({id: 'weg', title: 'Radweg'}), aProject({id: 'alt', title: 'Altes'}),
  ])));
  const newer = folder.write('neu.json', JSON.stringify(aFeed([
    aProject({id: 'kai', title: 'Kaimauer', status: 'completed', statusDate: '2026-05-01', timeframe: {end: '2026-06'}}), aProject({id: 'weg', title: 'Radweg'}),
  ])));

  it('says what changed between two feeds, in a fixed order, and ends with 0', async () => {
    expect(await cli('diff', older, newer)).toEqual({
      code: 0,
      err: '',
      out: 'Abgeschlossen (1)\n  Kaimauer: In Umsetzung → Abgeschlossen, 01.05.2026\n\n' +
        'Termin verschoben (1)\n  Kaimauer: 2025 → Juni 2026\n\n' +
        'Nicht mehr in der Liste (1)\n  Altes\n\n' +
        'Sonst geändert (1)\n  Initiative: Projekte gesamt\n\n' +
        'Weiter ohne Meldung (1)\n  Radweg\n',
    });
  });

  it('says the same as JSON', async () => {
    const changes = JSON.parse((await cli('diff', older, newer, '--format', 'json')).out) as Record<string, Json[]>;

    expect(Object.keys(changes)).toEqual([
      'completed', 'moved', 'dropped', 'unlisted', 'newlyListed', 'newlyReported', 'changed', 'reportedAgain', 'otherwise', 'stillWaiting', 'initiative',
    ]);
    expect(changes['completed']).toEqual([{
      id: 'kai', title: 'Kaimauer', before: {status: 'inProgress', date: '2026-01-01', end: '2025'}, after: {status: 'completed', date: '2026-05-01', end: '2026-06'},
    }]);
    expect(changes['unlisted']![0]!['after']).toBeNull();
  });

  it('says what is new in the list, what was reported anew, and what changed otherwise', async () => {
    const kai = {id: 'kai', title: 'Kaimauer', status: 'inProgress'};
    const before = folder.write('alt.json', JSON.stringify(aFeed([aProject(kai), aProject({id: 'weg', title: 'Radweg', milestones: [{title: 'Freigabe'}]}), aProject({id: 'haus', title: 'Haus'})], {projectTotal: 9})));
    const after = folder.write('neu.json', JSON.stringify(aFeed([
      aProject({...kai, updates: [anUpdate({date: '2026-03-01', status: 'inProgress'})]}),
      aProject({id: 'weg', title: 'Radweg', milestones: [{title: 'Freigabe', status: 'met'}], updates: [anUpdate({date: '2026-02', title: 'Fest der Freigabe'})]}),
      aProject({id: 'haus', title: 'Hafenhaus', leadText: 'alle'}),
      aProject({id: 'kran', title: 'Kran'}),
    ], {projectTotal: 10, initiative: {events: [{title: 'Konferenz', date: '2026'}]}})));

    expect((await cli('diff', before, after)).out).toBe(
      'Neu in der Liste (1)\n  Kran\n\n' +
      'Neue Meldung (2)\n  Kaimauer: In Umsetzung, 01.03.2026\n  Radweg: Fest der Freigabe, Februar 2026\n\n' +
      'Sonst geändert (3)\n  Initiative: Projekte gesamt, Ereignisse\n  Radweg: Meilensteine\n  Hafenhaus: Titel, Federführung Wortlaut\n\n' +
      'Weiter ohne Meldung (1)\n  Hafenhaus\n',
    );
    expect((await cli('diff', before, after, '--lang', 'en')).out).toContain('Changed otherwise (3)\n  Initiative: project total, events\n  Radweg: milestones\n');
    expect(JSON.parse((await cli('diff', before, after, '--format', 'json')).out)).toMatchObject({
      newlyListed: [{id: 'kran', before: null, after: {status: 'notReported'}}],
      reportedAgain: [{id: 'kai', news: {date: '2026-03-01', status: 'inProgress'}}, {id: 'weg', news: {date: '2026-02', title: 'Fest der Freigabe'}}],
      otherwise: [{id: 'weg', fields: ['milestones']}, {id: 'haus', fields: ['title', 'leadText']}],
      initiative: ['projectTotal', 'events'],
    });
  });

  it('says what one feed reports since a day', async () => {
    const {out} = await cli('diff', 'data/staerkungsinitiative.json', '--since', '2018-01-16', '--lang', 'en');

    expect(out).toContain('Reported for the first time (3)\n');
    expect(out).toMatch(/^ {2}Establishing an innovation centre at the university: Awaiting decision, 26 Nov 2018$/m);
  });

  it('says that nothing changed, and asks for a second feed or a day', async () => {
    expect((await cli('diff', newer, newer)).out).toMatch(/^Keine Änderungen\.\n/);
    expect(await cli('diff', newer)).toMatchObject({code: 2, err: 'Es fehlt: <new>.\nHilfe: npx initiative-widgets --help\n'});
    expect(await cli('diff', newer, '--since', 'gestern')).toMatchObject({code: 2});
  });

  it('refuses a day beside a second feed, instead of leaving one of them out', async () => {
    expect(await cli('diff', older, newer, '--since', '2026')).toEqual({
      code: 2, out: '', err: '„--since“ steht statt eines zweiten Feeds; bitte nur eines von beiden angeben.\nHilfe: npx initiative-widgets --help\n',
    });
  });
});

describe('integrity', () => {
  it('writes a script tag with the hash of the file', async () => {
    const file = folder.write('embed.js', 'console.log(1)');
    const hash = createHash('sha384').update('console.log(1)').digest('base64');

    const {code, out} = await cli('integrity', file, '--url', 'https://example.org/1.2.3/embed.js?a=1&b="2"');
    expect(code).toBe(0);
    expect(out).toBe(`<script src="https://example.org/1.2.3/embed.js?a=1&amp;b=&quot;2&quot;" integrity="sha384-${hash}" crossorigin="anonymous" async></script>\n`);
  });

  it('has the address of the file itself if it is one', async () => {
    const server = createServer((_, response) => response.end('x')).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/embed.js`;

    expect((await cli('integrity', url)).out).toContain(`<script src="${url}" integrity="sha384-`);
    server.close();
  });
});

describe('a feed at an address', () => {
  it('is read like a file, followed through redirects, and refused where a file would be', async () => {
    const server = createServer((request, response) => {
      const path = request.url ?? '';
      if (path === '/moved') response.writeHead(302, {location: '/feed.json'}).end();
      else if (path === '/loop') response.writeHead(302, {location: '/loop'}).end();
      else if (path === '/away') response.writeHead(302, {location: 'file:///etc/passwd'}).end();
      else if (path === '/nowhere') response.writeHead(302, {location: 'http://'}).end();
      else if (path === '/broken') response.writeHead(200, {'content-encoding': 'gzip'}).end('no gzip');
      else if (path === '/huge') response.end(Buffer.alloc(5_000_001, ' '));
      else if (path === '/empty') response.writeHead(204).end();
      else if (path === '/feed.json') response.end(readFileSync('data/edge/no-groups.json'));
      else response.writeHead(404).end();
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const say = async (path: string) => {
      const {code, out, err} = await cli('validate', base + path);
      return [code, (out + err).replace(base, '').trim()];
    };

    expect(await say('/feed.json')).toEqual([0, '/feed.json: keine Fehler, keine Hinweise.']);
    expect(await say('/moved')).toEqual([0, '/moved: keine Fehler, keine Hinweise.']);
    expect(await say('/loop')).toEqual([2, '/loop ist nicht da: Der Server antwortet mit 302.']);
    expect(await say('/away')).toEqual([2, '/away ist nicht zu erreichen.']);
    expect(await say('/nowhere')).toEqual([2, '/nowhere ist nicht zu erreichen.']);
    expect(await say('/broken')).toEqual([2, '/broken ist nicht zu lesen: Der Server hat falsch komprimiert (Z_DATA_ERROR).']);
    expect(await say('/huge')).toEqual([2, '/huge ist zu groß (höchstens 5 MB und 20\u202f000 Projekte).']);
    expect(await say('/empty')).toEqual([2, '/empty ist leer.']);
    expect(await say('/none')).toEqual([2, '/none ist nicht da: Der Server antwortet mit 404.']);
    server.close();
  });
});

describe('a server that does not answer', () => {
  for (const [what, start] of [['at all', () => undefined], ['to its end', (response: ServerResponse) => void response.write('{')]] as const) {
    it(`is given up in time: ${what}`, async () => {
      const server = createServer((_, response) => start(response)).listen(0, '127.0.0.1');
      await new Promise((resolve) => server.once('listening', resolve));
      const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;

      await expect(request(url, {limit: 1000, timeout: 100})).rejects.toMatchObject({code: 'timeout'});
      server.closeAllConnections();
      server.close();
    });
  }
});

describe('the line of progress', () => {
  function aProgress(isTerminal: boolean) {
    let [time, written] = [0, ''];
    const progress = new Progress({
      out: () => undefined, err: (text) => void (written += text), isTerminal, paint: (_, text) => text, today, now: () => time, version: '0',
    }, textsFor('de'));
    return {progress, wait: (ms: number) => void (time += ms), written: () => written};
  }

  it('stands there after a second, and is gone at the end', () => {
    const {progress, wait, written} = aProgress(true);

    progress.step('reading');
    expect(written()).toBe('');
    wait(1000);
    progress.step('checking');
    expect(written()).toBe('\r\u001b[KPrüfe …');
    progress.end();
    expect(written()).toMatch(/\r\u001b\[K$/);
  });

  it('comes while a server is waited for', () => {
    vi.useFakeTimers();
    const {progress, wait, written} = aProgress(true);
    progress.step('asking');
    wait(1000);
    vi.advanceTimersByTime(1000);
    vi.useRealTimers();

    expect(written()).toContain('Frage den Server …');
    progress.end();
  });

  it('is nothing for a file or a pipe', () => {
    const {progress, wait, written} = aProgress(false);
    wait(5000);
    progress.step('writing');
    progress.end();

    expect(written()).toBe('');
  });
});

describe('what is said of a finding', () => {
  const samples = [{path: ['projects', 0, 'url'], original: 'x', hint: 'y'}, {path: ['projects', 0, 'url'], original: undefined}, {path: [], original: []}];
  for (const [lang, rules] of [['de', germanRules], ['en', englishRules]] as const) {
    it(`is a sentence for each rule, with whatever is known: ${lang}`, () => {
      const texts = textsFor(lang);
      for (const rule of Object.keys(rules) as RuleId[]) {
        for (const sample of samples) expect(texts.rule({rule, ...sample}), rule).toMatch(/^(?!.*(undefined|null|\[object)).{10,}[.?!)]( \(projects\[0\]\.url\))?$/);
      }
    });
  }
});

describe('what was probably meant', () => {
  it('is the nearest word, with a letter too many, too few, wrong or swapped', () => {
    const known = ['summary', 'title', 'timeframe', 'end'];

    for (const typo of ['sumary', 'summmary', 'sumnary', 'usmmary', 'Summary']) expect(similar(typo, known), typo).toBe('summary');
    expect(similar('ende', known)).toBe('end');
  });

  it('is nothing where nothing is near', () => {
    expect(similar('budget', ['summary', 'title'])).toBeUndefined();
    expect(similar('', ['id'])).toBeUndefined();
    expect(similar('x', [])).toBeUndefined();
  });
});
