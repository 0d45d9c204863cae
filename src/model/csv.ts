/** A table as a file that Excel opens right: UTF-8 with mark, semicolons, CRLF. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => row.map(writeCell).join(';')).join('\r\n')}\r\n`;
}

/**
 * A cell that a spreadsheet would take for a formula gets a `'` before it; the import takes it off.
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
function writeCell(text: string): string {
  const guarded = /^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
