import type { Part, Question } from '../../definition/index.ts';

/** Our own estimate, in seconds: reading a question, and answering one cell of it. Follow-ups are reckoned as asked half the time. */
const readingSeconds = 30;
const cellSeconds: Readonly<Record<Question['kind'], number>> = { single: 10, multiple: 20, text: 60, number: 60 };

/**
 * How long a part takes, in whole minutes to the nearest five and at least five: our estimate from its questions and cells,
 * without the time to find things out. Once enough units are measured their median is told instead.
 */
export function estimateAnsweringTime(part: Part): number {
  const seconds = part.questions.reduce((sum, question) => {
    const own = readingSeconds + Math.max(1, question.items.length) * cellSeconds[question.kind];
    return sum + (question.followUpOf === undefined ? own : own / 2);
  }, 0);
  return Math.max(5, Math.round(seconds / 300) * 5);
}
