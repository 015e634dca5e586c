import type { DefinitionSet, RetentionClass } from '../../definition/index.ts';
import type { DeskStore } from '../deskStore.ts';
import type { UnitLogStore } from '../unitLog/model.ts';
import { eraseMailFiles, eraseUnreadBounces, type MailFiles } from './eraseMailFiles.ts';
import { planRetention, type RetentionStep, type RetentionStore } from './planRetention.ts';

/** Actor of what the rules erase, in the logs. */
const retentionActor = 'retention';

/** The rules stand in `definitions`; a class without a rule there is kept. */
export interface RetentionParts {
  readonly retention: RetentionStore;
  readonly mailFiles: MailFiles;
  readonly teamwork: Pick<UnitLogStore, 'record'>;
  readonly desk: Pick<DeskStore, 'appendLog'>;
  readonly definitions: DefinitionSet;
}

/** What was erased, files counted as rows; rows 0 is left out. */
export interface ErasedRows {
  readonly retentionClass: RetentionClass;
  /** Undefined: the class does not follow rounds. */
  readonly round: number | undefined;
  readonly rows: number;
}

/**
 * Erases what the rules say at `now` (ISO 8601), and logs each class of which something was erased: in the round's log, or
 * in the desk's for classes that follow no round. May be run as often as one likes: what is erased is erased.
 */
export async function runRetention(parts: RetentionParts, now: string): Promise<readonly ErasedRows[]> {
  const { retention, definitions } = parts;
  const plan = planRetention(definitions.retention, [...definitions.rounds.values()], now);
  const erased: ErasedRows[] = [];
  for (const step of plan) {
    if (step.state !== 'due') continue;
    const { rule, round } = step;
    const { retentionClass } = rule;
    const rows =
      round === undefined
        ? await eraseOlder(parts, retentionClass, step.before)
        : await retention.eraseRound(retentionClass, round, listKept(plan, step));
    if (rows === 0) continue;
    await log(parts, { retentionClass, round, rows }, now);
    erased.push({ retentionClass, round, rows });
  }
  return erased;
}

/** Of the classes only files lie outside the database. */
function eraseOlder(parts: RetentionParts, retentionClass: RetentionClass, before: string): Promise<number> {
  if (retentionClass === 'mailFiles') return eraseMailFiles(parts, before);
  if (retentionClass === 'unreadBounces') return eraseUnreadBounces(parts.mailFiles, before);
  return parts.retention.eraseOlder(retentionClass, before);
}

/** Rounds whose rows of the class are not to be erased. */
function listKept(plan: readonly RetentionStep[], step: RetentionStep): readonly number[] {
  const { retentionClass } = step.rule;
  return plan.flatMap((one) =>
    one.rule.retentionClass === retentionClass && one.state !== 'due' && one.round !== undefined ? [one.round] : [],
  );
}

async function log(parts: RetentionParts, { retentionClass, round, rows }: ErasedRows, at: string): Promise<void> {
  if (round === undefined) {
    await parts.desk.appendLog({ at, actor: retentionActor, action: 'erased', details: { retentionClass, rows } });
    return;
  }
  const by = { actor: retentionActor, link: undefined, at, definitionHash: parts.definitions.hash };
  const fact = { kind: 'erased', retentionClass, rows } as const;
  await parts.teamwork.record({ key: { round, unit: '' }, facts: [{ fact }] }, by);
}
