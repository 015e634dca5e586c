// Why a part cannot be written in now, and what can be done about it. For the part's page, the colleague's and the decision's.

import { formatDate } from '../../../ui/format.ts';
import { Notice } from '../../../ui/Notice.tsx';
import type { QuestionnaireWords } from '../catalogues.ts';
import { isWritable, type OpenedPart } from '../openLink.ts';
import { describeUntil } from '../team/days.ts';

/** What the calendar says is in `opened.right`. */
export interface RefusedRightProps {
  readonly words: QuestionnaireWords;
  readonly opened: OpenedPart;
}

/** Nothing while the part can be written in. */
export function RefusedRight({ words, opened }: RefusedRightProps) {
  if (isWritable(opened)) return null;
  const texts = words.team.refused;
  const { right, granted } = opened;
  const because = right.mayWrite ? undefined : right.because;
  const link =
    because === 'mustAsk' || because === 'handedIn' || because === 'declined' ? texts.links[because] : undefined;
  return (
    <Notice language={words.language} title={texts.title}>
      <p>{describeRefusal(words, opened)}</p>
      {link !== undefined && granted.mayWrite && (
        <p class="no-print">
          {granted.mayHandIn ? <a href={`${opened.partPath}/besluta`}>{link}</a> : texts.askCoordinator}
        </p>
      )}
    </Notice>
  );
}

/** Why not, in a sentence; '' while it can be written in. */
export function describeRefusal(words: QuestionnaireWords, { right, granted, phase, round }: OpenedPart): string {
  const texts = words.team.refused;
  if (right.mayWrite) return granted.mayWrite ? '' : texts.readOnly;
  switch (right.because) {
    case 'before': {
      const opens = round.calendar.find(({ kind }) => kind === 'mailing')?.from;
      return opens === undefined ? texts.beforeUnknown : texts.before(formatDate(opens, words.language));
    }
    case 'mustAsk':
      return texts.mustAsk(describeUntil(words, phase.until));
    default:
      return texts[right.because];
  }
}
