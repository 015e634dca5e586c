// "Samma som förra gången": last time's answers into the draft, marked as taken over. Nothing is handed in by it.

import { parseCellKey } from '../../kernel/answer.ts';
import {
  buildQuestionBlocks,
  type DraftChange,
  type FreshField,
  listRepeatedAnswers,
  nameDraftField,
  type RepeatRequest,
  type Writer,
} from '../../stages/collection/index.ts';
import type { Part } from '../../stages/definition/index.ts';
import { findEarlier } from './form/formSurroundings.ts';
import { loadGrantedDraft } from './grantedAnswers.ts';
import type { OpenedPart } from './openLink.ts';
import type { QuestionnaireDependencies } from './questionnaireDependencies.ts';
import { saveAnswers } from './saveAnswers.ts';

/**
 * Gives last time's answers again: of a question with its follow-ups, or of the whole part where it is empty. A cell that
 * somebody has saved since the page was made is left as it is, so that nothing is replaced unseen.
 */
export async function repeatEarlier(
  deps: QuestionnaireDependencies,
  opened: OpenedPart,
  { question, known }: RepeatRequest,
  by: Writer,
): Promise<readonly FreshField[]> {
  const [draft, earlier] = await Promise.all([loadGrantedDraft(deps.store, opened), findEarlier(deps, opened)]);
  if (earlier === undefined) return [];
  const answers = new Map([...draft.cells].map(([key, cell]) => [key, cell.answer]));
  const chosen = question === '' ? undefined : listBlock(opened.part, question);
  const changes = [...listRepeatedAnswers(opened.part, answers, earlier, chosen)].flatMap(([key, value]) => {
    const change = { target: 'answer', ...parseCellKey(key), value, origin: 'earlier' } as const;
    const knownVersion = draft.cells.get(key)?.version ?? 0;
    const isNewer = (known[nameDraftField(change)] ?? 0) < knownVersion;
    return isNewer && question !== '' ? [] : [{ ...change, knownVersion } satisfies DraftChange];
  });
  const { saved } = await saveAnswers(deps.store, opened, changes, by);
  const versions = new Map(saved);
  return changes.flatMap(({ target, question: code, item, value }) => {
    const version = versions.get(nameDraftField({ target, question: code, item }));
    return version === undefined ? [] : [{ target, question: code, item, value, version }];
  });
}

/** The question; a main question with its follow-ups. */
function listBlock(part: Part, code: string): ReadonlySet<string> {
  const block = buildQuestionBlocks(part).find(({ main }) => main.code === code);
  return new Set(block === undefined ? [code] : [code, ...block.followUps.map((question) => question.code)]);
}
