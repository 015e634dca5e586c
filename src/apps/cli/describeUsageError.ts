import type { CommanderError } from 'commander';
import { fillMessage } from '../../texts/fill.ts';
import type { CommandEffects } from './effects.ts';

/** What was wrong with how a command was written, in the language asked for; the parser's own words are English. */
export function describeUsageError(error: CommanderError, texts: CommandEffects['texts']): string {
  const message = error.message.replace(/^error: /, '');
  const [name = '', second = ''] = [...message.matchAll(/'([^']*)'/g)].map((match) => match[1] ?? '');
  // Ours, from the parser of an argument, stands after the parser's own sentence.
  const own = /is invalid(?: for argument '[^']*')?\. (.*)$/s.exec(message)?.[1];
  switch (error.code) {
    case 'commander.missingArgument':
      return fillMessage(texts.usageErrors.missingArgument, { name });
    case 'commander.missingMandatoryOptionValue':
      return fillMessage(texts.usageErrors.missingOption, { name });
    case 'commander.optionMissingArgument':
      return fillMessage(texts.usageErrors.missingValue, { name });
    case 'commander.unknownOption':
      return fillMessage(texts.usageErrors.unknownOption, { name });
    case 'commander.unknownCommand':
      return fillMessage(texts.usageErrors.unknownCommand, { name });
    case 'commander.excessArguments':
      return texts.usageErrors.excessArguments;
    case 'commander.invalidArgument': {
      const choices = /^Allowed choices are (.*)\.$/.exec(own ?? '')?.[1];
      if (choices === undefined) return (own ?? message).replace(/\.$/, '');
      return fillMessage(texts.usageErrors.notOneOf, { option: name, value: second, choices });
    }
    default:
      return message;
  }
}
