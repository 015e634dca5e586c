// The command `jamfor`: reads the arguments, runs one command with the effects it gets, and gives the exit status:
// 0 done, 1 the data or the definitions have faults, 2 wrong usage.

import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { Problem } from '../../kernel/problem.ts';
import { changeClasses } from '../../stages/publication/index.ts';
import { fillMessage } from '../../texts/fill.ts';
import { cliTexts } from '../../texts/sv/cli.ts';
import { runAnswers } from './commands/runAnswers.ts';
import { runArchive } from './commands/runArchive.ts';
import { runAuditVerify } from './commands/runAuditVerify.ts';
import { runCalculate } from './commands/runCalculate.ts';
import { runCheck } from './commands/runCheck.ts';
import { runComparable } from './commands/runComparable.ts';
import { runDefinitionsExport } from './commands/runDefinitionsExport.ts';
import { runDefinitionsImport } from './commands/runDefinitionsImport.ts';
import { runExplain } from './commands/runExplain.ts';
import { runFindings } from './commands/runFindings.ts';
import { runFrame } from './commands/runFrame.ts';
import { runLink } from './commands/runLink.ts';
import { runMailBounce } from './commands/runMailBounce.ts';
import { runPersonErase, runPersonExport } from './commands/runPerson.ts';
import { runPublish } from './commands/runPublish.ts';
import { runRecords } from './commands/runRecords.ts';
import { runRetentionRun, runRetentionShow } from './commands/runRetention.ts';
import { runRoundDiff } from './commands/runRoundDiff.ts';
import { runRoundNew } from './commands/runRoundNew.ts';
import { runSimulate } from './commands/runSimulate.ts';
import { describeUsageError } from './describeUsageError.ts';
import type { CommandEffects, ExitStatus, Language } from './effects.ts';

const firstRound = 2016;
const lastRound = 2026;

/** Language asked for with --lang; Swedish otherwise. */
export function findLanguage(args: readonly string[]): Language {
  const place = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const value = args[place]?.startsWith('--lang=') ? args[place].slice('--lang='.length) : args[place + 1];
  return place >= 0 && value === 'en' ? 'en' : 'sv';
}

/** Runs the command that the arguments name (without the program's own name). Problems become a sentence and a status. */
export async function runCommandLine(args: readonly string[], effects: CommandEffects): Promise<ExitStatus> {
  let status: ExitStatus = 0;
  const program = buildProgram(effects, (result) => {
    status = result;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return reportUsage(error, args, effects);
    if (!(error instanceof Problem)) throw error;
    effects.warn(error.message);
    return usageProblems.has(error.code) ? 2 : 1;
  }
}

// Problems that lie in how the command was written, not in the data.
const usageProblems: ReadonlySet<string> = new Set([
  'UNKNOWN_ROUND',
  'NO_QUESTIONNAIRE',
  'UNKNOWN_AREA',
  'UNKNOWN_COLUMN',
  'UNKNOWN_UNIT',
  'UNKNOWN_PART',
  'FILE_MISSING',
  'RELEASE_EXISTS',
  'FOLDER_TAKEN',
  'USAGE',
]);

// The commands of the contract; a word that is one of them tells which help to show.
const commandNames: ReadonlySet<string> = new Set(Object.keys(cliTexts.commands));

function reportUsage(error: CommanderError, args: readonly string[], effects: CommandEffects): ExitStatus {
  if (error.exitCode === 0) return 0;
  // Without a command the help has been shown already.
  if (error.code === 'commander.help') return 2;
  const message = describeUsageError(error, effects.texts);
  const command = args.find((arg) => commandNames.has(arg));
  effects.warn(
    command === undefined
      ? fillMessage(effects.texts.usageProgram, { message })
      : fillMessage(effects.texts.usage, { message, command }),
  );
  return 2;
}

function buildProgram(effects: CommandEffects, done: (status: ExitStatus) => void): Command {
  const { texts } = effects;
  const program = new Command('jamfor').description(texts.program).exitOverride();
  program.configureOutput({
    writeOut: (text) => effects.print(text.trimEnd()),
    writeErr: (text) => {
      if (!text.startsWith('error: ')) effects.warn(text.trimEnd());
    },
  });
  const titles: Readonly<Record<string, string>> = texts.help.titles;
  program
    .showSuggestionAfterError(false)
    .configureHelp({ styleTitle: (title) => titles[title] ?? title })
    .helpOption('-h, --help', texts.help.option)
    .helpCommand('help [command]', texts.help.command)
    .addOption(new Option('--lang <LANG>', texts.options.lang).choices(['sv', 'en']));
  const json = () => new Option('--json', texts.options.json);
  const out = (form: string) => new Option(`--out <${form}>`, texts.options.out).makeOptionMandatory();
  const answers = () => new Option('--answers <FILE.csv>', texts.options.answers).makeOptionMandatory();
  const deliveries = (command: Command) =>
    command
      .option('--registers <FILE.csv>', texts.options.registers)
      .option('--groups <FILE.csv>', texts.options.groups)
      .option('--withdrawals <FILE.csv>', texts.options.withdrawals);
  const add = (name: string, description: string, parent = program) =>
    parent
      .command(name)
      .description(description)
      .exitOverride()
      .helpOption('-h, --help', texts.help.option)
      .addOption(new Option('--lang <LANG>', texts.options.lang).choices(['sv', 'en']).default('sv'));
  const withRound = (command: Command) => command.argument('<ROUND>', texts.round, parseRound(effects));

  add('check', texts.commands.check)
    .argument('[ROUND]', texts.round, parseRound(effects))
    .option('--open', texts.options.open)
    .addOption(json())
    .action(async (round, options) => done(await runCheck({ round, ...options }, effects)));
  withRound(add('frame', texts.commands.frame))
    .addOption(out('FILE.csv'))
    .option('--groups <FILE.csv>', texts.options.groups)
    .action(async (round, options) => done(await runFrame({ round, ...options }, effects)));
  withRound(add('simulate', texts.commands.simulate))
    .addOption(
      new Option('--seed <N>', texts.options.seed).makeOptionMandatory().argParser(parseInteger(effects, '--seed')),
    )
    .addOption(out('DIR'))
    .option('--targets <FILE.csv>', texts.options.targets)
    .action(async (round, options) => done(await runSimulate({ round, ...options }, effects)));
  deliveries(withRound(add('calculate', texts.commands.calculate)).addOption(answers()).addOption(out('DIR'))).action(
    async (round, options) => done(await runCalculate({ round, ...options }, effects)),
  );
  deliveries(withRound(add('publish', texts.commands.publish)).addOption(out('DIR')))
    .option('--answers <FILE.csv>', texts.options.answers)
    .addOption(new Option('--seed <N>', texts.options.seed).argParser(parseInteger(effects, '--seed')))
    .option('--area <AREA>', texts.options.area)
    .option('--earlier <RELEASE_DIR...>', texts.options.earlier)
    .option('--reports <DIR>', texts.options.reports)
    .option('--replaces <RELEASE_DIR>', texts.options.replaces)
    .option('--reason <TEXT>', texts.options.reason)
    .addOption(new Option('--class <CLASS>', texts.options.class).choices(changeClasses))
    .option('--synthetic', texts.options.synthetic)
    .action(async (round, options) => done(await runPublish({ round, ...options }, effects)));
  withRound(add('answers', texts.commands.answers))
    .addOption(out('FILE.csv'))
    .action(async (round, options) => done(await runAnswers({ round, ...options }, effects)));
  withRound(add('findings', texts.commands.findings))
    .addOption(out('FILE.csv'))
    .action(async (round, options) => done(await runFindings({ round, ...options }, effects)));
  withRound(add('archive', texts.commands.archive))
    .addOption(out('DIR'))
    .action(async (round, options) => done(await runArchive({ round, ...options }, effects)));
  withRound(add('records', texts.commands.records))
    .addOption(new Option('--unit <UNIT>', texts.options.unit).makeOptionMandatory())
    .addOption(out('DIR'))
    .option('--without-contacts', texts.options.withoutContacts)
    .action(async (round, options) => done(await runRecords({ round, ...options }, effects)));
  withRound(add('comparable', texts.commands.comparable))
    .addOption(new Option('--with <YEAR>', texts.options.with).argParser(parseInteger(effects, '--with')))
    .addOption(json())
    .action(async (round, options) => done(await runComparable({ round, ...options }, effects)));
  deliveries(withRound(add('explain', texts.commands.explain)))
    .addOption(new Option('--indicator <COLUMN>', texts.options.indicator).makeOptionMandatory())
    .addOption(new Option('--unit <UNIT>', texts.options.unit).makeOptionMandatory())
    .addOption(answers())
    .addOption(json())
    .action(async (round, options) => done(await runExplain({ round, ...options }, effects)));
  const definitions = add('definitions', texts.commands.definitions).helpCommand(false);
  add('export', texts.definitionCommands.export, definitions)
    .argument('[ROUND...]', texts.rounds, collectRounds(effects))
    .addOption(out('FILE.xlsx'))
    .action(async (rounds, options) => done(await runDefinitionsExport({ ...options, rounds: rounds ?? [] }, effects)));
  add('import', texts.definitionCommands.import, definitions)
    .argument('<FILE.xlsx>', texts.workbook)
    .addOption(out('DIR'))
    .addOption(json())
    .action(async (workbook, options) => done(await runDefinitionsImport({ workbook, ...options }, effects)));
  const round = add('round', texts.commands.round).helpCommand(false);
  add('new', texts.roundCommands.new, round)
    .argument('<YEAR>', texts.round, parseRound(effects))
    .addOption(new Option('--from <YEAR>', texts.options.from).makeOptionMandatory().argParser(parseRound(effects)))
    .option('--out <DIR>', texts.options.out)
    .addOption(json())
    .action(async (year, options) => done(await runRoundNew({ year, ...options }, effects)));
  add('diff', texts.roundCommands.diff, round)
    .argument('<YEAR>', texts.round, parseRound(effects))
    .argument('<OTHER>', texts.round, parseRound(effects))
    .addOption(json())
    .action(async (year, other, options) => done(await runRoundDiff({ year, other, ...options }, effects)));
  const audit = add('audit', texts.commands.audit).helpCommand(false);
  add('verify', texts.auditCommands.verify, audit)
    .argument('[ROUND]', texts.round, parseRound(effects))
    .addOption(json())
    .action(async (year, options) => done(await runAuditVerify({ round: year, ...options }, effects)));
  const retention = add('retention', texts.commands.retention).helpCommand(false);
  add('show', texts.retentionCommands.show, retention)
    .addOption(json())
    .action(async (options) => done(await runRetentionShow(options, effects)));
  add('run', texts.retentionCommands.run, retention)
    .addOption(json())
    .action(async (options) => done(await runRetentionRun(options, effects)));
  const mail = add('mail', texts.commands.mail).helpCommand(false);
  add('bounce', texts.mailCommands.bounce, mail)
    .argument('<FILE.eml...>', texts.bounceFiles)
    .addOption(json())
    .action(async (files, options) => done(await runMailBounce({ files, ...options }, effects)));
  const person = add('person', texts.commands.person).helpCommand(false);
  const email = () => new Option('--email <ADDRESS>', texts.options.email).makeOptionMandatory();
  add('export', texts.personCommands.export, person)
    .addOption(email())
    .option('--out <FILE.json>', texts.options.outOptional)
    .action(async (options) => done(await runPersonExport(options, effects)));
  add('erase', texts.personCommands.erase, person)
    .addOption(email())
    .addOption(json())
    .action(async (options) => done(await runPersonErase(options, effects)));
  withRound(add('link', texts.commands.link))
    .addOption(new Option('--unit <UNIT>', texts.options.unit).makeOptionMandatory())
    .option('--part <PART>', texts.options.part)
    .addOption(new Option('--role <ROLE>', texts.options.role).choices(['coordinator', 'expert']))
    .addOption(json())
    .action(async (round, options) => done(await runLink({ round, ...options }, effects)));
  add('serve', texts.commands.serve).action(async () => effects.serve());
  return program;
}

function parseRound(effects: CommandEffects): (value: string) => number {
  return (value) => {
    const year = Number(value);
    if (/^\d{4}$/.test(value) && year >= firstRound && year <= lastRound) return year;
    throw new InvalidArgumentError(fillMessage(effects.texts.notYear, { value: value.slice(0, 60) }));
  };
}

/** Gathers the years of several rounds. */
function collectRounds(effects: CommandEffects): (value: string, earlier: readonly number[] | undefined) => number[] {
  const parse = parseRound(effects);
  return (value, earlier = []) => [...earlier, parse(value)];
}

function parseInteger(effects: CommandEffects, option: string): (value: string) => number {
  return (value) => {
    if (/^-?\d{1,15}$/.test(value)) return Number(value);
    throw new InvalidArgumentError(fillMessage(effects.texts.notInteger, { option, value: value.slice(0, 60) }));
  };
}
