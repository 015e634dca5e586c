// What the public side shows of a column: the whole description of the guide, its questions, and its rule in words.

import type { ExpressionWords } from '../../kernel/expression/explainExpression.ts';
import { explainExpression } from '../../kernel/expression/explainExpression.ts';
import { listReferences, listRegisterMeasures } from '../../kernel/expression/listReferences.ts';
import type { Outcome } from '../../kernel/observation.ts';
import { chooseColour } from '../calculation/index.ts';
import {
  type Column,
  listComparability,
  type Question,
  type ReferencePeriod,
  type Round,
  type Rule,
  type SourceDocument,
  type SourceReference,
} from '../definition/index.ts';
import type { ReleasedColumn, ReleasedQuestion } from './model.ts';

/** Words of rules and conditions, titles of documents by id, and the rounds that the column may be compared with. */
interface ColumnContext {
  readonly words: ExpressionWords;
  readonly sources: ReadonlyMap<string, SourceDocument>;
  readonly rounds: ReadonlyMap<number, Round>;
}

/** A column of the round as released; rules and conditions in words by the catalogue given. */
export function buildReleasedColumn(
  round: Round,
  column: Column,
  { words, sources, rounds }: ColumnContext,
): ReleasedColumn {
  const { description } = column;
  return {
    code: column.code,
    descriptionId: description.id,
    series: column.series,
    area: description.area,
    part: column.part,
    kind: description.kind,
    role: description.role,
    kolada: column.kolada,
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
    scale: description.scale.map((step) => ({ ...step, colour: chooseColour(description, step.outcome) })),
    otherwise: findOtherwise(column),
    ...buildNumberFields(column, words),
    registers: listMeasures(round, column),
    rules: listRules(column, words),
    references: description.references.map(renderReference),
    interpretation: description.interpretation,
    dataSource: description.dataSource,
    errorSources: description.errorSources,
    hasColour: description.hasColour,
    deviations: description.deviations,
    source: buildSource(description.source, sources),
    comparability: listComparability({ rounds }, column.series, round.year),
    withdrawn: column.withdrawn,
  };
}

/** A source with the titles of its documents. */
function buildSource(source: SourceReference, sources: ColumnContext['sources']): ReleasedColumn['source'] {
  const addTitle = ({ document, lines }: SourceReference) => {
    return { document, lines, title: sources.get(document)?.title ?? document };
  };
  const further = (source.further ?? []).map(addTitle);
  return { ...addTitle(source), ...(further.length > 0 && { further }) };
}

/** Codes of the questions that a column's rules read, in the order of the form. */
export function listRuleQuestions(round: Round, column: Column): readonly string[] {
  const read = new Set(
    listColumnRules(column).flatMap((rule) => listReferences(rule.expression).map((node) => node.question)),
  );
  return round.parts
    .flatMap((part) => part.questions)
    .flatMap((question) => (read.has(question.code) ? [question.code] : []));
}

/** Every rule of a column: those of its outcomes, or those of its number. */
function listColumnRules({ description: { result } }: Column): readonly Rule[] {
  if (result.kind === 'outcome') return result.rules.map(({ rule }) => rule);
  return [result.numerator, result.denominator, ...(result.illogicalWhen === undefined ? [] : [result.illogicalWhen])];
}

function findOtherwise({ description: { result } }: Column): Outcome | undefined {
  return result.kind === 'outcome' ? result.otherwise : undefined;
}

function buildNumberFields(
  { description: { result } }: Column,
  words: ExpressionWords,
): Pick<ReleasedColumn, 'unit' | 'decimals' | 'formula'> {
  if (result.kind === 'outcome') return { unit: undefined, decimals: undefined, formula: undefined };
  const { unit, decimals, numerator, denominator, illogicalWhen } = result;
  const formula = {
    numerator: explainExpression(numerator.expression, words),
    denominator: explainExpression(denominator.expression, words),
    illogicalWhen: illogicalWhen && explainExpression(illogicalWhen.expression, words),
  };
  return { unit, decimals, formula };
}

function listMeasures(round: Round, column: Column): ReleasedColumn['registers'] {
  const read = new Set(listColumnRules(column).flatMap((rule) => listRegisterMeasures(rule.expression)));
  return round.registerMeasures
    .filter(({ id }) => read.has(id))
    .map(({ id, name, unit, register, period }) => {
      const title = round.registers.find((document) => document.id === register)?.title;
      return { id, name, unit, register: title, period };
    });
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
