// What a question says on paper, in the language of the document: one description for the Word file and for the print.

import { type Answers, buildCellKey, type CellKey } from '../../kernel/answer.ts';
import { type ExpressionWords, explainExpression } from '../../kernel/expression/explainExpression.ts';
import { listReferences } from '../../kernel/expression/listReferences.ts';
import { type AnswerWords, describeAnswer } from '../../stages/collection/index.ts';
import type { Question, ReferencePeriod, Text } from '../../stages/definition/index.ts';
import type { documentQuestionnaire } from '../../texts/sv/documentQuestionnaire.ts';

export type DocumentLanguage = 'sv' | 'en';

/** What documents are written with. */
export interface DocumentWords {
  readonly language: DocumentLanguage;
  readonly texts: typeof documentQuestionnaire;
  /** Words that answers are described with. */
  readonly answering: AnswerWords;
  /** The round's rules in the language. */
  readonly rules: ExpressionWords;
  /** An ISO day, or the first and last day of a period, in words. */
  readonly formatDays: (from: string, to: string) => string;
  /** A time (ISO 8601) in words, with its clock. */
  readonly formatTime: (time: string) => string;
}

/** A question in words. */
export interface QuestionWords {
  readonly code: string;
  readonly overline: string;
  readonly text: string;
  readonly isFollowUp: boolean;
  /** When it is answered; undefined: always. */
  readonly condition: string | undefined;
  readonly period: string | undefined;
  readonly instructions: string | undefined;
  readonly terms: readonly { readonly name: string; readonly explanation: string }[];
  /** Those that the form offers. */
  readonly options: readonly { readonly code: string; readonly label: string }[];
  /** Rows of a grid; empty when the question is answered once. */
  readonly rows: readonly { readonly id: string; readonly label: string }[];
  readonly unit: string;
  readonly written: { readonly option: string; readonly text: string } | undefined;
  /** The unit's answers of last time, one sentence each; empty where none are known. */
  readonly earlier: readonly string[];
}

/** Text in the document's language. */
export function readDocumentText(text: Text, language: DocumentLanguage): string {
  return (language === 'en' ? text.en : undefined) ?? text.sv;
}

/** Describes a question. `earlier`: the unit's answers of last time, where it has any. */
export function describeQuestion(question: Question, words: DocumentWords, earlier?: Answers): QuestionWords {
  const { texts, language } = words;
  const read = (text: Text) => readDocumentText(text, language);
  return {
    code: question.code,
    overline: question.followUpOf === undefined ? texts.question(question.code) : texts.followUp(question.code),
    text: read(question.text),
    isFollowUp: question.followUpOf !== undefined,
    condition: describeCondition(question, words),
    period: describePeriod(question.references, words),
    instructions: question.instructions && read(question.instructions),
    terms: question.terms.map(({ name, explanation }) => ({ name: read(name), explanation: read(explanation) })),
    options: question.options
      .filter((option) => option.isOffered)
      .map(({ code, label }) => ({ code, label: read(label) })),
    rows: question.items.map(({ id, label }) => ({ id, label: read(label) })),
    unit: question.number ? read(question.number.unit) : '',
    written: question.writtenAnswer && {
      option: question.writtenAnswer.option,
      text: read(question.writtenAnswer.text),
    },
    earlier: earlier === undefined ? [] : describeEarlier(question, earlier, words),
  };
}

function describeCondition(question: Question, words: DocumentWords): string | undefined {
  if (question.askedWhen === undefined) return undefined;
  const { expression } = question.askedWhen;
  const condition = explainExpression(expression, words.rules);
  const isPerRow = question.items.length > 0 && listReferences(expression).some(({ item }) => item === undefined);
  return isPerRow ? words.texts.askedWhenPerRow(condition) : words.texts.askedWhen(condition);
}

function describePeriod(references: readonly ReferencePeriod[], words: DocumentWords): string | undefined {
  const windows = references.filter((reference) => reference.kind === 'window');
  if (windows.length === 0) return undefined;
  return words.texts.period(windows.map(({ from, to }) => words.formatDays(from, to)).join('; '));
}

function describeEarlier(question: Question, earlier: Answers, words: DocumentWords): readonly string[] {
  const describe = (key: CellKey, item: string) =>
    describeAnswer(question, item, earlier.get(key) ?? '', earlier, words.answering, words.language);
  if (question.items.length === 0) {
    return earlier.has(question.code) ? [words.texts.earlier(describe(question.code, ''))] : [];
  }
  const rows = question.items.flatMap(({ id, label }) => {
    const key = buildCellKey(question.code, id);
    if (!earlier.has(key)) return [];
    return [words.texts.earlierRow(readDocumentText(label, words.language), describe(key, id))];
  });
  return rows.length === 0 ? [] : [words.texts.earlier(rows.join('; '))];
}
