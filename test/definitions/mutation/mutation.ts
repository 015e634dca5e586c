// A fault written into a definition file on purpose, as an author might write it by mistake.

import type { Random } from '../../../src/kernel/random.ts';

export const mutationKinds = [
  'misspeltQuestion',
  'misspeltOption',
  'misspeltItem',
  'misspeltTerm',
  'misspeltOther',
  'wrongType',
  'droppedCondition',
  'cycle',
  'undeclaredOutcome',
  'unreachableQuestion',
  'duplicatedId',
  'changedWidth',
  'otherPart',
  'alwaysOrNever',
] as const;
export type MutationKind = (typeof mutationKinds)[number];

/** A place in a file where a kind of fault can be written, and what is written there. */
export interface MutationSite {
  readonly kind: MutationKind;
  /** Offsets in the text; `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** Text to put there; undefined where this draw gives nothing that differs in meaning. */
  readonly write: (old: string, random: Random) => string | undefined;
}

export interface Mutation {
  readonly file: string;
  readonly kind: MutationKind;
  readonly line: number;
  /** The changed line before and after. */
  readonly before: string;
  readonly after: string;
  /** The whole file with the fault. */
  readonly text: string;
}

/** A question as the faults need it. */
export interface KnownQuestion {
  readonly code: string;
  readonly part: string;
  readonly kind: string;
  readonly options: readonly string[];
  readonly followUpOf: string | undefined;
}
