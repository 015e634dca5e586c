// What a question says on paper, in the language of the document: one description for the Word file and for the print.

import { type Answers, buildCellKey } from '../../kernel/answer.ts';
import { type ExpressionWords, explainExpression } from '../../kernel/expression/explainExpression.ts';
import { listReferences } from '../../kernel/expression/listReferences.ts';
import { type AnswerWords, describeAnswer } from '../../stages/collection/index.ts';
import type { Question, ReferencePeriod, Text } from '../../stages/definition/index.ts';
import type { documentQuestionnaire } from '../../texts/sv/documentQuestionnaire.ts';

/** What the definitions have in Swedish only is printed in Swedish also in an English document. */
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
  readonly rows: readonly QuestionRow[];
  readonly unit: string;
  readonly written: { readonly option: string; readonly text: string } | undefined;
  /** The unit's answer of last time as a sentence, where it has one and the question has no rows. */
  readonly earlier: string | undefined;
}

/** Of a grid, or the only one of a question without items. */
export interface QuestionRow {
  readonly id: string;
  readonly label: string;
  /** The unit's answer of last time, option by option; empty where it has none. */
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
    rows: question.items.map(({ id, label }) => ({
      id,
      label: read(label),
      earlier: describeEarlier(question, id, earlier, words),
    })),
    unit: question.number ? read(question.number.unit) : '',
    written: question.writtenAnswer && {
      option: question.writtenAnswer.option,
      text: read(question.writtenAnswer.text),
    },
    earlier: question.items.length === 0 ? describeEarlierAlone(question, earlier, words) : undefined,
  };
}

/** Whether any row has an answer of last time. */
export function hasEarlierRows({ rows }: QuestionWords): boolean {
  return rows.some(({ earlier }) => earlier.length > 0);
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

function describeEarlierAlone(question: Question, earlier: Answers | undefined, words: DocumentWords) {
  const described = describeEarlier(question, '', earlier, words);
  return described.length === 0 ? undefined : words.texts.earlier(described.join('; '));
}

function describeEarlier(
  question: Question,
  item: string,
  earlier: Answers | undefined,
  { answering, language }: DocumentWords,
): readonly string[] {
  const answer = earlier?.get(item === '' ? question.code : buildCellKey(question.code, item)) ?? '';
  if (earlier === undefined || answer === '') return [];
  const describe = (one: string) => describeAnswer(question, item, one, earlier, answering, language);
  return question.kind === 'multiple' ? answer.split(';').map(describe) : [describe(answer)];
}
