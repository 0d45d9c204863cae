import {CommanderError} from 'commander';
import {Context} from './context.js';
import {UsageError} from './document/usage-error.js';
import type {Io} from './io.js';
import {createProgram} from './program.js';
import {registerTranslations} from './texts/register-translations.js';
import {isSpoken, languages, textsFor} from './texts/texts-for.js';
import {usageMessage} from './usage-message.js';

/** Runs one command line and gives its exit code: 0 clean or with warnings, 1 errors found, 2 unusable input or usage. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const lang = langOf(args);
  const texts = textsFor(lang);
  const context = new Context(io, texts);
  registerTranslations();
  let code = 0;
  try {
    if (!isSpoken(lang)) throw new UsageError(texts.badOption('--lang', lang, languages));
    const program = createProgram(context, (result) => {
      code = result;
    });
    await program.parseAsync([...args], {from: 'user'});
    return code;
  } catch (error) {
    context.progress.end();
    if (error instanceof CommanderError) {
      if (error.exitCode === 0 && args.length > 0) return 0;
      const message = usageMessage(error, texts.usage);
      if (message) io.err(`${message}\n`);
      return 2;
    }
    if (!(error instanceof UsageError)) throw error;
    io.err(`${error.message}\n`);
    return 2;
  } finally {
    context.progress.end();
  }
}

/** Before anything else, for help and messages speak it. */
function langOf(args: readonly string[]): string {
  const index = args.indexOf('--lang');
  if (index >= 0) return args[index + 1] ?? 'de';
  return args.find((arg) => arg.startsWith('--lang='))?.slice('--lang='.length) ?? 'de';
}
