/** Bytes 0x80 to 0x9f of Windows-1252. */
const high = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

const chunkSize = 8192;

/** Own, because the decoder of Node 20 gets „, – and € wrong; the build plugin puts the browser's in its place. */
export function decodeWindows1252(bytes: Uint8Array): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += chunkSize) {
    const codes = bytes.subarray(start, start + chunkSize);
    text += String.fromCharCode(...codes).replace(/[\x80-\x9f]/g, (char) => high.charAt(char.charCodeAt(0) - 0x80));
  }
  return text;
}
