import {describe, expect, it} from 'vitest';
import {decodeText} from '../../src/feed/decode.js';
import {decodeWindows1252 as decodeInBrowser} from '../../src/feed/windows-1252.browser.js';
import {times} from '../support/builders.js';

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (...codes: number[]) => Uint8Array.from(codes);

describe('the text of a feed', () => {
  it('is UTF-8', () => {
    expect(decodeText(utf8('{"a": "Mülheim – €"}'))).toEqual({text: '{"a": "Mülheim – €"}', fallback: false});
  });

  it('loses its mark', () => {
    expect(decodeText(bytes(0xef, 0xbb, 0xbf, ...utf8('{"ü": 1}')))).toEqual({text: '{"ü": 1}', fallback: false});
  });

  it('may be nothing', () => {
    expect(decodeText(bytes())).toEqual({text: '', fallback: false});
  });

  // bytes 0x80 to 0x9f as Windows has them; five of them are not in use
  const table = [
    0x20ac, 0x81, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152, 0x8d, 0x17d, 0x8f,
    0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc, 0x2122, 0x161, 0x203a, 0x153, 0x9d, 0x17e, 0x178,
  ];
  for (const [index, code] of table.entries()) {
    it(`is Windows-1252 if it cannot be UTF-8: byte ${(0x80 + index).toString(16)} is ${String.fromCharCode(code)}`, () => {
      expect(decodeText(bytes(0x61, 0x80 + index, 0x7a))).toEqual({text: `a${String.fromCharCode(code)}z`, fallback: true});
    });
  }

  it('has its other letters as in Latin-1', () => {
    const upper = times(96, (index) => 0xa0 + index);

    expect(decodeText(bytes(...upper)).text).toBe(String.fromCharCode(...upper));
  });

  it('may be long in Windows-1252', () => {
    const {text, fallback} = decodeText(Uint8Array.from({length: 100_000}, (_, index) => (index % 2 === 0 ? 0xfc : 0x80)));

    expect(fallback).toBe(true);
    expect(text).toBe('ü€'.repeat(50_000));
  });

  it('is read by the browser\'s own decoder in a page', () => {
    expect(decodeInBrowser(bytes(0x4d, 0xfc, 0x6c, 0x6c))).toBe('Müll');
  });

  const wide: [what: string, bytes: Uint8Array][] = [
    ['UTF-16, little end first, marked', bytes(0xff, 0xfe, 0x7b, 0)],
    ['UTF-16, big end first, marked', bytes(0xfe, 0xff, 0, 0x7b)],
    ['UTF-16 that begins with an emoji, marked', bytes(0xff, 0xfe, 0x3d, 0xd8)],
    ['UTF-16 that begins with an emoji, big end first, marked', bytes(0xfe, 0xff, 0xd8, 0x3d)],
    ['UTF-16, little end first', bytes(0x7b, 0, 0x7d, 0)],
    ['UTF-16, big end first', bytes(0, 0x7b, 0, 0x7d)],
    ['UTF-32, little end first, marked', bytes(0xff, 0xfe, 0, 0, 0x7b, 0, 0, 0)],
    ['UTF-32, big end first, marked', bytes(0, 0, 0xfe, 0xff, 0, 0, 0, 0x7b)],
    ['UTF-32', bytes(0x7b, 0, 0, 0)],
  ];
  for (const [what, given] of wide) {
    it(`is never ${what}`, () => {
      expect(() => decodeText(given)).toThrow(expect.objectContaining({code: 'encoding', retryable: true}));
    });
  }

  for (const [first, second] of [[0xff, 0x7b], [0xfe, 0x7b], [0x7b, 0xfe], [0x7b, 0xff], [0xff, 0xff], [0xfe, 0xfe]] as const) {
    it(`may begin with half a mark: ${first.toString(16)} ${second.toString(16)}`, () => {
      expect(decodeText(bytes(first, second, 0x7d, 0x20))).toEqual({text: `${String.fromCharCode(first, second)}} `, fallback: true});
    });
  }

  it('may hold a zero byte later on, which JSON will refuse', () => {
    expect(decodeText(bytes(0x7b, 0x7d, 0x20, 0x20, 0)).fallback).toBe(false);
  });
});
