import {Command, Option} from 'commander';
import type {Context} from './context.js';
import {check} from './commands/check.js';
import {diff, type DiffOptions} from './commands/diff.js';
import {exportFeed} from './commands/export.js';
import {importTable, type ImportOptions} from './commands/import.js';
import {integrity} from './commands/integrity.js';
import {prerenderFeed, type PrerenderOptions} from './commands/prerender.js';
import {schema} from './commands/schema.js';
import {validate, type ValidateOptions} from './commands/validate.js';

type Done = (code: number) => void;

/** The command line. `done` gets the exit code of the command that ran. */
export function createProgram(context: Context, done: Done): Command {
  const {help} = context.texts;
  const program = styled(new Command('initiative-widgets'), context)
    .description(help.program)
    .usage(help.usage)
    .version(context.io.version, '-V, --version', help.version)
    .option('--lang <lang>', help.options['lang']);
  const option = (flags: string, key: string, fallback?: string) => new Option(flags, help.options[key]).default(fallback);
  const command = (name: string, ...args: readonly [flags: string, key: string][]) => {
    const made = program.command(name).description(help.commands[name] ?? '').helpOption('-h, --help', help.help);
    for (const [flags, key] of args) made.argument(flags, help.args[key]);
    return made.usage([help.someOptions, ...args.map(([flags]) => flags)].join(' '));
  };

  command('validate', ['<feed>', 'feed'])
    .addOption(option('-f, --format <format>', 'format', 'text'))
    .addOption(option('--strict', 'strict'))
    .addOption(option('--now <date>', 'now'))
    .action(async (feed: string, options: ValidateOptions) => done(await validate(context, feed, options)));

  command('import', ['<table>', 'table'])
    .addOption(option('-o, --output <feed>', 'output'))
    .addOption(option('--base <feed>', 'base'))
    .addOption(option('--encoding <charset>', 'encoding'))
    .addOption(option('-f, --format <format>', 'format', 'text'))
    .addOption(option('--strict', 'strict'))
    .addOption(option('--now <date>', 'now'))
    .action(async (table: string, options: ImportOptions) => done(await importTable(context, table, options)));

  command('export', ['<feed>', 'feed'])
    .addOption(option('-o, --output <file>', 'output').makeOptionMandatory())
    .action(async (feed: string, options: {output: string}) => done(await exportFeed(context, feed, options)));

  command('schema')
    .addOption(option('--draft <draft>', 'draft', '2020-12'))
    .addOption(option('-o, --output <file>', 'output'))
    .action(async (options: {draft: string; output?: string}) => done(await schema(context, options)));

  command('diff', ['<old>', 'old'], ['[new]', 'new'])
    .addOption(option('--since <date>', 'since'))
    .addOption(option('-f, --format <format>', 'format', 'text'))
    .addOption(option('-o, --output <file>', 'output'))
    .action(async (older: string, newer: string | undefined, options: DiffOptions) => done(await diff(context, older, newer, options)));

  command('prerender', ['<feed>', 'feed'])
    .addOption(option('--as <format>', 'as', 'html'))
    .addOption(option('--widget <widget>', 'widget'))
    .addOption(option('--project <id>', 'project'))
    .addOption(option('--feed-lang <lang>', 'feedLang'))
    .addOption(option('--now <date>', 'now'))
    .addOption(option('-o, --output <file>', 'output'))
    .action(async (feed: string, options: PrerenderOptions) => done(await prerenderFeed(context, feed, options)));

  command('check', ['<url>', 'url'])
    .addOption(option('--origin <origin>', 'origin', 'https://www.example.org'))
    .action(async (url: string, options: {origin: string}) => done(await check(context, url, options)));

  command('integrity', ['[file]', 'script'])
    .addOption(option('--url <url>', 'url'))
    .action(async (file: string | undefined, options: {url?: string}) => done(await integrity(context, file, options)));

  return program;
}

/** Commander's own words are English: here they are none, or ours. */
function styled(program: Command, {io, texts: {help}}: Context): Command {
  return program
    .exitOverride()
    .configureOutput({writeOut: (text) => io.out(text), writeErr: (text) => io.err(text), outputError: () => undefined})
    .configureHelp({
      showGlobalOptions: true,
      styleTitle: (title) => help.titles[title] ?? title,
      subcommandTerm: (command) => [command.name(), ...command.registeredArguments.map((argument) => argument.required ? `<${argument.name()}>` : `[${argument.name()}]`)].join(' '),
      optionDescription: ({description, defaultValue}) => (defaultValue === undefined ? description : `${description} (${help.byDefault}: ${String(defaultValue)})`),
    })
    .helpOption('-h, --help', help.help)
    .helpCommand(false);
}
