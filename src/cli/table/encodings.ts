import {decodeText} from '../../feed/decode.js';
import {decodeWindows1252} from '../../feed/windows-1252.js';

const cp850High =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\xad±‗¾¶§÷¸°¨·¹³²■\xa0';

/** Character sets that `--encoding` takes. Node decodes Windows-1252 wrongly and CP850 not at all. */
const decoders: Readonly<Record<string, (bytes: Uint8Array) => string>> = {
  'utf-8': (bytes) => new TextDecoder('utf-8').decode(bytes),
  'utf-16be': (bytes) => new TextDecoder('utf-16be').decode(bytes),
  'utf-16le': (bytes) => new TextDecoder('utf-16le').decode(bytes),
  'windows-1252': decodeWindows1252,
  'iso-8859-15': (bytes) => new TextDecoder('iso-8859-15').decode(bytes),
  macintosh: (bytes) => new TextDecoder('macintosh').decode(bytes),
  cp850: (bytes) => Array.from(bytes, (byte) => (byte < 0x80 ? String.fromCharCode(byte) : cp850High.charAt(byte - 0x80))).join(''),
};

export const encodings = Object.keys(decoders);

export interface DecodedText {
  readonly text: string;
  /** It was not UTF-8, and nobody said so. */
  readonly fallback: boolean;
}

/** The text of a table: as told, else UTF-8, else Windows-1252. */
export function decodeTable(bytes: Uint8Array, encoding: string | undefined): DecodedText {
  const decode = decoders[encoding ?? encodingOfMark(bytes)];
  return decode ? {text: decode(bytes).replace(/^\ufeff/, ''), fallback: false} : decodeText(bytes);
}

/** Excel saves "Unicode-Text" in UTF-16, with a mark. */
function encodingOfMark([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : '';
}

/** A word in which an umlaut was read as something else: MacRoman gives Š and Ÿ, CP850 „ and an unused control. */
export function misreadWord(text: string): string | null {
  return text.split(/\s+/).find((word) => /[a-zß][ŠŸšÅ]|[ŠŸ][a-zß]|\p{L}[„”\x81\x9a][a-z]/u.test(word)) ?? null;
}
