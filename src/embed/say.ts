/** Tells a developer something in the console, on pages whose console throws, too. */
export function say(level: 'info' | 'warn', text: string): void {
  try {
    console[level](`initiative-widgets: ${text}`);
  } catch {
    // nobody wants to know
  }
}
