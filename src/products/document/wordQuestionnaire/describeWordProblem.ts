// Problems of a Word file in words: where, what, and what to do.

import { renderWrittenNumber } from '../../../stages/collection/index.ts';
import type { Part } from '../../../stages/definition/index.ts';
import type { documentReading } from '../../../texts/sv/documentReading.ts';
import { type DocumentLanguage, readDocumentText } from '../questionWords.ts';
import type { WordProblem, WordRefusal } from './reading/wordProblem.ts';

/** `where`: question and row in words, or the file as a whole. */
export interface DescribedProblem {
  readonly where: string;
  readonly what: string;
}

/** Where the problem is and what it is. */
export function describeWordProblem(
  problem: WordProblem,
  part: Part,
  texts: typeof documentReading,
  language: DocumentLanguage,
): DescribedProblem {
  return { where: describePlace(problem, part, texts, language), what: describeWhat(problem, texts) };
}

/** Why nothing of the file was read. `expected`: the page's round, part and unit in words. */
export function describeWordRefusal(
  refusal: WordRefusal,
  expected: { readonly round: string; readonly part: string; readonly unit: string },
  texts: typeof documentReading,
): string {
  switch (refusal.kind) {
    case 'otherRound':
      return texts.refused.otherRound(refusal.found, expected.round);
    case 'otherPart':
      return texts.refused.otherPart(refusal.found, expected.part);
    case 'otherUnit':
      return texts.refused.otherUnit(refusal.found, expected.unit);
    default:
      return texts.refused[refusal.kind];
  }
}

function describePlace(
  problem: WordProblem,
  part: Part,
  texts: typeof documentReading,
  language: DocumentLanguage,
): string {
  if (!('question' in problem)) return texts.wholeFile;
  if (problem.question === '') return texts.beforeQuestions;
  const question = part.questions.find(({ code }) => code === problem.question);
  const row = question?.items.find(({ id }) => id === problem.item)?.label;
  return texts.place(problem.question, row === undefined ? '' : readDocumentText(row, language));
}

function describeWhat(problem: WordProblem, texts: typeof documentReading): string {
  const words = texts.problem;
  switch (problem.kind) {
    case 'missingField':
      return problem.isComment ? words.missingComment : words.missingField;
    case 'doubledField':
      return problem.isComment ? words.doubledComment : words.doubledField;
    case 'notANumber':
      return words.notANumber(problem.written);
    case 'tooManyDecimals':
      return words.tooManyDecimals(problem.written, problem.decimals);
    case 'below':
      return words.below(problem.written, renderWrittenNumber(String(problem.min)));
    case 'above':
      return words.above(problem.written, renderWrittenNumber(String(problem.max)));
    case 'numberAndBox':
      return words.numberAndBox(problem.written);
    case 'unknownOption': {
      const suggestion = problem.suggestion === undefined ? '' : words.suggestion(problem.suggestion);
      return words.unknownOption(problem.written) + suggestion;
    }
    case 'tooLong':
      return words.tooLong(problem.limit);
    case 'outsideText':
      return words.outsideText(problem.written);
    case 'unknownField':
      return words.unknownField(problem.name);
    case 'otherDefinitions':
    case 'hiddenPartLost':
      return words[problem.kind];
  }
}
