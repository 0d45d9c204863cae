/** Offers a text or an image to the visitor as a file. */
export function saveFile(name: string, type: string, content: string | Blob): void {
  const url = URL.createObjectURL(new Blob([content], {type: typeof content === 'string' ? `${type};charset=utf-8` : type}));
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.download = name;
  anchor.click();
  // Safari reads the file after the click
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 10_000);
}

/** JSON of plain data. Not `JSON.stringify` as a whole: old libraries give arrays a `toJSON` that makes texts of them. */
export function writeJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(writeJson).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${writeJson(item)}`).join()}}`;
}
