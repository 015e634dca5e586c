// The whole checklist before a release: what the release shows of itself, and what only the desk knows.

import { type ChecklistPoint, checkRelease } from '../../stages/publication/index.ts';
import { fillMessage } from '../../texts/fill.ts';
import type { DeskTexts } from './catalogues.ts';
import type { DeskDependencies, PreparedRelease } from './deskDependencies.ts';

export interface DeskPoint {
  readonly code: string;
  readonly outcome: ChecklistPoint['outcome'];
  readonly values: ChecklistPoint['values'];
}

/** Errors first, then warnings, then what is in order. */
export async function buildChecklist(
  deps: DeskDependencies,
  round: number,
  prepared: PreparedRelease,
): Promise<readonly DeskPoint[]> {
  const [faults, progress] = await Promise.all([deps.store.checkChains(round), deps.store.loadProgress(round)]);
  const reopened = progress.filter((part) => part.state === 'reopened').length;
  const ownPoints: readonly DeskPoint[] = [
    buildPoint('DEFINITIONS_CLEAN', deps.definitionFaults, 'error'),
    buildPoint('CHAINS_INTACT', faults.length, 'error'),
    buildPoint('REOPENED_PARTS', reopened, 'warning'),
  ];
  const order = { error: 0, warning: 1, ok: 2 } as const;
  return [...ownPoints, ...checkRelease(prepared.data, prepared.problems.length)].sort(
    (a, b) => order[a.outcome] - order[b.outcome],
  );
}

function buildPoint(code: string, count: number, outcome: 'error' | 'warning'): DeskPoint {
  return { code, outcome: count === 0 ? 'ok' : outcome, values: { count } };
}

/** The point as a sentence. */
export function describePoint(point: DeskPoint, texts: DeskTexts): string {
  const points: Readonly<Record<string, Readonly<Record<DeskPoint['outcome'], string>>>> = texts.publish.points;
  const message = points[point.code]?.[point.outcome];
  return message === undefined
    ? fillMessage(texts.publish.otherPoint, { code: point.code })
    : fillMessage(message, point.values);
}

/** Field that holds what is written beside a warning. */
export function buildNoteField(code: string): string {
  return `skal-${code}`;
}
