import {describe, expect, it} from 'vitest';
import {tidy} from '../../src/feed/tidy.js';
import {takeNotes, lines} from '../support/issues.js';

function tidied(value: unknown) {
  const {report, issues} = takeNotes();
  return {value: tidy(value, ['here'], report), issues: lines(issues)};
}

describe('tidying', () => {
  const texts: [what: string, text: string, tidy: string | undefined][] = [
    ['trims', '  Hafen\n', 'Hafen'],
    ['trims other blanks, too', '\u00a0\u3000Hafen\u2003', 'Hafen'],
    ['puts letters together', 'Mu\u0308lheim', 'Mülheim'],
    ['keeps line feeds inside', 'eins\nzwei', 'eins\nzwei'],
    ['makes one line end of two', 'eins\r\nzwei', 'eins\nzwei'],
    ['takes an empty text for none', '', undefined],
    ['takes blanks for none', ' \t\n\u00a0', undefined],
    ['takes marks without a letter for none', '\u200e\u00ad\u200d', undefined],
    ['keeps joiners', 'می\u200cخواهم', 'می\u200cخواهم'],
    ['keeps emoji', '👩\u200d🔧 🇩🇪', '👩\u200d🔧 🇩🇪'],
    ['keeps marks of direction', 'שלום\u200f!', 'שלום\u200f!'],
    ['keeps soft hyphens', 'Genehmigungs\u00adverfahren', 'Genehmigungs\u00adverfahren'],
    ['keeps markup as text', '<b onclick="x()">{{7*7}} &amp;</b>', '<b onclick="x()">{{7*7}} &amp;</b>'],
  ];
  for (const [what, text, expected] of texts) {
    it(`${what}, and says nothing`, () => {
      expect(tidied(text)).toEqual({value: expected, issues: []});
    });
  }

  const invisible: [what: string, text: string, tidy: string | undefined][] = [
    ['a zero byte', 'Ha\0fen', 'Hafen'],
    ['an escape', '\u001b[31mHafen', '[31mHafen'],
    ['DEL', 'Ha\u007ffen', 'Hafen'],
    ['C1', 'Ha\u0085fen', 'Hafen'],
    ['a zero-width space', 'Ha\u200bfen', 'Hafen'],
    ['a word joiner', 'Ha\u2060fen', 'Hafen'],
    ['a byte order mark', '\ufeffHafen', 'Hafen'],
    ['a text that runs backwards', '\u202enefaH', 'nefaH'],
    ['bidi embeddings', '\u202aHa\u202bfe\u202cn\u202d', 'Hafen'],
    ['bidi isolates', '\u2066Ha\u2067fe\u2068n\u2069', 'Hafen'],
    ['half of a pair', 'Ha\ud83dfen', 'Hafen'],
    ['the other half of a pair', 'Ha\ude00fen', 'Hafen'],
    ['nothing else', '\u200b\u2060', undefined],
  ];
  for (const [what, text, expected] of invisible) {
    it(`takes out what nobody sees and says so: ${what}`, () => {
      expect(tidied(text)).toEqual({value: expected, issues: ['invisible-character here']});
    });
  }

  it('leaves out what is null or empty at all levels', () => {
    expect(tidied({a: null, b: '', c: ' ', d: {e: null}, f: 0, g: false})).toEqual({value: {d: {}, f: 0, g: false}, issues: []});
  });

  it('keeps the places in a list', () => {
    expect(tidied(['a', null, '', 'b']).value).toEqual(['a', undefined, undefined, 'b']);
  });

  it('names the place of an issue', () => {
    expect(tidied({list: [{title: 'ok'}, {title: 'Ha\u200bfen'}]}).issues).toEqual(['invisible-character here.list[1].title']);
  });

  it('notes what the file had', () => {
    const {report, issues} = takeNotes();

    tidy('Ha\u200bfen', [], report);

    expect(issues[0]?.original).toBe('Ha\u200bfen');
  });

  it('leaves the file alone', () => {
    const file = {title: ' Hafen ', list: [null]};

    tidied(file);

    expect(file).toEqual({title: ' Hafen ', list: [null]});
  });

  it('drops __proto__ and takes constructor for a word like others', () => {
    const {value} = tidied(JSON.parse('{"__proto__": {"polluted": true}, "constructor": " x ", "a": {"__proto__": {"polluted": true}}}'));

    expect(value).toEqual({constructor: 'x', a: {}});
    expect((value as {polluted?: boolean}).polluted).toBeUndefined();
    expect(Object.getPrototypeOf((value as {a: object}).a)).toBe(Object.prototype);
  });

  it('does not follow unknown keys down to the bottom', () => {
    let deep: unknown = 'x';
    for (let level = 0; level < 100_000; level++) deep = level % 2 === 0 ? [deep] : {deep};

    expect(() => tidied({deep})).not.toThrow();
  });

  it('does not look through a text of megabytes', () => {
    const {value} = tidied('x'.repeat(5_000_000));

    expect((value as string).length).toBe(20_000);
  });
});
