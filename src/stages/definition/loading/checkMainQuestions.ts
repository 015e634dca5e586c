// How many questions each part holds, follow-ups not counted, against what the round allows (R-QUESTIONNAIRE-08).

import { checkSource } from './catalogue.ts';
import type { PartDraft, RoundSetting } from './expandParts.ts';

/** Reports parts with fewer or more main questions than `mainQuestions` of round.yaml says. */
export function checkMainQuestions({ context, shared, round }: RoundSetting, parts: readonly PartDraft[]): void {
  const { mainQuestions } = round.value;
  if (mainQuestions === undefined) return;
  const { min, max, source } = mainQuestions;
  checkSource(context, shared.sources, source, round.at('mainQuestions', 'source'));
  if (min > max) {
    context.problems.report(round.at('mainQuestions', 'max'), 'COUNT', { value: max, expected: `${min}–` });
    return;
  }
  for (const { file, questions } of parts) {
    if (context.incomplete.has(file.file)) continue;
    const count = countMainQuestions(questions.map(({ question }) => question));
    if (count >= min && count <= max) continue;
    context.problems.report(file.atKey('questions'), 'QUESTION_COUNT', { part: file.value.part, count, min, max });
  }
}

/** Main questions of a part; codes with the same number are one question with sub-questions (G12A, G12B). */
function countMainQuestions(
  questions: readonly { readonly code: string; readonly followUpOf: string | undefined }[],
): number {
  const mains = questions.filter(({ followUpOf }) => followUpOf === undefined);
  return new Set(mains.map(({ code }) => code.replace(/[A-Z]$/u, ''))).size;
}
