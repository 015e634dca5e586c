import type { AnswerText, CellKey } from '../../../kernel/answer.ts';
import { parseCellKey } from '../../../kernel/answer.ts';
import { findAskedCells, type Part } from '../../definition/index.ts';
import type { EarlierPart } from './model.ts';

/**
 * Answers of last time that are given again with one press. `questions`: those that the respondent chose, whose answers are
 * replaced; undefined: the whole part, where only what is empty is filled. Only what is unchanged, and what routing then asks
 * for; an answer that is there already is left out.
 */
export function listRepeatedAnswers(
  part: Part,
  answers: ReadonlyMap<CellKey, AnswerText>,
  earlier: Pick<EarlierPart, 'cells'>,
  questions: ReadonlySet<string> | undefined,
): ReadonlyMap<CellKey, AnswerText> {
  const given = new Map([...answers].filter(([, answer]) => answer !== ''));
  const candidates = new Map(
    [...earlier.cells].flatMap(([key, { repeatable }]) => {
      const isChosen = questions === undefined ? !given.has(key) : questions.has(parseCellKey(key).question);
      return repeatable !== undefined && isChosen && given.get(key) !== repeatable ? [[key, repeatable] as const] : [];
    }),
  );
  // A follow-up is asked only because of its main question: what is not asked is left out, until nothing more falls.
  for (;;) {
    const asked = new Set(findAskedCells(part, new Map([...given, ...candidates])).map(({ key }) => key));
    const fallen = [...candidates.keys()].filter((key) => !asked.has(key));
    if (fallen.length === 0) return candidates;
    for (const key of fallen) candidates.delete(key);
  }
}
