import type { DefinitionProblem } from '../../../kernel/problem.ts';
import { getRound } from '../../../stages/definition/index.ts';
import { fillMessage } from '../../../texts/fill.ts';
import type { CommandEffects, ExitStatus } from '../effects.ts';

/** `json`: one object on standard output, for scripts, in place of lines. */
export interface CheckOptions {
  /** Only this round's files and those that all rounds share. */
  readonly round?: number;
  /** Lists the fields for which no source is known. */
  readonly open?: boolean;
  readonly json?: boolean;
}

/** Prints every fault as `file:line:column code message`, and counts the open fields in the last line. */
export async function runCheck(options: CheckOptions, effects: CommandEffects): Promise<ExitStatus> {
  const { set, problems } = await effects.loadDefinitions();
  if (options.round !== undefined && set !== undefined) getRound(set, options.round);
  const shown = problems.filter((problem) => isOfRound(problem.file, options.round));
  const open = (set?.openFields ?? []).filter((field) => isOfRound(field.file, options.round));
  if (options.json) {
    effects.print(JSON.stringify({ problems: shown, open: options.open ? open : open.length }, null, 2));
  } else {
    for (const problem of shown) effects.print(renderProblem(problem));
    if (options.open) for (const field of open) effects.print(`${field.file}:${field.line} ${field.field}`);
    const hint = open.length > 0 && !options.open ? ` ${effects.texts.openHint}` : '';
    effects.print(`${fillMessage(effects.texts.checkSummary, { problems: shown.length, open: open.length })}${hint}`);
  }
  return shown.length === 0 && set !== undefined ? 0 : 1;
}

function renderProblem(problem: DefinitionProblem): string {
  return `${problem.file}:${problem.line}:${problem.column} ${problem.code} ${problem.message}`;
}

function isOfRound(file: string, round: number | undefined): boolean {
  const found = /rounds\/(\d{4})\//.exec(file);
  return round === undefined || found === null || Number(found[1]) === round;
}
