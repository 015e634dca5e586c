import type { AuditedRound, AuditFault } from '../../../stages/collection/index.ts';
import { fillMessage } from '../../../texts/fill.ts';
import type { CommandEffects, ExitStatus } from '../effects.ts';

/** `json`: one object on standard output, for scripts, in place of sentences. */
export interface AuditVerifyOptions {
  /** One round; all rounds with anything logged where it is left out. */
  readonly round?: number | undefined;
  readonly json?: boolean;
}

/** Checks the chains of answers and of the units' logs, and prints each fault with its place; status 1 when there is one. */
export async function runAuditVerify(options: AuditVerifyOptions, effects: CommandEffects): Promise<ExitStatus> {
  effects.showProgress(effects.texts.working.opening);
  const rounds = await effects.withStores(async ({ audit }) => {
    const audited: AuditedRound[] = [];
    const years = options.round === undefined ? await audit.loadRounds() : [options.round];
    for (const year of years) audited.push(await audit.auditRound(year));
    return audited;
  });
  const faults = rounds.flatMap((round) => round.faults);
  if (options.json) effects.print(JSON.stringify({ rounds, faults: faults.length }));
  else printRounds(rounds, faults, effects);
  return faults.length === 0 ? 0 : 1;
}

function printRounds(rounds: readonly AuditedRound[], faults: readonly AuditFault[], effects: CommandEffects): void {
  const { audit } = effects.texts;
  for (const { round, responses, events, units, unitEvents, texts, faults: own } of rounds) {
    effects.print(fillMessage(audit.round, { round, responses, events, units, unitEvents, texts, faults: own.length }));
  }
  for (const fault of faults) effects.print(describeFault(fault, effects));
  effects.print(faults.length === 0 ? audit.whole : fillMessage(audit.broken, { faults: faults.length }));
}

function describeFault({ round, unit, part, sequence, kind }: AuditFault, effects: CommandEffects): string {
  const { audit } = effects.texts;
  const place = part === undefined ? audit.unitLog : fillMessage(audit.part, { part });
  return fillMessage(audit.fault, {
    round,
    unit: unit === '' ? audit.wholeRound : unit,
    place,
    sequence,
    what: audit.kinds[kind],
  });
}
