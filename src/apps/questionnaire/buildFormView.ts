// From a draft to what the pages show.

import {
  buildFormState,
  type Draft,
  type FailedCheck,
  type FormState,
  findFailedChecks,
} from '../../stages/collection/index.ts';
import type { Part } from '../../stages/definition/index.ts';
import type { QuestionnaireWords } from './catalogues.ts';
import { buildCellMessages } from './form/formMessages.ts';
import type { FormView } from './form/formView.ts';

export interface DraftView extends FormView {
  readonly failedChecks: readonly FailedCheck[];
}

export function buildFormView(part: Part, draft: Draft, words: QuestionnaireWords, showsMissing: boolean): DraftView {
  const answers = new Map([...draft.cells].map(([key, cell]) => [key, cell.answer]));
  const comments = new Map([...draft.comments].map(([question, cell]) => [question, cell.answer]));
  const state = buildFormState(part, answers);
  const failedChecks = findFailedChecks(part, state);
  const messages = buildCellMessages(state, failedChecks, words, showsMissing);
  return { part, words, answers, comments, state, messages, failedChecks };
}

/** True when nothing stops handing in: every asked cell is answered and no blocking check fails. */
export function canBeHandedIn(state: FormState, failedChecks: readonly FailedCheck[]): boolean {
  return state.faults.length === 0 && failedChecks.every(({ finding }) => finding.strength !== 'blocking');
}

/** Digest of the answers and comments that the review page shows. */
export function digestReviewed(view: DraftView, digest: (text: string) => string): string {
  const sort = (entries: Iterable<readonly [string, string]>) => [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
  return digest(JSON.stringify([sort(view.state.counted), sort(view.comments)]));
}
