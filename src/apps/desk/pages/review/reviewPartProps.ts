import { isAllowed } from '../../deskRequest.ts';
import type { OpenedReview } from '../../reviewing/openReviewedPart.ts';
import type { ReviewPageBase } from './ReviewFrame.tsx';

/** What was posted and refused: which form, why, and what was written. */
export interface RefusedForm {
  /** Key of the matter, `fraga` (about the part) or `oppna`. */
  readonly form: string;
  readonly field: 'text' | 'day';
  readonly message: string;
  readonly text: string;
  readonly day?: string;
}

/** `now` is ISO 8601; `refused`: the form that was sent with something missing. */
export interface ReviewPartPageProps extends ReviewPageBase {
  readonly opened: OpenedReview;
  readonly now: string;
  readonly refused?: RefusedForm | undefined;
}

/** Address of the page of corrections; undefined when nobody may correct there now. */
export function findCorrectPath({ basePath, opened, user }: ReviewPartPageProps): string | undefined {
  const { key, right, state } = opened;
  const mayCorrect = isAllowed(user, 'correct') && right.mayWrite && state === 'submitted';
  return mayCorrect ? `${basePath}/${key.round}/granskning/${key.unit}/${key.part}/ratta` : undefined;
}
