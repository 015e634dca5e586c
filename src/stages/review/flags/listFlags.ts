// Everything about a part's answers that somebody should look at, most urgent first.

import { type Answers, buildCellKey, type CellKey, parseCellKey } from '../../../kernel/answer.ts';
import type { Part, ReviewLimits } from '../../definition/index.ts';
import type { EarlierAnswers, Flag } from '../model.ts';
import { type Finding, runChecks } from '../runChecks.ts';
import { digestValues } from './digestValues.ts';
import { findCommentNumbers } from './findCommentNumbers.ts';
import { findLargeChanges } from './findLargeChanges.ts';
import { findOutliers, type PeerNumbers } from './findOutliers.ts';

/** `limits` are the round's (round.yaml, `review`); `digest` tells later whether a flag is about the same answers. */
export interface FlagInput {
  readonly part: Part;
  /** Answers that count: those that routing asks for. */
  readonly answers: Answers;
  /** By question. */
  readonly comments: ReadonlyMap<string, string>;
  /** Undefined where the unit has no earlier answers. */
  readonly earlier: EarlierAnswers | undefined;
  /** Undefined where units are not compared. */
  readonly peers: PeerNumbers | undefined;
  readonly limits: ReviewLimits;
  readonly digest: (text: string) => string;
}

const strengthOrder = { blocking: 0, warning: 1, information: 2 } as const;

/** Flags of a part: failed checks by strength, large changes, numbers in comments, outliers. */
export function listFlags(input: FlagInput): readonly Flag[] {
  const flags = [
    ...listFailedChecks(input),
    ...listLargeChanges(input),
    ...listCommentNumbers(input),
    ...listOutliers(input),
  ];
  return flags.toSorted((a, b) => strengthOrder[a.strength] - strengthOrder[b.strength]);
}

/** Key of a failed check: the same as long as the check has its id. */
function buildCheckFlagKey({ check, item }: Pick<Finding, 'check' | 'item'>): string {
  return `failedCheck:${check}:${item}`;
}

/** Name that a question's comment has among the values of a digest. */
function buildCommentKey(question: string): string {
  return `comment:${question}`;
}

function listFailedChecks(input: FlagInput): readonly Flag[] {
  return runChecks(input.part, input.answers)
    .filter(({ outcome }) => outcome === 'fail')
    .map((finding) => ({
      key: buildCheckFlagKey(finding),
      part: input.part.code,
      kind: 'failedCheck',
      strength: finding.strength,
      actor: 'unit',
      cells: finding.cells,
      digest: digestValues(finding.cells, input.answers, input.digest),
      about: { kind: 'failedCheck', check: finding.check, item: finding.item },
    }));
}

function listLargeChanges({ part, answers, earlier, limits, digest }: FlagInput): readonly Flag[] {
  if (earlier === undefined) return [];
  return findLargeChanges(part, answers, earlier, limits).map((change) => ({
    key: `largeChange:${change.key}`,
    part: part.code,
    kind: 'largeChange',
    strength: change.strength,
    actor: 'unit',
    cells: [change.key],
    digest: digestValues([change.key], answers, digest),
    about: { kind: 'largeChange', change },
  }));
}

function listCommentNumbers({ part, answers, comments, digest }: FlagInput): readonly Flag[] {
  const values = new Map([...answers, ...[...comments].map(([code, text]) => [buildCommentKey(code), text] as const)]);
  return findCommentNumbers(part, answers, comments).map((question) => {
    const cells = listAnswered(answers, question);
    return {
      key: `commentNumbers:${question}`,
      part: part.code,
      kind: 'commentNumbers',
      strength: 'warning',
      actor: 'office',
      cells,
      digest: digestValues([...cells, buildCommentKey(question)], values, digest),
      about: { kind: 'commentNumbers', question },
    };
  });
}

function listOutliers({ part, answers, peers, limits, digest }: FlagInput): readonly Flag[] {
  if (peers === undefined) return [];
  return findOutliers(part, answers, peers, limits).map(({ key, low, high, units }) => ({
    key: `outlier:${key}`,
    part: part.code,
    kind: 'outlier',
    strength: 'information',
    actor: 'office',
    cells: [key],
    digest: digestValues([key], answers, digest),
    about: { kind: 'outlier', low, high, units },
  }));
}

/** Cells of a question that have an answer; its own key where none has. */
function listAnswered(answers: Answers, question: string): readonly CellKey[] {
  const cells = [...answers.keys()].filter((key) => parseCellKey(key).question === question);
  return cells.length > 0 ? cells : [buildCellKey(question)];
}
