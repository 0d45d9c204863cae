// What a partner copies to its server.
import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {unzipSync} from 'fflate';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {writeRelease} from '../../.config/release-files.js';

describe('the files of a release', () => {
  let folder: string;
  let out: string;
  const made = (name: string, content: string) => {
    mkdirSync(join(folder, 'cdn'), {recursive: true});
    writeFileSync(join(folder, 'cdn', name), content);
  };
  const release = (version: string) => {
    made('embed.js', `/* ${version} */`);
    return writeRelease({out, version, cdn: join(folder, 'cdn'), assistant: join(folder, 'assistant')});
  };
  const read = (path: string) => readFileSync(join(out, path), 'utf8');

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'initiative-release-'));
    out = join(folder, 'on a server', 'initiative');
    made('frame.html', '<meta name="initiative-src" content="initiative.json">');
    made('integrity.json', '{}');
    mkdirSync(join(folder, 'assistant'));
    writeFileSync(join(folder, 'assistant', 'index.html'), 'Assistent');
  });
  afterEach(() => rmSync(folder, {recursive: true}));

  it('are the version, its alias, the assistant, configurations and a note, with a sum for each', () => {
    const {names} = release('1.2.3');

    expect(readdirSync(out).sort()).toEqual(['1.2.3', 'BARRIEREFREIHEIT.md', 'INSTALLATION.txt', 'SHA256SUMS', 'assistent', 'initiative-widgets-1.2.3.zip', 'initiative-widgets-1.2.3.zip.sha256', 'server', 'v1']);
    expect(readdirSync(join(out, 'v1')).sort()).toEqual(['embed.js', 'feed.schema.json', 'frame.html', 'integrity.json']);
    for (const name of readdirSync(join(out, 'v1'))) expect(read(`v1/${name}`), name).toBe(read(`1.2.3/${name}`));
    const lines = read('SHA256SUMS').trim().split('\n');
    expect(lines.map((line) => line.slice(66))).toEqual(names);
    for (const line of lines) expect(line.slice(0, 64)).toBe(createHash('sha256').update(read(line.slice(66))).digest('hex'));
  });

  it('are all in the zip, whose sum is beside it', () => {
    const {names} = release('1.2.3');
    const zip = readFileSync(join(out, 'initiative-widgets-1.2.3.zip'));

    expect(Object.keys(unzipSync(zip)).sort()).toEqual([...names, 'SHA256SUMS'].map((name) => `initiative/${name}`).sort());
    expect(read('initiative-widgets-1.2.3.zip.sha256')).toBe(`${createHash('sha256').update(zip).digest('hex')}  initiative-widgets-1.2.3.zip\n`);
  });

  it('have a conformance report, of that version and that day', () => {
    writeRelease({out, version: '1.2.3', date: '2026-11-27', cdn: join(folder, 'cdn'), assistant: join(folder, 'assistant')});
    const report = read('BARRIEREFREIHEIT.md');

    expect(report).toContain('# Barrierefreiheit: initiative-widgets 1.2.3, Stand 27.11.2026\n');
    expect(report).toContain('in Version 1.2.3.');
    for (const criterion of ['1.1.1', '2.4.11', '3.1.2', '4.1.3', 'Bekannte Mängel']) expect(report).toContain(criterion);
    expect(report).not.toMatch(/\{|<Meta|^import/m);
  });

  it('are the same bytes when made again, here or elsewhere', () => {
    release('1.2.3');
    const first = read('initiative-widgets-1.2.3.zip.sha256');
    release('1.2.3');
    expect(read('initiative-widgets-1.2.3.zip.sha256')).toBe(first);

    out = join(folder, 'elsewhere');
    release('1.2.3');
    expect(read('initiative-widgets-1.2.3.zip.sha256')).toBe(first);
  });

  it('let the alias follow the newest release, and keep the older ones', () => {
    release('1.2.3');
    release('1.10.0');
    expect(read('v1/embed.js')).toBe('/* 1.10.0 */');

    release('1.9.1');
    expect(read('v1/embed.js')).toBe('/* 1.10.0 */');
    expect(read('1.2.3/embed.js')).toBe('/* 1.2.3 */');

    release('2.0.0');
    expect([read('v1/embed.js'), read('v2/embed.js')]).toEqual(['/* 1.10.0 */', '/* 2.0.0 */']);
  });

  it('leave the alias and the assistant alone before a release', () => {
    release('1.2.3');
    writeFileSync(join(folder, 'assistant', 'index.html'), 'Vorab');
    const {alias} = release('1.3.0-rc.1');

    expect(alias).toBeNull();
    expect(read('v1/embed.js')).toBe('/* 1.2.3 */');
    expect(read('assistent/index.html')).toBe('Assistent');
    expect(read('1.3.0-rc.1/embed.js')).toBe('/* 1.3.0-rc.1 */');
    expect(read('SHA256SUMS')).not.toContain('  v1/');

    out = join(folder, 'nothing before');
    release('1.3.0-rc.1');
    expect(existsSync(join(out, 'v1'))).toBe(false);
  });

  it('never change a version that is there', () => {
    release('1.2.3');
    made('integrity.json', '{"changed": true}');

    expect(() => release('1.2.3')).toThrow(/never changed/);
    expect(read('1.2.3/integrity.json')).toBe('{}');
    expect(readdirSync(out).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('take 0.x for what comes before 1, as the scripts do', () => {
    expect(release('0.1.0').alias).toBe('v1');
  });

  it('let a frame find the feed beside the versions, and leave a feed that is there', () => {
    mkdirSync(out, {recursive: true});
    writeFileSync(join(out, 'initiative.json'), 'meine Daten');
    release('1.2.3');

    expect(read('v1/frame.html')).toContain('content="../initiative.json"');
    expect(read('initiative.json')).toBe('meine Daten');
  });

  it('come with a note of one page that names this version', () => {
    release('1.2.3');
    const note = read('INSTALLATION.txt');

    expect(note).not.toMatch(/[{}]/);
    expect(note).toContain('initiative-widgets 1.2.3: Installation');
    expect(note.split('\n').length).toBeLessThanOrEqual(60);
    const lines = note.split('\n').filter((line) => !line.startsWith('<'));
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(110);
  });
});
