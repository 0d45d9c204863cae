const protocols = ['https:', 'http:', 'mailto:', 'tel:'];

/**
 * The address if a visitor may be sent there, else `null`: absolute, `https`, `http`, `mailto` or `tel`, without user
 * name, blank, backslash or control character, at most 2,048 characters.
 */
export function safeUrl(text: string): string | null {
  if (text.length > 2048 || /[\0- \\\u007f-\u009f]/.test(text)) return null;
  try {
    const {protocol, username, password, href} = new URL(text);
    return protocols.includes(protocol) && !username && !password ? href : null;
  } catch {
    return null;
  }
}
