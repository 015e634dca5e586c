// The comments that units leave: the office reads them all, to see how questions were understood (R-REVIEW-02).

import type { HandedInResponse } from '../model.ts';
import type { ReadComment, UnitState } from '../unitLog/unitState.ts';

/**
 * The comment as it was last handed in; a draft is never read here. `digest` tells a changed comment from one that was
 * read.
 */
export interface ReviewComment {
  readonly unit: string;
  readonly part: string;
  readonly question: string;
  readonly text: string;
  readonly digest: string;
  /** How it was read as it stands now; undefined: unread. */
  readonly read: ReadComment | undefined;
}

/** Every comment of a handed-in part, in the order of its questions as handed in. */
export function listComments(
  { key, comments }: Pick<HandedInResponse, 'key' | 'comments'>,
  state: Pick<UnitState, 'readComments'>,
  digest: (text: string) => string,
): readonly ReviewComment[] {
  return [...comments]
    .filter(([, text]) => text.trim() !== '')
    .map(([question, text]) => {
      const own = digest(text);
      const read = state.readComments.get(`${key.part}|${question}`);
      const { unit, part } = key;
      return { unit, part, question, text, digest: own, read: read?.digest === own ? read : undefined };
    });
}

/** Comments that somebody has to see to. */
export function listTaskComments(input: {
  readonly unit: string;
  readonly part: string;
  readonly comments: ReadonlyMap<string, string>;
  readonly state: Pick<UnitState, 'readComments'>;
  readonly digest: (text: string) => string;
}): readonly ReviewComment[] {
  const key = { round: 0, unit: input.unit, part: input.part };
  return listComments({ key, comments: input.comments }, input.state, input.digest).filter(
    ({ read }) => read?.isTask === true,
  );
}
