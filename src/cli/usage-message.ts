import type {CommanderError} from 'commander';
import type {UsageTexts} from './texts/texts.js';

/** What was wrong with a command line, in the language of the user: commander's own words are English. */
export function usageMessage({code, message}: CommanderError, texts: UsageTexts): string {
  const [name = ''] = /(?<=')[^']+(?=')/.exec(message) ?? [];
  const [, suggestion] = /Did you mean ([^?]+)\?/.exec(message) ?? [];
  const problem = {
    'commander.unknownOption': texts.unknownOption(name),
    'commander.unknownCommand': texts.unknownCommand(name),
    'commander.missingArgument': texts.missingArgument(name),
    'commander.missingMandatoryOptionValue': texts.missingOption(name),
    'commander.optionMissingArgument': texts.missingValue(name),
    'commander.excessArguments': texts.excessArguments,
    'commander.help': '',
  }[code];
  if (problem === '') return '';
  return [problem ?? message, suggestion && texts.didYouMean(suggestion), texts.seeHelp].filter(Boolean).join('\n');
}
