import { Problem } from '../../kernel/problem.ts';
import { readTargetsCsv } from '../../products/dataFile/index.ts';
import type { ShareTarget } from '../../stages/collection/index.ts';
import { fillMessage } from '../../texts/fill.ts';
import type { CommandEffects } from './effects.ts';

/** Shares that the user's file states; none without a file. Throws Problem FAULTY_TARGETS for the first line that is no share. */
export async function readTargets(path: string | undefined, effects: CommandEffects): Promise<readonly ShareTarget[]> {
  if (path === undefined) return [];
  const { rows, problems } = readTargetsCsv(await effects.readFile(path));
  const [problem] = problems;
  if (problem !== undefined) throw new Problem('FAULTY_TARGETS', `${path}: ${problem.message}`);
  return rows.map(({ line, name, percent }) => {
    const share = Number(percent);
    if (/^\d+(\.\d+)?$/u.test(percent) && share <= 100) return { column: name, percent: share };
    const values = { path, line, name: name.slice(0, 60), value: percent.slice(0, 60) };
    throw new Problem('FAULTY_TARGETS', fillMessage(effects.texts.targetFault, values));
  });
}
