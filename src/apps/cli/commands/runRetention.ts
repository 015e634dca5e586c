import { planRetention, type RetentionStep, runRetention } from '../../../stages/collection/index.ts';
import type { RetentionClass } from '../../../stages/definition/index.ts';
import { fillMessage } from '../../../texts/fill.ts';
import type { CommandEffects, ExitStatus } from '../effects.ts';
import { getDefinitions } from '../getDefinitions.ts';

/** `json`: the classes as one object on standard output, for scripts. */
export interface RetentionOptions {
  readonly json?: boolean;
}

/** Prints what the rules of retention say of each class, and erases nothing. */
export async function runRetentionShow(options: RetentionOptions, effects: CommandEffects): Promise<ExitStatus> {
  const { retention, rounds } = await getDefinitions(effects);
  const plan = planRetention(retention, [...rounds.values()], effects.now().toISOString());
  if (options.json) {
    effects.print(JSON.stringify(plan));
    return 0;
  }
  for (const { retentionClass, days, after, daysFrom } of retention) {
    const { texts } = effects;
    const values = {
      name: texts.retention.classes[retentionClass],
      retentionClass,
      days,
      after: texts.retention.after[after],
      daysFrom: texts.retention.daysFrom[daysFrom],
    };
    effects.print(fillMessage(texts.retention.rule, values));
    for (const line of describeSteps(plan, retentionClass, effects)) effects.print(`  ${line}`);
  }
  return 0;
}

/** Erases what the rules say now, as the server does every hour. */
export async function runRetentionRun(options: RetentionOptions, effects: CommandEffects): Promise<ExitStatus> {
  const definitions = await getDefinitions(effects);
  effects.showProgress(effects.texts.working.opening);
  const now = effects.now().toISOString();
  const erased = await effects.withStores((stores) => runRetention({ ...stores, definitions }, now));
  if (options.json) {
    effects.print(JSON.stringify(erased));
    return 0;
  }
  const { retention } = effects.texts;
  for (const { retentionClass, round, rows } of erased) {
    const values = { name: retention.classes[retentionClass], round: round ?? retention.noRound, rows };
    effects.print(fillMessage(fileClasses.includes(retentionClass) ? retention.erasedFiles : retention.erased, values));
  }
  if (erased.length === 0) effects.print(retention.nothing);
  return 0;
}

const fileClasses: readonly RetentionClass[] = ['mailFiles', 'unreadBounces'];

/** One line a state: the rounds that are in it share it. */
function describeSteps(
  plan: readonly RetentionStep[],
  retentionClass: string,
  effects: CommandEffects,
): readonly string[] {
  const own = plan.filter((step) => step.rule.retentionClass === retentionClass);
  const { states } = effects.texts.retention;
  return [...Map.groupBy(own, (step) => step.state)].map(([state, steps]) =>
    fillMessage(states[state], {
      rounds: steps.flatMap(({ round }) => round ?? []).join(', '),
      decision: steps[0]?.rule.decision ?? '',
    }).replace(/^: /u, ''),
  );
}
