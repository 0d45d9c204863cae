// Files that are there to hang a command, to fill its memory, or to deceive who reads what it prints.
import {spawn, spawnSync} from 'node:child_process';
import {lstatSync, readFileSync, symlinkSync} from 'node:fs';
import {basename, join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {validateJson} from '../../src/cli/strict/validate.js';
import {aFeed, aProject, times} from '../support/builders.js';
import {aFolder, cli, today} from '../support/cli.js';

const folder = aFolder();
const writeFeed = (feed: unknown) => folder.write('feed.json', JSON.stringify(feed));

describe('a command ends, as it says what is wrong, when', {timeout: 60_000}, () => {
  it('a text of a feed is a million letters without an end', async () => {
    const {code, out} = await cli('validate', writeFeed(aFeed([aProject({summary: 'a'.repeat(1e6)})])));

    expect(code).toBe(1);
    expect(out).toContain('[too-long]');
  });

  it('it might be an address with a million parts', async () => {
    expect((await cli('validate', writeFeed(aFeed([aProject({summary: `a@${'b.'.repeat(5e5)}`})])))).code).toBe(1);
  });

  it('projects have fifty bad links each: sixteen times as many take some sixteen times as long, not 256', {timeout: 120_000}, () => {
    const links = times(50, () => ({title: 'Bericht', url: 'javascript:1'}));
    const seconds = (count: number) => {
      const feed = aFeed(times(count, (index) => aProject({id: `p${index}`, links})));
      const started = performance.now();
      expect(validateJson(feed, today).findings).toHaveLength(50 * count);
      return performance.now() - started;
    };
    seconds(100); // what is new to the engine is slow
    const few = seconds(100);

    expect(seconds(1600) / few).toBeLessThan(50);
  });

  it('twenty thousand projects name a group that is none, each another, beside a thousand groups', async () => {
    const feed = {
      ...aFeed(times(20_000, (index) => aProject({id: `p${index}`, group: `arbeitskreis-nirgends-${index}`}))),
      groups: times(1000, (index) => ({id: `arbeitskreis-irgendwo-${index}`})),
    };
    const {code, out} = await cli('validate', writeFeed(feed));

    expect(code).toBe(1);
    expect(out).toContain('\n20000 Fehler, 0 Hinweise.\n');
  });

  it('a table has two hundred thousand blank lines, in its midst and at its end', async () => {
    const blank = '\n'.repeat(200_000);
    const {code, out} = await cli('import', folder.write('list.csv', `Projekte;Zeitrahmen\n${blank}Hafen;2018\n${blank}`));

    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({projects: [{title: 'Hafen', timeframe: {start: '2018', end: '2018'}}]});
  });

  it('a table in Windows-1252 has a word of a million letters', async () => {
    const bytes = Buffer.from(`Projekte;Zeitrahmen\n\xe4${'a'.repeat(1e6)};2018\n`, 'latin1');

    expect((await cli('import', folder.write('list.csv', bytes))).code).toBe(1);
  });

  it('more comes through a pipe than a feed may hold', async () => {
    const pipe = join(folder.write('x', ''), '..', 'pipe');
    const file = folder.write('big.json', `{"version": "1.0", "projects": [], "x": "${'x'.repeat(5e6)}"}`);
    spawnSync('mkfifo', [pipe]);
    spawn('sh', ['-c', 'cat "$0" > "$1"', file, pipe], {stdio: 'ignore'});
    const {code, err} = await cli('validate', pipe);

    expect(code).toBe(2);
    expect(err).toContain('zu groß');
  });
});

describe('what a command prints is its own', () => {
  it('also where a key of a feed would begin a line, or move the cursor', async () => {
    const {out} = await cli('validate', writeFeed({...aFeed([]), 'a\nfeed.json:1:1 Fehler erfunden [x]': 1, 'b\u001b[31m\u202e': 1}));

    expect(out).not.toMatch(/^feed\.json:1:1/m);
    expect(out).not.toMatch(/[\u001b\u202e]/);
    expect(out).toContain('0 Fehler, 2 Hinweise.');
  });
});

describe('a language that nobody wrote texts in', () => {
  it('is refused, with those that there are', async () => {
    const {code, err} = await cli('--lang', 'fr', 'validate', 'data/edge/no-groups.json');

    expect([code, err]).toEqual([2, '„fr“ geht nicht mit --lang; möglich: de, en.\n']);
  });

  it('may be a kind of one that there is', async () => {
    expect((await cli('--lang', 'en-GB', 'validate', 'data/edge/no-groups.json')).out).toContain('no errors');
  });
});

describe('a link in place of the file to write', () => {
  it('stays a link, and its file is written', async () => {
    const target = folder.write('target.json', '');
    const link = join(target, '..', 'link.json');
    symlinkSync(basename(target), link);
    await cli('import', folder.write('list.csv', 'Projekte;Zeitrahmen\nHafen;2018\n'), '-o', link);

    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(readFileSync(target, 'utf8')).toContain('"Hafen"');
  });
});
