// What has become of a part's answers since they were first handed in: every correction with before and after, who and why. The
// earlier answers are in the chain and stay there (R-REVIEW-06).

import type { Answers } from '../../../kernel/answer.ts';
import type { FreeText, ResponseEvent, ResponseKey } from '../model.ts';
import { type CorrectedCell, listChangedCells } from './prepareCorrection.ts';

/** One change of what was handed in, with who and why (R-REVIEW-06). */
export interface AnswerCorrection {
  readonly key: ResponseKey;
  readonly sequence: number;
  readonly at: string;
  readonly actor: string;
  /** `office`: corrected at the desk. `unit`: handed in anew by the unit. */
  readonly by: 'office' | 'unit';
  /** The office's reason, or that of the reopening before; undefined where it is erased. */
  readonly reason: string | undefined;
  readonly changed: readonly CorrectedCell[];
}

/** Corrections of a chain, oldest first; a hand-in that changed nothing is left out. Erased words stay as their digest. */
export function listCorrections(
  events: readonly ResponseEvent[],
  texts: readonly FreeText[],
): readonly AnswerCorrection[] {
  const words = new Map(texts.map((text) => [`${text.sequence}|${text.target}|${text.cell}`, text.text]));
  const corrections: AnswerCorrection[] = [];
  let before: Answers | undefined;
  let reopeningReason: string | undefined;
  for (const event of events) {
    const { key, sequence, at, actor, kind } = event;
    const reason = words.get(`${sequence}|reason|`);
    if (kind === 'reopened') reopeningReason = reason;
    if (kind === 'withdrawn') before = undefined;
    if (kind !== 'submitted' && kind !== 'corrected') continue;
    const after = readAnswers(event, words);
    const changed = before === undefined ? [] : listChangedCells(before, after);
    if (changed.length > 0) {
      const isOffice = kind === 'corrected';
      corrections.push({
        key,
        sequence,
        at,
        actor,
        by: isOffice ? 'office' : 'unit',
        reason: isOffice ? reason : reopeningReason,
        changed,
      });
    }
    before = after;
    reopeningReason = undefined;
  }
  return corrections;
}

function readAnswers({ answers, sequence }: ResponseEvent, words: ReadonlyMap<string, string>): Answers {
  return new Map(
    Object.entries(answers).map(([cell, answer]) => [cell, words.get(`${sequence}|answer|${cell}`) ?? answer]),
  );
}
