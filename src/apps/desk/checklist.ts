// The whole checklist before a release: what the release shows of itself, and what only the desk knows.

import { findRoundPhase } from '../../stages/collection/index.ts';
import type { Round } from '../../stages/definition/index.ts';
import { type ChecklistPoint, checkRelease } from '../../stages/publication/index.ts';
import { fillMessage } from '../../texts/fill.ts';
import { type Language, readText } from '../../ui/language.ts';
import { deskReleaseTexts, deskTexts } from './catalogues.ts';
import type { DeskDependencies } from './deskDependencies.ts';
import type { DeskPoint } from './releasing/deskPoint.ts';
import type { PreparedRelease } from './releasing/releaseWork.ts';

/** What the checklist asks the desk for. */
export type ChecklistDependencies = Pick<
  DeskDependencies,
  'store' | 'findRoundState' | 'definitionFaults' | 'now' | 'language'
>;

/** Errors first, then warnings, then what is in order. */
export async function buildChecklist(
  deps: ChecklistDependencies,
  round: Round,
  prepared: PreparedRelease,
): Promise<readonly DeskPoint[]> {
  const [faults, progress, { startedAt }] = await Promise.all([
    deps.store.checkChains(round.year),
    deps.store.loadProgress(round.year),
    deps.findRoundState(round.year),
  ]);
  const reopened = progress.filter((part) => part.state === 'reopened').length;
  const ownPoints: readonly DeskPoint[] = [
    buildClosingPoint(round, startedAt, deps.now()),
    buildPoint('DEFINITIONS_CLEAN', deps.definitionFaults, 'error'),
    buildPoint('CHAINS_INTACT', faults.length, 'error'),
    buildPoint('REOPENED_PARTS', reopened, 'warning'),
  ];
  const order = { error: 0, warning: 1, ok: 2 } as const;
  const releasePoints = checkRelease(prepared.data, prepared.problems.length).map((point) => ({
    ...point,
    values: nameParts(point.values, prepared, deps.language),
  }));
  return [...ownPoints, ...releasePoints].sort((a, b) => order[a.outcome] - order[b.outcome]);
}

/** A round started here is published when it is closed; of one that is not, a word tells where its answers come from. */
function buildClosingPoint({ calendar }: Round, startedAt: string | undefined, now: Date): DeskPoint {
  const { kind } = findRoundPhase(calendar, startedAt, now.toISOString());
  const outcome = kind === 'trial' ? 'warning' : kind === 'closed' ? 'ok' : 'error';
  return { code: 'ROUND_CLOSED', outcome, values: {} };
}

/** Codes of parts in a point's values become their names. */
function nameParts(
  values: ChecklistPoint['values'],
  { data }: PreparedRelease,
  language: Language,
): ChecklistPoint['values'] {
  if (typeof values.parts !== 'string') return values;
  const names = values.parts.split(', ').map((code) => {
    const name = data.partNames[code];
    return name === undefined ? code : readText(name, language);
  });
  return { ...values, parts: names.join('; ') };
}

function buildPoint(code: string, count: number, outcome: 'error' | 'warning'): DeskPoint {
  return { code, outcome: count === 0 ? 'ok' : outcome, values: { count } };
}

/** The point as a sentence. */
export function describePoint(point: DeskPoint, language: Language): string {
  const texts = deskTexts[language];
  const points: Readonly<Record<string, Readonly<Record<DeskPoint['outcome'], string>>>> = {
    ...texts.publish.points,
    ...deskReleaseTexts[language].checklist,
  };
  const message = points[point.code]?.[point.outcome];
  return message === undefined
    ? fillMessage(texts.publish.otherPoint, { code: point.code })
    : fillMessage(message, point.values);
}

/** Field that holds what is written beside a warning. */
export function buildNoteField(code: string): string {
  return `skal-${code}`;
}
