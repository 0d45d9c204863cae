/** Tells a developer what is wrong, on pages whose console throws, too. */
export function warn(message: unknown): void {
  try {
    console.warn(message);
  } catch {
    // nobody wants to know
  }
}
