// Above the questions of a part: what was just done, who asked for the answers and until when, and what a manager sent back.

import { formatDate } from '../../../ui/format.ts';
import { Notice } from '../../../ui/Notice.tsx';
import type { QuestionnaireWords } from '../catalogues.ts';
import type { OpenedPart } from '../openLink.ts';
import { findDelegation } from '../team/delegations.ts';
import { nameActor, type UnitView } from '../team/loadUnitView.ts';
import { FlashNote, findFlash } from './PhaseNote.tsx';

/** `done` comes from outside: a name that is not known says nothing. */
export interface PartNotesProps {
  readonly words: QuestionnaireWords;
  readonly opened: OpenedPart;
  readonly unit: UnitView;
  /** Name in the address of what was just done. */
  readonly done: string | undefined;
}

/** What a manager sent back is told only to those whose link opens the whole part. */
export function PartNotes({ words, opened, unit, done }: PartNotesProps) {
  const texts = words.team.colleague;
  const delegation = opened.isForAllParts ? undefined : findDelegation(unit.state, opened.link);
  const approval = unit.state.approvals.get(opened.part.code);
  const due = delegation?.due === undefined ? '' : formatDate(delegation.due, words.language);
  return (
    <>
      <FlashNote words={words} flash={findFlash(words, done)} />
      {delegation !== undefined && (
        <p>
          {texts.noteLead(nameActor(unit, delegation.by, words), due)} <a href={opened.path}>{texts.noteLink}</a>
        </p>
      )}
      {approval?.outcome === 'sentBack' && opened.granted.isWhole && (
        <Notice language={words.language} kind="warning">
          <p>{words.board.tile.sentBack(nameActor(unit, approval.by, words), approval.comment ?? '')}</p>
        </Notice>
      )}
    </>
  );
}
