// Answers in words, question by question, as they stand in receipts and records.

import { type Answers, buildCellKey } from '../../../kernel/answer.ts';
import { describeAnswer, listCellKeys } from '../../../stages/collection/index.ts';
import type { Part, Question } from '../../../stages/definition/index.ts';
import type { DocumentWords } from '../questionWords.ts';
import { readDocumentText } from '../questionWords.ts';
import type { PrintedBlock } from './printedDocument.ts';

/** `erased` stands in place of a text that has been erased. */
export interface AnswerTexts {
  /** Head of the rows of a question. */
  readonly row: (code: string) => string;
  readonly answer: string;
  readonly comment: string;
  readonly erased: string;
}

/** What a response holds; a free text that is erased is its digest. */
export interface PrintedAnswers {
  readonly answers: Answers;
  readonly comments: ReadonlyMap<string, string>;
}

const erasedText = /^sha256:[0-9a-f]{64}$/;

/** The answered questions of a part with their answers and comments. */
export function renderAnswers(
  part: Part,
  { answers, comments }: PrintedAnswers,
  texts: AnswerTexts,
  words: DocumentWords,
): readonly PrintedBlock[] {
  const readable = new Map([...answers].map(([key, answer]) => [key, replaceErased(answer, texts)]));
  return part.questions
    .filter((question) => comments.has(question.code) || listCellKeys(question).some((key) => answers.has(key)))
    .map((question) => ({
      kind: 'question',
      code: question.code,
      text: readDocumentText(question.text, words.language),
      isFollowUp: question.followUpOf !== undefined,
      blocks: [
        ...renderQuestionAnswers(question, readable, texts, words),
        ...renderComment(comments.get(question.code), texts),
      ],
    }));
}

function renderQuestionAnswers(
  question: Question,
  answers: Answers,
  texts: AnswerTexts,
  words: DocumentWords,
): readonly PrintedBlock[] {
  const describe = (item: string, answer: string) =>
    describeAnswer(question, item, answer, answers, words.answering, words.language);
  if (question.items.length === 0) {
    const answer = answers.get(question.code);
    return answer === undefined ? [] : [{ kind: 'paragraph', role: 'answer', text: describe('', answer) }];
  }
  const rows = question.items.flatMap(({ id, label }) => {
    const answer = answers.get(buildCellKey(question.code, id));
    return answer === undefined ? [] : [[readDocumentText(label, words.language), describe(id, answer)]];
  });
  return rows.length === 0
    ? []
    : [{ kind: 'table', head: [texts.row(question.code), texts.answer], rows, widths: [1, 1] }];
}

function renderComment(comment: string | undefined, texts: AnswerTexts): readonly PrintedBlock[] {
  if (comment === undefined || comment === '') return [];
  return [{ kind: 'paragraph', role: 'comment', label: texts.comment, text: replaceErased(comment, texts) }];
}

function replaceErased(text: string, texts: AnswerTexts): string {
  return erasedText.test(text) ? texts.erased : text;
}
