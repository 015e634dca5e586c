import type { DataProblem } from '../../kernel/problem.ts';
import type { CommandEffects, ExitStatus } from './effects.ts';

const problemsShown = 20;

/** Prints the first faults of delivered data as `line: code message`; the exit status is 1 when there are any. */
export function reportDataProblems(problems: readonly DataProblem[], effects: CommandEffects): ExitStatus {
  for (const problem of problems.slice(0, problemsShown)) {
    const place = [problem.unit, problem.part, problem.question, problem.item].filter((word) => word !== '').join(' ');
    effects.warn(
      [problem.line === undefined ? '' : `${problem.line}:`, problem.code, place && `(${place})`, problem.message]
        .filter(Boolean)
        .join(' '),
    );
  }
  if (problems.length > problemsShown) effects.warn(`… +${problems.length - problemsShown}`);
  return problems.length === 0 ? 0 : 1;
}
