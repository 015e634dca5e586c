// What review works on and finds: the unit's earlier answers, changes that are large, and flags to be looked at.

import type { AnswerText, CellKey } from '../../kernel/answer.ts';
import type { Check } from '../definition/index.ts';

/** What the unit answered in an earlier round, matched by lasting ids; option codes are those of the current round. */
export interface EarlierAnswer {
  readonly answer: AnswerText;
  /** Year of the earlier round. */
  readonly year: number;
  /** False: the question has changed since, so that the answers do not compare. */
  readonly isUnchanged: boolean;
}

/** Earlier answers by the key of the cell in the current round. */
export interface EarlierAnswers {
  readonly cells: ReadonlyMap<CellKey, EarlierAnswer>;
}

/** An answer that differs much from that of the earlier round. */
export interface LargeChange {
  readonly key: CellKey;
  readonly question: string;
  readonly item: string;
  /** `number`: two numbers. `choice`: yes has become no, or no yes. `provided`: a number can or cannot be given any longer. */
  readonly kind: 'number' | 'choice' | 'provided';
  readonly strength: 'warning' | 'information';
  readonly before: AnswerText;
  readonly now: AnswerText;
  /** Year of the answer before. */
  readonly year: number;
}

/**
 * `failedCheck`: answers contradict each other. `largeChange`: far from last year. `outlier`: far from comparable units.
 * `commentNumbers`: figures stand in a comment at a number question (R-REVIEW-05, I24-27).
 */
export const flagKinds = ['failedCheck', 'largeChange', 'outlier', 'commentNumbers'] as const;
/** One kind for each question that the office may ask of an answer. */
export type FlagKind = (typeof flagKinds)[number];

/** Something about a part's answers that somebody should look at. It never changes an answer. */
export interface Flag {
  /** Lasting within (round, unit, part): `failedCheck:<check>:<item>`, `largeChange:<cell>` … */
  readonly key: string;
  readonly part: string;
  readonly kind: FlagKind;
  readonly strength: Check['strength'];
  /** The unit is asked about it first; `office`: only the office sees it. */
  readonly actor: 'unit' | 'office';
  /** The cells that it is about. */
  readonly cells: readonly CellKey[];
  /** Digest of the values of the cells (`digestValues`): what was said of the flag falls when they change. */
  readonly digest: string;
  readonly about:
    | { readonly kind: 'failedCheck'; readonly check: string; readonly item: string }
    | { readonly kind: 'largeChange'; readonly change: LargeChange }
    | { readonly kind: 'outlier'; readonly low: number; readonly high: number; readonly units: number }
    | { readonly kind: 'commentNumbers'; readonly question: string };
}
