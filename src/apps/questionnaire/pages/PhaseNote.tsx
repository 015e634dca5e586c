// One calm line on where the round stands, and one on what was just done.

import { formatDate } from '../../../ui/format.ts';
import { Notice } from '../../../ui/Notice.tsx';
import type { QuestionnaireWords } from '../catalogues.ts';
import type { OpenedLink } from '../openLink.ts';
import { describeUntil } from '../team/days.ts';

/** Where the round stands, when that changes what can be done; nothing while it simply takes answers. */
export function PhaseNote({ words, opened }: { readonly words: QuestionnaireWords; readonly opened: OpenedLink }) {
  const text = describePhase(words, opened);
  return text === undefined ? null : <p class="phase-note">{text}</p>;
}

function describePhase(words: QuestionnaireWords, { phase, round }: OpenedLink): string | undefined {
  const texts = words.board.phases;
  const lastDay = phase.lastDay === undefined ? '' : formatDate(phase.lastDay, words.language);
  const until = describeUntil(words, phase.until);
  switch (phase.kind) {
    case 'answering':
      return undefined;
    case 'before': {
      const opens = round.calendar.find(({ kind }) => kind === 'mailing')?.from;
      return texts.before(opens === undefined ? '' : formatDate(opens, words.language));
    }
    case 'late':
      return texts.late(lastDay, until);
    case 'review':
    case 'completing':
      return texts[phase.kind](until);
    default:
      return texts[phase.kind];
  }
}

/** Value of `gjort` in an address: a name of a sentence, never the sentence itself. */
export type FlashName = keyof QuestionnaireWords['board']['flashes'];

/** The name in the address after something was done; undefined for anything else. */
export function findFlash(words: QuestionnaireWords, name: string | undefined): FlashName | undefined {
  return name !== undefined && Object.hasOwn(words.board.flashes, name) ? (name as FlashName) : undefined;
}

/** Read out to screen readers as the page opens; nothing where nothing was done. */
export function FlashNote(props: { readonly words: QuestionnaireWords; readonly flash: FlashName | undefined }) {
  const { words, flash } = props;
  if (flash === undefined) return null;
  return (
    <Notice language={words.language} kind="success" isLive>
      <p>{words.board.flashes[flash]}</p>
    </Notice>
  );
}
