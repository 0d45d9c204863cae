/** Notes what is said in the console until the test ends. Gives what was said so far, without the traces of errors. */
export function listenToConsole(): () => string[] {
  const said: string[] = [];
  const {warn, error} = console;
  const note = (...args: unknown[]) => void said.push(args.map(String).join(' '));
  Object.assign(console, {warn: note, error: note});
  resets.push(() => Object.assign(console, {warn, error}));
  return () => said.filter((line) => !line.startsWith('Lit is in dev mode'));
}

const resets: (() => void)[] = [];

afterEach(() => {
  for (const reset of resets.splice(0)) reset();
});
