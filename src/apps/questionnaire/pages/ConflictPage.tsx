// Two people have answered the same cell differently: what stands, what was written now, which one to keep.

import { buildCellKey, parseCellKey } from '../../../kernel/answer.ts';
import {
  buildAnswerField,
  buildCommentField,
  type DraftConflict,
  describeAnswer,
  type SeenFields,
} from '../../../stages/collection/index.ts';
import type { Part } from '../../../stages/definition/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { formatClock } from '../../../ui/format.ts';
import { readText } from '../../../ui/language.ts';
import { Notice } from '../../../ui/Notice.tsx';
import type { QuestionnaireWords } from '../catalogues.ts';
import type { NamePerson } from '../form/buildProvenance.ts';
import type { OpenedPart } from '../openLink.ts';
import { SurveyPage } from './SurveyPage.tsx';

/** `conflicts`: cells that were saved by others after the page was made; at least one. */
export interface ConflictPageProps {
  readonly words: QuestionnaireWords;
  readonly opened: OpenedPart;
  readonly conflicts: readonly DraftConflict[];
  readonly nameOf: NamePerson;
}

/** What stands is chosen from the start: whoever saves without looking changes nothing. `nameOf` tells who saved it. */
export function ConflictPage({ words, opened, conflicts, nameOf }: ConflictPageProps) {
  const texts = words.pages.part;
  return (
    <SurveyPage words={words} title={texts.conflictTitle} opened={opened}>
      <h1>{texts.conflictTitle}</h1>
      <Notice language={words.language} kind="warning">
        <p>{texts.conflictLead}</p>
      </Notice>
      <form method="post" action={opened.partPath}>
        <input type="hidden" name="sett" value={JSON.stringify(buildSeen(conflicts))} />
        {conflicts.map((conflict) => (
          <Choice key={fieldOf(conflict)} words={words} part={opened.part} conflict={conflict} nameOf={nameOf} />
        ))}
        <p class="button-row">
          <Button name="val" value="konflikt">
            {texts.conflictSave}
          </Button>
        </p>
      </form>
    </SurveyPage>
  );
}

function Choice({
  words,
  part,
  conflict,
  nameOf,
}: {
  readonly words: QuestionnaireWords;
  readonly part: Part;
  readonly conflict: DraftConflict;
  readonly nameOf: NamePerson;
}) {
  const texts = words.pages.part;
  const question = part.questions.find((candidate) => candidate.code === conflict.question);
  const item = question?.items.find((candidate) => candidate.id === conflict.item);
  const describe = (value: string) =>
    question && conflict.target === 'answer'
      ? describeAnswer(question, conflict.item, value, new Map(), words.answering, words.language)
      : value || words.answering.noAnswer;
  const name = `v:${fieldOf(conflict)}`;
  return (
    <fieldset>
      <legend>
        <h2>
          {conflict.target === 'comment'
            ? texts.conflictForComment(conflict.question)
            : [texts.question(conflict.question), item && readText(item.label, words.language)]
                .filter(Boolean)
                .join(', ')}
        </h2>
      </legend>
      {question && <p class="measure">{readText(question.text, words.language)}</p>}
      <div class="choices">
        <label class="choice">
          <input type="radio" name={name} value="deras" checked />
          <span>
            {texts.conflictTheirs(
              describe(conflict.theirs.answer),
              formatClock(conflict.theirs.savedAt, words.language),
              nameOf(conflict.theirs.actor),
            )}
          </span>
        </label>
        <label class="choice">
          <input type="radio" name={name} value="mitt" />
          <span>{texts.conflictYours(describe(conflict.yours))}</span>
        </label>
      </div>
      <input type="hidden" name={`y:${fieldOf(conflict)}`} value={conflict.yours} />
    </fieldset>
  );
}

function fieldOf(conflict: DraftConflict): string {
  return conflict.target === 'comment'
    ? buildCommentField(conflict.question)
    : buildAnswerField(buildCellKey(conflict.question, conflict.item));
}

function buildSeen(conflicts: readonly DraftConflict[]): SeenFields {
  return Object.fromEntries(
    conflicts.map((conflict) => [fieldOf(conflict), [conflict.theirs.version, conflict.theirs.answer] as const]),
  );
}

/** Cell or comment that a field's name stands for. */
export function parseField(
  name: string,
): { readonly target: 'answer' | 'comment'; readonly question: string; readonly item: string } | undefined {
  if (name.startsWith('a:')) return { target: 'answer', ...parseCellKey(name.slice(2)) };
  if (name.startsWith('c:')) return { target: 'comment', question: name.slice(2), item: '' };
  return undefined;
}
