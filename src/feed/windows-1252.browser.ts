/** Stands in for `windows-1252.ts` in browser bundles. */
export function decodeWindows1252(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252').decode(bytes);
}
