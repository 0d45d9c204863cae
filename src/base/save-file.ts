/** Offers a text to the visitor as a file. */
export function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], {type: `${type};charset=utf-8`}));
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.download = name;
  anchor.click();
  // Safari reads the file after the click
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 10_000);
}

/**
 * JSON of plain data. Not `JSON.stringify` as a whole: old libraries give arrays and texts a `toJSON` that makes
 * something else of them.
 */
export function writeJson(value: unknown): string {
  if (Array.isArray(value)) return `[${[...value].map(writeJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return typeof value === 'string' ? quote(value) : String(value);
  const data = value as Record<string, unknown>;
  const keys = Object.keys(data).filter((key) => data[key] !== undefined);
  return `{${keys.map((key) => `${quote(key)}:${writeJson(data[key])}`).join(',')}}`;
}

function quote(text: string): string {
  const escape = (char: string) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return `"${text.replace(/["\\\0-\x1f\u2028\u2029]/g, escape)}"`;
}
