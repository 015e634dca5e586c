// What the public side shows of a column: the whole description of the guide, its questions, and its rule in words.

import type { ExpressionWords } from '../../kernel/expression/explainExpression.ts';
import { explainExpression } from '../../kernel/expression/explainExpression.ts';
import { listReferences } from '../../kernel/expression/listReferences.ts';
import type { Column, Question, ReferencePeriod, Round, SourceDocument } from '../definition/index.ts';
import type { ReleasedColumn, ReleasedQuestion } from './model.ts';

/** A column of the round as released; rules and conditions in words by the catalogue given. */
export function buildReleasedColumn(
  round: Round,
  column: Column,
  words: ExpressionWords,
  sources: ReadonlyMap<string, SourceDocument>,
): ReleasedColumn {
  const { description } = column;
  return {
    code: column.code,
    descriptionId: description.id,
    series: column.series,
    area: description.area,
    part: column.part,
    kind: description.kind,
    name: column.name,
    shortName: column.shortName,
    measure: description.measure,
    dimension: description.dimension,
    qualityArea: description.qualityArea,
    indicatorArea: description.indicatorArea,
    purpose: description.purpose,
    target: description.target,
    type: description.type,
    questions: listQuestions(round, column).map((question) => buildReleasedQuestion(question, words)),
    calculation: description.calculation,
    outcomes: description.outcomes,
    unit: description.result.kind === 'number' ? description.result.unit : undefined,
    rules: listRules(column, words),
    references: description.references.map(renderReference),
    interpretation: description.interpretation,
    dataSource: description.dataSource,
    errorSources: description.errorSources,
    hasColour: description.hasColour,
    deviations: description.deviations,
    source: {
      ...description.source,
      title: sources.get(description.source.document)?.title ?? description.source.document,
    },
    comparability: column.comparability,
    withdrawn: column.withdrawn,
  };
}

/** Codes of the questions that a column's rules read, in the order of the form. */
export function listRuleQuestions(round: Round, column: Column): readonly string[] {
  const { result } = column.description;
  const rules =
    result.kind === 'outcome'
      ? result.rules.map((entry) => entry.rule)
      : [result.numerator, result.denominator, ...(result.illogicalWhen ? [result.illogicalWhen] : [])];
  const read = new Set(rules.flatMap((rule) => listReferences(rule.expression).map((node) => node.question)));
  return round.parts
    .flatMap((part) => part.questions)
    .flatMap((question) => (read.has(question.code) ? [question.code] : []));
}

function listQuestions(round: Round, column: Column): readonly Question[] {
  const named = new Set(column.description.questions);
  return round.parts.flatMap((part) => part.questions).filter((question) => named.has(question.code));
}

function buildReleasedQuestion(question: Question, words: ExpressionWords): ReleasedQuestion {
  return {
    code: question.code,
    text: question.text,
    instructions: question.instructions,
    terms: question.terms.map(({ name, explanation }) => ({ name, explanation })),
    options: question.options.map(({ code, label }) => ({ code, label })),
    askedWhen: question.askedWhen && explainExpression(question.askedWhen.expression, words),
  };
}

function listRules(column: Column, words: ExpressionWords): ReleasedColumn['rules'] {
  const { result } = column.description;
  if (result.kind !== 'outcome') return [];
  return result.rules.map(({ outcome, rule }) => ({ outcome, words: explainExpression(rule.expression, words) }));
}

/** `2018-02-01`, or `2017-02-01–2018-01-31` for a window. */
function renderReference(period: ReferencePeriod): string {
  return period.kind === 'date' ? period.date : `${period.from}–${period.to}`;
}
