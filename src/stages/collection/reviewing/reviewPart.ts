import { parseCellKey } from '../../../kernel/answer.ts';
import type { Part, Round } from '../../definition/index.ts';
import { listFlags, type PeerNumbers } from '../../review/index.ts';
import { buildComparedAnswers } from '../earlier/buildComparedAnswers.ts';
import type { EarlierPart } from '../earlier/model.ts';
import type { HandedInResponse } from '../model.ts';
import type { UnitState } from '../unitLog/unitState.ts';
import { buildReviewItems, type ReviewItem } from './buildReviewItems.ts';

/** A handed-in part with what there is to look at in it. */
export interface ReviewedPart {
  /** With the questions that the reader may see. */
  readonly part: Part;
  /** Answers and comments of those questions. */
  readonly response: HandedInResponse;
  readonly earlier: EarlierPart | undefined;
  readonly isLate: boolean;
  readonly items: readonly ReviewItem[];
}

/** What a reviewed part is made from. */
export interface ReviewSources {
  readonly round: Pick<Round, 'reviewLimits'>;
  readonly part: Part;
  readonly response: HandedInResponse;
  readonly earlier: EarlierPart | undefined;
  readonly peers: PeerNumbers | undefined;
  readonly state: UnitState;
  readonly isLate: boolean;
  readonly digest: (text: string) => string;
}

/** Flags a handed-in part and joins what has been said of the flags. */
export function reviewPart(sources: ReviewSources): ReviewedPart {
  const { round, part, earlier, peers, state, isLate, digest } = sources;
  const response = restrictResponse(sources.response, part);
  const { answers, comments } = response;
  const compared = earlier && buildComparedAnswers(earlier);
  const flags = listFlags({ part, answers, comments, earlier: compared, peers, limits: round.reviewLimits, digest });
  const { unit } = response.key;
  const items = buildReviewItems({ unit, part: part.code, flags, comments, state, isLate, digest });
  return { part, response, earlier, isLate, items };
}

/** Without what belongs to questions that the part does not have: a colleague's link may open some only. */
function restrictResponse(response: HandedInResponse, part: Part): HandedInResponse {
  const codes = new Set(part.questions.map(({ code }) => code));
  return {
    ...response,
    answers: new Map([...response.answers].filter(([key]) => codes.has(parseCellKey(key).question))),
    comments: new Map([...response.comments].filter(([question]) => codes.has(question))),
  };
}
