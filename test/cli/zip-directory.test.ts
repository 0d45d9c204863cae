// What the directory of a zip says and what it holds: too much of either is refused before it is in memory.
import {strToU8, zipSync} from 'fflate';
import {describe, expect, it} from 'vitest';
import {UsageError} from '../../src/cli/document/usage-error.js';
import {checkZip} from '../../src/cli/table/zip-directory.js';
import {textsFor} from '../../src/cli/texts/texts-for.js';
import {aFolder, cli} from '../support/cli.js';

const {table: texts} = textsFor('de');
const [tooLarge, damaged] = [texts.zipTooLarge, texts.badZip];

/** `fine`, or what is said of it. */
function verdict(bytes: Uint8Array): string {
  try {
    checkZip(bytes, texts);
    return 'fine';
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
}

const endLength = 22;
const fields = {
  // of an entry of the directory, and of the end of the directory
  signature: [0, 4], method: [10, 2], packed: [20, 4], unpacked: [24, 4], offset: [42, 4], count: [10, 2], start: [16, 4],
} as const;

interface Zip {
  readonly bytes: Uint8Array;
  /** Where its directory, the entries of that and its end begin. */
  readonly entries: readonly number[];
  readonly end: number;
}

/** A zip of these files, in their order, as a program would write it. */
function aZip(files: Readonly<Record<string, Uint8Array>>, level: 0 | 9 = 9): Zip {
  const bytes = zipSync(files, {level});
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const end = bytes.length - endLength;
  const entries: number[] = [];
  for (let at = view.getUint32(end + 16, true); at < end; at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)) entries.push(at);
  return {bytes, entries, end};
}

/** A number in it is another. */
function set({bytes}: Zip, record: number, field: keyof typeof fields, value: number): void {
  const [at, length] = fields[field];
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  if (length === 2) view.setUint16(record + at, value, true);
  else view.setUint32(record + at, value, true);
}

function get({bytes}: Zip, record: number, field: 'packed' | 'unpacked' | 'start'): number {
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(record + fields[field][0], true);
}

const text = strToU8('Kaimauer '.repeat(50));
const two = (level: 0 | 9 = 9) => aZip({'a.xml': text, 'b.xml': strToU8('b'.repeat(80))}, level);

// that takes seconds to make, and the sizes below are checked in as many ways without
describe.skipIf(process.env['MUTANTS'])('a bomb', () => {
  const folder = aFolder();
  const bomb = () => aZip({'[Content_Types].xml': strToU8('x'), 'xl/worksheets/sheet1.xml': new Uint8Array(150_000_000)});
  const load = async (bytes: Uint8Array) => {
    const {code, out, err} = await cli('import', folder.write('bombe.xlsx', bytes));
    return {code, said: out + err};
  };

  it('is refused by the sizes in its directory, before anything is unpacked', async () => {
    const {bytes} = bomb();
    expect(bytes.length).toBeLessThan(300_000);
    const before = process.memoryUsage().rss;

    expect(await load(bytes)).toEqual({code: 2, said: 'Die Datei ist zu groß: höchstens 20 MB, eine Arbeitsmappe ausgepackt 100 MB.\n'});
    expect(process.memoryUsage().rss - before).toBeLessThan(50_000_000);
  });

  it('is refused if its directory lies about a size', async () => {
    const zip = bomb();
    set(zip, zip.entries[1]!, 'unpacked', 1000);

    expect(await load(zip.bytes)).toEqual({code: 2, said: 'Die Arbeitsmappe ist beschädigt.\n'});
  });
});

describe('the directory of a zip', () => {
  it('is fine as programs write it, packed or not', () => {
    expect([verdict(two().bytes), verdict(two(0).bytes)]).toEqual(['fine', 'fine']);
  });

  for (const [first, second, says] of [
    [100_000_000 - 80, 80, 'fine'], [100_000_000 - 79, 80, tooLarge], [50_000_000, 50_000_000, 'fine'], [50_000_000, 50_000_001, tooLarge],
  ] as const) {
    it(`may name 100 MB in all, and no byte more: ${first} and ${second}`, () => {
      const zip = two();
      set(zip, zip.entries[0]!, 'unpacked', first);
      set(zip, zip.entries[1]!, 'unpacked', second);

      expect(verdict(zip.bytes)).toBe(says);
    });
  }

  for (const [count, says] of [[10_000, 'fine'], [10_001, tooLarge]] as const) {
    it(`may have 10,000 entries, and no more: ${count}`, () => {
      const files = Object.fromEntries(Array.from({length: count}, (_, index) => [`${index}`, new Uint8Array(0)]));

      expect(verdict(aZip(files, 0).bytes)).toBe(says);
    });
  }

  it('is looked for before a comment of at most 64 kB, however that ends', () => {
    const {bytes} = two();
    const withComment = (length: number) => verdict(Uint8Array.from([...bytes, ...new Uint8Array(length)]));

    expect([0, 1, 65_535, 65_536].map(withComment)).toEqual(['fine', 'fine', 'fine', damaged]);
  });

  it('is looked for from the end: the last is the one that counts', () => {
    const first = two();
    set(first, first.entries[0]!, 'signature', 0);
    const second = two();
    const both = {bytes: Uint8Array.from([...first.bytes, ...second.bytes])};
    const shifted = {...both, entries: second.entries.map((at) => at + first.bytes.length), end: second.end + first.bytes.length};
    set(shifted, shifted.end, 'start', shifted.entries[0]!);
    shifted.entries.forEach((entry) => set(shifted, entry, 'offset', 0));

    expect(verdict(first.bytes)).toBe(damaged);
    // of the first zip the first file may stand for both, but only where it is long enough
    set(shifted, shifted.entries[1]!, 'packed', get(shifted, shifted.entries[0]!, 'packed'));
    set(shifted, shifted.entries[1]!, 'unpacked', get(shifted, shifted.entries[0]!, 'unpacked'));
    expect(verdict(shifted.bytes)).toBe('fine');
  });

  it('is damaged where there is none, or nothing but its end', () => {
    expect(verdict(strToU8('PK'))).toBe(damaged);
    expect(verdict(strToU8('PK, and a long text that never ends as a zip has to'))).toBe(damaged);
    const {bytes, end} = two();
    expect(verdict(bytes.subarray(0, end))).toBe(damaged);
    expect(verdict(bytes.subarray(0, -1))).toBe(damaged);
    expect(verdict(bytes.subarray(end))).toBe(damaged);
    expect(verdict(aZip({}).bytes)).toBe('fine'); // whoever reads it says that there is no sheet in it
  });

  it('is damaged if an entry does not begin as one, is not all there, or if there are fewer than it says', () => {
    const zip = two();
    set(zip, zip.entries[1]!, 'signature', 0x04034b50);
    expect(verdict(zip.bytes)).toBe(damaged);

    const more = two();
    set(more, more.end, 'count', 3);
    expect(verdict(more.bytes)).toBe(damaged);

    // its last 46 bytes would still be an entry, its last 45 are not
    const {bytes, end, entries} = two();
    for (const [cut, says] of [[46, 'fine'], [45, damaged]] as const) {
      const entry = bytes.slice(entries[0], entries[0]! + 46);
      new DataView(entry.buffer).setUint16(28, 0, true);
      const made = Uint8Array.from([...bytes.subarray(0, entries[0]), ...bytes.subarray(end), ...entry.subarray(0, cut)]);
      set({bytes: made, entries: [], end: 0}, entries[0]!, 'count', 1);
      set({bytes: made, entries: [], end: 0}, entries[0]!, 'start', entries[0]! + endLength);
      expect(verdict(made), `${cut} bytes`).toBe(says);
    }
  });
});

describe('an entry of a zip', () => {
  it('may unpack to what its directory says, and to no byte more', () => {
    const zip = two();
    expect(get(zip, zip.entries[0]!, 'unpacked')).toBe(text.length);
    for (const [size, says] of [[text.length + 1, 'fine'], [text.length, 'fine'], [text.length - 1, damaged], [0, damaged]] as const) {
      set(zip, zip.entries[0]!, 'unpacked', size);
      expect(verdict(zip.bytes), `${size} bytes`).toBe(says);
    }
  });

  it('may be empty, packed or not', () => {
    for (const level of [0, 9] as const) expect(verdict(aZip({'a.xml': new Uint8Array(0), 'b.xml': text}, level).bytes)).toBe('fine');
    const zip = aZip({'a.xml': new Uint8Array(0)});
    expect(verdict(zip.bytes)).toBe('fine');
  });

  it('that is not packed has one size, whichever way it is read', () => {
    for (const [field, by] of [['packed', -1], ['unpacked', -1], ['unpacked', 1]] as const) {
      const zip = two(0);
      set(zip, zip.entries[0]!, field, text.length + by);
      expect(verdict(zip.bytes), `${field} ${by}`).toBe(damaged);
    }
  });

  it('is damaged if it is packed in a way that no workbook is, or is not what it says', () => {
    for (const method of [1, 9, 12, 14, 93]) {
      const zip = two();
      set(zip, zip.entries[0]!, 'method', method);
      expect(verdict(zip.bytes), `method ${method}`).toBe(damaged);
    }
    const zip = two(0);
    set(zip, zip.entries[0]!, 'method', 8);
    expect(verdict(zip.bytes)).toBe(damaged);
  });

  it('is damaged if it begins or ends beyond the file', () => {
    const zip = two();
    for (const offset of [zip.bytes.length - 29, zip.bytes.length, 0xffffffff]) {
      set(zip, zip.entries[0]!, 'offset', offset);
      expect(verdict(zip.bytes), `offset ${offset}`).toBe(damaged);
    }

    // not packed and last of all: the end of the directory stands before its header
    const stored = (missing: number) => {
      const {bytes, entries, end} = aZip({'a.xml': text}, 0);
      const file = bytes.subarray(0, entries[0]);
      const made = Uint8Array.from([...bytes.subarray(entries[0], end), ...bytes.subarray(end), ...file.subarray(0, file.length - missing)]);
      const moved = {bytes: made, entries: [0], end: end - entries[0]!};
      set(moved, 0, 'offset', made.length - file.length + missing);
      set(moved, moved.end, 'start', 0);
      return verdict(made);
    };
    expect([0, 1, text.length].map(stored)).toEqual(['fine', damaged, damaged]);
  });

  it('is damaged if less of it is packed than it takes', () => {
    const zip = two();
    set(zip, zip.entries[0]!, 'packed', get(zip, zip.entries[0]!, 'packed') - 1);

    expect(verdict(zip.bytes)).toBe(damaged);
  });

  it('may come with notes, which are no part of it', () => {
    const note = {extra: {0x5455: strToU8('note')}, comment: 'Süd'};

    expect(verdict(zipSync({'a.xml': [text, note], 'b.xml': [text, note], 'c.xml': text}, {level: 9}))).toBe('fine');
  });

  it('may be nothing but a header, also at the very end of the file', () => {
    const {bytes, entries, end} = aZip({'': new Uint8Array(0)}, 0);
    const made = Uint8Array.from([...bytes.subarray(entries[0], end), ...bytes.subarray(end), ...bytes.subarray(0, 30)]);
    const moved = {bytes: made, entries: [0], end: end - entries[0]!};
    set(moved, 0, 'offset', made.length - 30);
    set(moved, moved.end, 'start', 0);

    expect([entries[0], verdict(made)]).toEqual([30, 'fine']);
  });
});
