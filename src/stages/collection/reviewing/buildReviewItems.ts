// What the review has to look at in a part: its flags and what has been said of them in the unit's log, questions of the office,
// comments that somebody has to see to, and first answers that came late (J9, I24-11, I24-27).

import type { CellKey } from '../../../kernel/answer.ts';
import type { Flag, FlagKind } from '../../review/index.ts';
import type {
  Acknowledgement,
  FlagClosing,
  FlagConfirmation,
  OfficeQuestion,
  UnitState,
} from '../unitLog/unitState.ts';
import { listTaskComments } from './listComments.ts';

/** `officeQuestion`: a question that is about no flag. `comment`: a task from reading comments. `lateAnswer`: I24-11. */
export const reviewItemKinds = [
  'failedCheck',
  'largeChange',
  'commentNumbers',
  'outlier',
  'officeQuestion',
  'comment',
  'lateAnswer',
] as const satisfies readonly (FlagKind | 'officeQuestion' | 'comment' | 'lateAnswer')[];
/** Flags by their kind, and three kinds that are no flags. */
export type ReviewItemKind = (typeof reviewItemKinds)[number];

/**
 * `open`: nobody has said anything. `accepted`: the unit handed in with a reason for the warning. `confirmed`: the unit says that it is right.
 * `asked`: the office has asked. `answered`: the unit has answered the office. `closed`: the office lets it rest.
 */
export const reviewItemStates = ['open', 'accepted', 'confirmed', 'asked', 'answered', 'closed'] as const;
/** Follows from the log: an item is never set to a state. */
export type ReviewItemState = (typeof reviewItemStates)[number];

/**
 * One matter to look at. When the answers that it is about change, `digest` differs and what was said of it no longer
 * counts.
 */
export interface ReviewItem {
  /** Lasting within (round, unit, part). */
  readonly key: string;
  readonly unit: string;
  readonly part: string;
  readonly kind: ReviewItemKind;
  readonly state: ReviewItemState;
  /** Who has the next word; `none`: nobody has to do anything. */
  readonly next: 'unit' | 'office' | 'none';
  readonly cells: readonly CellKey[];
  /** Of the values that it is about; '' for a late answer and for a question of the office. */
  readonly digest: string;
  readonly flag: Flag | undefined;
  readonly acknowledgement: Acknowledgement | undefined;
  readonly confirmation: FlagConfirmation | undefined;
  /** The last question of the office about it. */
  readonly question: OfficeQuestion | undefined;
  readonly closing: FlagClosing | undefined;
}

/** What the matters of a part are found from; comments are by code of the question. */
export interface ReviewInput {
  readonly unit: string;
  readonly part: string;
  readonly flags: readonly Flag[];
  readonly comments: ReadonlyMap<string, string>;
  readonly state: UnitState;
  /** True when the first answer came after the last day. */
  readonly isLate: boolean;
  readonly digest: (text: string) => string;
}

/** Items of a part: flags in their order, then questions, comments, lateness. */
export function buildReviewItems(input: ReviewInput): readonly ReviewItem[] {
  const { unit, part, flags, state } = input;
  const questions = state.officeQuestions.filter((question) => question.part === part);
  const known = new Set(flags.map(({ key }) => key));
  const base = { unit, part, flag: undefined, acknowledgement: undefined, confirmation: undefined };
  const add = (kind: ReviewItemKind, key: string, cells: readonly CellKey[], digest: string): ReviewItem => {
    const question = questions.findLast((candidate) => candidate.flag === key);
    const closing = findClosing(input, key, digest);
    return { ...base, ...decide({ question, closing }, 'office'), kind, key, cells, digest, question, closing };
  };
  const loose = questions.filter(({ flag }) => flag === undefined || !isShownElsewhere(flag, known, input));
  return [
    ...flags.map((flag) => buildFlagItem(input, flag, questions)),
    ...loose.map((question): ReviewItem => {
      const key = `officeQuestion:${question.id}`;
      const standing = decide({ question, closing: undefined }, 'unit');
      return {
        ...base,
        ...standing,
        kind: 'officeQuestion',
        key,
        cells: question.cells,
        digest: '',
        question,
        closing: undefined,
      };
    }),
    ...listTaskComments(input).map(({ question, digest }) => add('comment', `comment:${question}`, [question], digest)),
    ...(input.isLate ? [{ ...add('lateAnswer', 'lateAnswer', [], ''), next: 'none' as const }] : []),
  ];
}

/** A question about a flag that is there no longer stands for itself. */
function isShownElsewhere(flag: string, known: ReadonlySet<string>, input: ReviewInput): boolean {
  if (known.has(flag) || (flag === 'lateAnswer' && input.isLate)) return true;
  return listTaskComments(input).some(({ question }) => flag === `comment:${question}`);
}

function buildFlagItem(input: ReviewInput, flag: Flag, questions: readonly OfficeQuestion[]): ReviewItem {
  const { state, unit, part } = input;
  const confirmation = holdsStill(state.confirmations.get(`${part}|${flag.key}`), flag.digest);
  const about = flag.about;
  const acknowledgement =
    about.kind === 'failedCheck'
      ? holdsStill(state.acknowledgements.get([part, about.check, about.item].join('|')), flag.digest)
      : undefined;
  const question = questions.findLast((candidate) => candidate.flag === flag.key);
  const closing = findClosing(input, flag.key, flag.digest);
  return {
    ...decide({ question, closing, confirmation, acknowledgement }, findFirst(flag)),
    unit,
    part,
    key: flag.key,
    kind: flag.kind,
    cells: flag.cells,
    digest: flag.digest,
    flag,
    acknowledgement,
    confirmation,
    question,
    closing,
  };
}

/** What is only good to know waits for nobody. */
function findFirst({ actor, strength }: Flag): ReviewItem['next'] {
  return actor === 'unit' && strength === 'information' ? 'none' : actor;
}

/** What was said of values holds only while they are the same. */
function holdsStill<T extends { readonly digest: string }>(said: T | undefined, digest: string): T | undefined {
  return said?.digest === digest ? said : undefined;
}

function findClosing({ state, part }: ReviewInput, key: string, digest: string): FlagClosing | undefined {
  return holdsStill(state.flagClosings.get(`${part}|${key}`), digest);
}

interface Said {
  readonly question: OfficeQuestion | undefined;
  readonly closing: FlagClosing | undefined;
  readonly confirmation?: FlagConfirmation | undefined;
  readonly acknowledgement?: Acknowledgement | undefined;
}

/** `first`: who has to look at it while nothing is said. */
function decide(said: Said, first: ReviewItem['next']): Pick<ReviewItem, 'state' | 'next'> {
  const { question, closing, confirmation, acknowledgement } = said;
  if (question !== undefined && question.closedAt === undefined) {
    return question.answeredAt === undefined ? { state: 'asked', next: 'unit' } : { state: 'answered', next: 'office' };
  }
  if (closing !== undefined || question !== undefined) return { state: 'closed', next: 'none' };
  if (confirmation !== undefined) return { state: 'confirmed', next: 'none' };
  if (acknowledgement !== undefined) return { state: 'accepted', next: 'none' };
  return { state: 'open', next: first };
}
