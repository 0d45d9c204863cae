// LibreOffice itself, where it is installed: what it makes of our workbooks gives the same feed. (fixtures/ has what one version made.)
import {spawnSync} from 'node:child_process';
import {copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {cli} from '../support/cli.js';

const isInstalled = spawnSync('soffice', ['--version']).status === 0;
const folder = mkdtempSync(join(tmpdir(), 'initiative-widgets-libreoffice-'));
afterAll(() => rmSync(folder, {recursive: true}));

const books = ['vorlage.xlsx', 'staerkungsinitiative.xlsx'];
const kinds = {xlsx: 'xlsx:Calc MS Excel 2007 XML', ods: 'ods'};

/** Opens all workbooks and saves them, in a profile of its own: somebody may have LibreOffice open. */
function convert(kind: keyof typeof kinds): void {
  const {status, stderr} = spawnSync('soffice', [
    `-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', kinds[kind], '--outdir', join(folder, kind), ...books.map((book) => join(folder, book)),
  ], {encoding: 'utf8'});
  if (status !== 0) throw new Error(`soffice: ${stderr}`);
}

async function feedOf(file: string): Promise<string> {
  const output = `${file}.json`;
  const {code, err} = await cli('import', file, '-o', output);
  expect(err).not.toContain(' Fehler ');
  expect(code).toBe(0);
  return readFileSync(output, 'utf8');
}

describe('a workbook that LibreOffice has opened and saved', () => {
  beforeAll(async () => {
    if (!isInstalled) return;
    mkdirSync(join(folder, 'profile'));
    copyFileSync('data/vorlage.xlsx', join(folder, 'vorlage.xlsx'));
    expect((await cli('export', 'data/staerkungsinitiative.json', '-o', join(folder, 'staerkungsinitiative.xlsx'))).code).toBe(0);
    convert('xlsx');
    convert('ods');
  }, 120_000);

  for (const book of books) {
    for (const kind of ['xlsx', 'ods'] as const) {
      it.skipIf(!isInstalled)(`gives the same feed, byte by byte: ${book} as .${kind}${isInstalled ? '' : ' (NOT TESTED: soffice is not installed here)'}`, async () => {
        const feed = await feedOf(join(folder, book));

        expect(feed.length).toBeGreaterThan(1000);
        expect(await feedOf(join(folder, kind, book.replace(/xlsx$/, kind)))).toBe(feed);
      });
    }
  }
});
