import type { Answers, AnswerText, CellKey } from '../../kernel/answer.ts';
import { findAskedCells, type Part } from '../definition/index.ts';
import { type Finding, runChecks } from '../review/index.ts';
import { type CellProblem, checkCompleteness } from './checkCompleteness.ts';
import { listFreeTextCells } from './listFreeTextCells.ts';
import type { CollectionStore, Draft, ResponseEvent, Writer } from './model.ts';
import { buildReceipt } from './responseEvent.ts';

/**
 * What became of handing in. `closed`: the round takes no answers now. `incomplete`: cells that are asked for lack an answer
 * or hold one that is not allowed. `contradictory`: a blocking check fails. Nothing is stored when it is refused.
 */
export type HandInOutcome =
  | { readonly kind: 'handedIn'; readonly event: ResponseEvent; readonly receipt: string }
  | { readonly kind: 'closed' }
  | { readonly kind: 'incomplete'; readonly problems: readonly CellProblem[] }
  | { readonly kind: 'contradictory'; readonly findings: readonly Finding[] };

/**
 * Hands in a part: whole or not at all (R-QUESTIONNAIRE-07). Answers that routing no longer asks for are left out
 * (R-QUESTIONNAIRE-19), and so are comments on questions that are not asked. `isOpen`: the round takes answers at `by.at`.
 */
export async function handInPart(
  part: Part,
  draft: Draft,
  isOpen: boolean,
  by: Writer,
  store: Pick<CollectionStore, 'handIn'>,
): Promise<HandInOutcome> {
  if (!isOpen) return { kind: 'closed' };
  const { answers, comments } = selectAskedFor(part, draft);
  const problems = checkCompleteness(part, answers);
  if (problems.length > 0) return { kind: 'incomplete', problems };
  const findings = runChecks(part, answers).filter(isBlocking);
  if (findings.length > 0) return { kind: 'contradictory', findings };
  const event = await store.handIn(draft.key, answers, comments, listFreeTextCells(part), by);
  return { kind: 'handedIn', event, receipt: buildReceipt(event) };
}

/** The answers and comments of a draft that the part's routing asks for, emptied ones left out. */
export function selectAskedFor(
  part: Part,
  draft: Draft,
): { readonly answers: Answers; readonly comments: ReadonlyMap<string, string> } {
  const written = new Map<CellKey, AnswerText>();
  for (const [key, cell] of draft.cells) if (cell.answer !== '') written.set(key, cell.answer);
  const asked = findAskedCells(part, written);
  const keys = new Set(asked.map((cell) => cell.key));
  const questions = new Set(asked.map((cell) => cell.question.code));
  const comments = [...draft.comments.values()].filter((cell) => cell.answer !== '' && questions.has(cell.question));
  return {
    answers: new Map([...written].filter(([key]) => keys.has(key))),
    comments: new Map(comments.map((cell) => [cell.question, cell.answer])),
  };
}

function isBlocking(finding: Finding): boolean {
  return finding.strength === 'blocking' && finding.outcome === 'fail';
}
