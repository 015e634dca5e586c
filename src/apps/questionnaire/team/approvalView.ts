// What a manager reads of a part before approving it: the answers, what is open, what is odd, what changed since last time.

import { buildCellKey, type CellKey, parseCellKey } from '../../../kernel/answer.ts';
import { type Approval, type Draft, describeAnswer, type EarlierPart } from '../../../stages/collection/index.ts';
import { readText } from '../../../ui/language.ts';
import { buildFormView } from '../buildFormView.ts';
import type { QuestionnaireWords } from '../catalogues.ts';
import { describeNote } from '../form/formMessages.ts';
import { loadSurroundings } from '../form/formSurroundings.ts';
import type { FormView } from '../form/formView.ts';
import type { OpenedPart } from '../openLink.ts';
import type { QuestionnaireDependencies } from '../questionnaireDependencies.ts';
import type { UnitView } from './loadUnitView.ts';
import { loadPartContent, type PartContent } from './partContent.ts';

/**
 * `digest` is of the answers shown: the decision holds for these only. `submittedAt`: ISO 8601, undefined before
 * handing in.
 */
export interface ApprovalPart {
  readonly opened: OpenedPart;
  readonly view: FormView;
  readonly digest: string;
  /** Answers that are missing or wrong. */
  readonly open: number;
  readonly blocking: readonly string[];
  readonly warnings: readonly string[];
  /** Differences from last time in words; undefined where there is nothing to compare with. */
  readonly changes: { readonly year: number; readonly lines: readonly string[] } | undefined;
  /** The manager's last word, with whether it still holds. */
  readonly approval: (Approval & { readonly holds: boolean }) | undefined;
  readonly submittedAt: string | undefined;
}

/** Of what is handed in, or of the draft as it would be handed in. Reads only. */
export async function loadApprovalPart(
  deps: QuestionnaireDependencies,
  opened: OpenedPart,
  unit: UnitView,
  words: QuestionnaireWords,
): Promise<ApprovalPart> {
  const { part, key } = opened;
  const content = await loadPartContent(deps, key, part, opened.state);
  const submittedAt = unit.progress.get(part.code)?.submittedAt;
  const draft = content.draft ?? buildDraft(content, opened, submittedAt ?? deps.now().toISOString());
  const surroundings = await loadSurroundings(deps, opened, draft, words);
  const view = buildFormView(opened, draft, words, true, surroundings);
  const approval = unit.state.approvals.get(part.code);
  const describe = (strength: 'blocking' | 'other') =>
    view.notes
      .filter((note) => (note.strength === 'blocking') === (strength === 'blocking'))
      .map((note) => describeNote(note, words));
  const { earlier } = surroundings;
  return {
    opened,
    view,
    digest: content.digest,
    open: view.state.faults.length,
    blocking: describe('blocking'),
    warnings: describe('other'),
    changes: earlier === undefined ? undefined : { year: earlier.round, lines: listChanges(view, earlier, words) },
    approval: approval && { ...approval, holds: approval.digest === content.digest },
    submittedAt,
  };
}

/** What is handed in, in the shape of a draft. */
function buildDraft({ answers, comments }: PartContent, { key }: OpenedPart, savedAt: string): Draft {
  const cell = (question: string, item: string, answer: string) => {
    return { question, item, answer, savedAt, actor: '', version: 1, origin: 'written' as const };
  };
  return {
    key,
    cells: new Map(
      [...answers].map(([cellKey, answer]) => {
        const { question, item } = parseCellKey(cellKey);
        return [cellKey, cell(question, item, answer)] as const;
      }),
    ),
    comments: new Map([...comments].map(([question, text]) => [question, cell(question, '', text)] as const)),
  };
}

/** Answers that count now and were something else last time, row by row; new questions are no changes. */
function listChanges({ part, state }: FormView, earlier: EarlierPart, words: QuestionnaireWords): readonly string[] {
  return part.questions.flatMap((question) => {
    const paired = earlier.questions.get(question.code);
    if (paired?.status !== 'asked') return [];
    const items = question.items.length === 0 ? [''] : question.items.map(({ id }) => id);
    return items.flatMap((item) => {
      const key: CellKey = buildCellKey(question.code, item);
      const after = state.counted.get(key);
      const cell = earlier.cells.get(key);
      const [before] = cell?.given ?? [];
      if (after === undefined || cell === undefined || before === undefined) return [];
      const describe = (asked: typeof question, answer: string) =>
        describeAnswer(asked, item, answer, new Map(), words.answering, words.language);
      const [was, is] = [describe(paired.question, before.answer), describe(question, after)];
      if (was === is || cell.repeatable === after) return [];
      const row = question.items.find(({ id }) => id === item);
      const name = row === undefined ? question.code : `${question.code}, ${readText(row.label, words.language)}`;
      return [words.team.approval.changeLine(name, was, is)];
    });
  });
}
