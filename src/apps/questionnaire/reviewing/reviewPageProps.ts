import type { QuestionnaireWords } from '../catalogues.ts';
import type { OpenedLink } from '../openLink.ts';
import type { ReviewView } from './loadReviewView.ts';
import type { unitReviewWords } from './reviewWords.ts';

/** Why a step of the review was not taken. */
export type ReviewRefusal = keyof (typeof unitReviewWords)['sv']['unit']['refused'] | 'stale' | 'answerMissing';

/** `refusal`: why the last step was not taken; what was written is kept in `comment`. */
export interface UnitReviewPageProps {
  readonly words: QuestionnaireWords;
  readonly opened: OpenedLink;
  readonly view: ReviewView;
  /** What was just done: `bekraftat` or `besvarat`. */
  readonly said?: string | undefined;
  readonly refusal?: ReviewRefusal | undefined;
  /** Key of the matter that was refused, and what was written in it. */
  readonly item?: string | undefined;
  readonly comment?: string | undefined;
}
