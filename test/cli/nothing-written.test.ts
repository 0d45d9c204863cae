// Where a command ends with an error, the file that it would have written is what it was, and nothing lies beside it.
import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {describe, expect, it} from 'vitest';
import {aFolder, cli} from '../support/cli.js';

const folder = aFolder();
const feed = 'data/staerkungsinitiative.json';
const noJson = folder.write('kein.json', '{"version": "1.0",');
const otherMajor = folder.write('zwei.json', '{"version": "2.0", "projects": []}');
const broken = folder.write('liste.csv', 'Titel;Ende\nKai;bald\n');
const doubtful = folder.write('liste.csv', 'Titel;Bemerkung\nKai;x\n');
const noTable = folder.write('liste.csv', 'a;b\n1;2\n');
const oldWorkbook = folder.write('alt.xlsx', Buffer.from('d0cf11e0a1b11ae1', 'hex'));

const cases: readonly (readonly [code: 1 | 2, target: string, args: readonly string[], what: string])[] = [
  [2, 'x.xlsx', ['export', 'data/invalid/bad-url.json'], 'export to a workbook of a feed with errors'],
  [2, 'x.csv', ['export', 'data/invalid/bad-url.json'], 'export to CSV of a feed with errors'],
  [2, 'x.xlsx', ['export', noJson], 'export of what is no JSON'],
  [2, 'x.csv', ['export', otherMajor], 'export of a version that is not known'],
  [2, 'x.ods', ['export', feed], 'export to an ending that is not known'],
  [2, 'x.html', ['prerender', feed, '--project', 'x'], 'prerender of a project that is not there'],
  [2, 'x.html', ['prerender', feed, '--as', 'pdf'], 'prerender in a format that is not known'],
  [2, 'x.svg', ['prerender', feed, '--as', 'svg', '--widget', 'card'], 'prerender of a widget that is no picture'],
  [2, 'x.html', ['prerender', feed, '--now', 'gestern'], 'prerender for a day that is none'],
  [2, 'x.html', ['prerender', noJson], 'prerender of what is no JSON'],
  [2, 'x.txt', ['diff', feed, feed, '--format', 'xml'], 'diff in a format that is not known'],
  [2, 'x.txt', ['diff', feed, '--since', 'gestern'], 'diff since a day that is none'],
  [2, 'x.txt', ['diff', feed, feed, '--since', '2018'], 'diff with a feed and a day'],
  [2, 'x.txt', ['diff', feed, noJson], 'diff with what is no JSON'],
  [2, 'x.json', ['schema', '--draft', '4'], 'schema of a draft that is not known'],
  [2, 'x.json', ['schema', '--drat', '7'], 'schema with an option that is not known'],
  [1, 'x.json', ['import', broken], 'import of a table with errors'],
  [1, 'x.json', ['import', doubtful, '--strict'], 'strict import of a table with warnings'],
  [2, 'x.json', ['import', noTable], 'import of what is no table of projects'],
  [2, 'x.json', ['import', oldWorkbook], 'import of a workbook of long ago'],
  [2, 'x.json', ['import', doubtful, '--base', noJson], 'import with a feed so far that is no JSON'],
  [2, 'x.json', ['import', doubtful, '--encoding', 'klingon'], 'import in a character set that is not known'],
];

describe('a file that is there', () => {
  for (const [code, name, args, what] of cases) {
    it(`stays as it is after an error, with nothing beside it: ${what}`, async () => {
      const target = folder.path(name).replace(/([^/]+)$/, '$1.d/$1');
      mkdirSync(dirname(target));
      const before = Buffer.from([0xef, 0xbb, 0xbf, 0x47, 0x75, 0x74, 0x0d, 0x0a, 0x00]);
      writeFileSync(target, before);

      const ended = await cli(...args, '-o', target);
      expect(ended).toMatchObject({code, out: ''});
      expect(ended.err).toMatch(/\S/);
      expect(readFileSync(target)).toEqual(before);
      expect(readdirSync(dirname(target))).toHaveLength(1);
    });

    it(`does not come to be by an error: ${what}`, async () => {
      const target = folder.path(name).replace(/([^/]+)$/, '$1.d/$1');
      mkdirSync(dirname(target));

      expect((await cli(...args, '-o', target)).code).toBe(code);
      expect(readdirSync(dirname(target))).toEqual([]);
    });
  }
});
