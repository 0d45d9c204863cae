import {describe, expect, it} from 'vitest';
import {writeCsv} from '../../src/model/csv.js';

describe('a table for Excel', () => {
  it('has a mark for UTF-8, semicolons, and CRLF after each row', () => {
    expect(writeCsv([['Id', 'Titel'], ['kai', 'Kaimauer – Süd']])).toBe('\ufeffId;Titel\r\nkai;Kaimauer – Süd\r\n');
  });

  const cells = [
    ['Kaimauer', 'Kaimauer'],
    ['', ''],
    ['Mauer; Kai', '"Mauer; Kai"'],
    ['5" Rohr', '"5"" Rohr"'],
    ['"', '""""'],
    ['zwei\nZeilen', '"zwei\nZeilen"'],
    ['zwei\rZeilen', '"zwei\rZeilen"'],
    ['a, b', 'a, b'],
    ['1+1', '1+1'],
    ['a=b', 'a=b'],
  ] as const;
  for (const [text, cell] of cells) {
    it(`quotes what would break a cell: ${JSON.stringify(text)}`, () => {
      expect(writeCsv([[text]])).toBe(`\ufeff${cell}\r\n`);
    });
  }

  const formulas = [
    ['=1+1', "'=1+1"],
    ['+49 208', "'+49 208"],
    ['-3', "'-3"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tx', "'\tx"],
    ['\rx', '"\'\rx"'],
    ["'=1+1", "''=1+1"],
    ["''@x", "'''@x"],
    ['=HYPERLINK("https://example.org";"x")', '"\'=HYPERLINK(""https://example.org"";""x"")"'],
  ] as const;
  for (const [text, cell] of formulas) {
    it(`is no formula: ${JSON.stringify(text)}`, () => {
      expect(writeCsv([[text]])).toBe(`\ufeff${cell}\r\n`);
    });
  }

  for (const text of ["'", "'s-Gravenhage", "''", "'2017"]) {
    it(`leaves a quotation mark alone that guards nothing: ${text}`, () => {
      expect(writeCsv([[text]])).toBe(`\ufeff${text}\r\n`);
    });
  }
});
