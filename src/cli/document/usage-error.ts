/** What ends a command with code 2: an input that is of no use, or a command line that is none. The message is for people. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
