// Why a unit has its outcome: the answers that the rules read, the rules in words, and the one that decided.

import type { Answers } from '../../kernel/answer.ts';
import { evaluateTruth } from '../../kernel/expression/evaluateExpression.ts';
import { type ExpressionWords, explainExpression } from '../../kernel/expression/explainExpression.ts';
import { listReferences, listRegisterMeasures } from '../../kernel/expression/listReferences.ts';
import { type AnswerLookup, type AnswerState, type Expression, registerWord } from '../../kernel/expression/model.ts';
import { outcomeTexts as english } from '../../texts/en/outcome.ts';
import { vocabulary as englishVocabulary } from '../../texts/en/vocabulary.ts';
import { fillMessage } from '../../texts/fill.ts';
import { type OutcomeTexts, outcomeTexts as swedish } from '../../texts/sv/outcome.ts';
import { vocabulary as swedishVocabulary } from '../../texts/sv/vocabulary.ts';
import {
  buildAnswerLookup,
  type Column,
  type Part,
  type Question,
  type RegisterMeasure,
  type Round,
  type Rule,
  type Text,
} from '../definition/index.ts';
import { buildResponseKey, type EditedResponses } from '../editing/index.ts';
import { noRegisters, type RegisterLookup } from '../registers/index.ts';
import { observeUnit, percentScale, type UnitObservation } from './calculateUnitOutcome.ts';
import { joinRegisterFigures } from './joinRegisterFigures.ts';
import type { OutcomeExplanation } from './model.ts';
import { getScaleStep } from './scaleSteps.ts';

/**
 * Explains the outcome of a unit that is framed for the column's part. `words` holds phrases and the round's labels
 * (`buildExpressionWords`); `registers` the figures that rules read beside the answers. Throws Error when the column's part is not in the round.
 */
export function explainOutcome(
  round: Round,
  column: Column,
  unit: string,
  responses: EditedResponses,
  words: ExpressionWords,
  language: 'sv' | 'en' = 'sv',
  registers: RegisterLookup = noRegisters,
): OutcomeExplanation {
  const part = round.parts.find(({ code }) => code === column.part);
  if (part === undefined) throw new Error(`The column ${column.code} names the unknown part ${column.part}`);
  const response = responses.byUnitAndPart.get(buildResponseKey(unit, part.code));
  const answers: AnswerLookup =
    response === undefined ? () => ({ state: 'unknown' }) : getLookup(part.questions, response.answers);
  const lookup = joinRegisterFigures(answers, registers, unit);
  const observation: UnitObservation =
    response === undefined ? { status: 'NOT_ANSWERED' } : observeUnit(column, lookup);
  const measures = listReadMeasures(round, column);
  const explaining: Explaining = { column, part, lookup, observation, words, language, measures };
  const shown = column.withdrawn === undefined && observation.status === 'VALUE' ? observation : undefined;
  const rules = listRules(explaining);
  return {
    column: column.code,
    unit,
    status: column.withdrawn === undefined ? observation.status : 'WITHDRAWN',
    outcome: shown?.kind === 'outcome' ? shown.outcome : undefined,
    value: shown?.kind === 'number' ? shown.value : undefined,
    answers: [...listAnswers(explaining), ...listRegisterFigures(explaining)],
    rules,
    sentence: renderSentence(explaining, rules),
  };
}

// A release explains every column of every unit: what they share is worked out once.
const lookups = new WeakMap<Answers, { readonly questions: readonly Question[]; readonly lookup: AnswerLookup }>();
const cells = new WeakMap<Column, readonly RuleCell[]>();
const ruleWords = new WeakMap<ExpressionWords, Map<Expression, string>>();

/** The lookup of a handed-in part, which serves all its columns. */
function getLookup(questions: readonly Question[], answers: Answers): AnswerLookup {
  const known = lookups.get(answers);
  if (known?.questions === questions) return known.lookup;
  const lookup = buildAnswerLookup(questions, answers);
  lookups.set(answers, { questions, lookup });
  return lookup;
}

function explainRule(expression: Expression, words: ExpressionWords): string {
  const told = ruleWords.get(words) ?? new Map<Expression, string>();
  ruleWords.set(words, told);
  const known = told.get(expression);
  if (known !== undefined) return known;
  const text = explainExpression(expression, words);
  told.set(expression, text);
  return text;
}

interface Explaining {
  readonly column: Column;
  readonly part: Part;
  readonly lookup: AnswerLookup;
  readonly observation: UnitObservation;
  readonly words: ExpressionWords;
  readonly language: 'sv' | 'en';
  /** Register measures that the rules read. */
  readonly measures: readonly RegisterMeasure[];
}

/** A cell of the form that a column's rules read. */
interface RuleCell {
  readonly question: Question;
  readonly item: string;
}

function listAnswers({ column, part, lookup, words, language }: Explaining): OutcomeExplanation['answers'] {
  return listRuleCells(column, part).map(({ question, item }) => ({
    question: question.code,
    item,
    questionText: choose(question.text, language),
    answer: renderAnswer(question, lookup(question.code, item), words, language),
  }));
}

/** The register figures that the rules read, named as rules name them: `REGISTER[id]`. */
function listRegisterFigures({ measures, lookup, words, language }: Explaining): OutcomeExplanation['answers'] {
  return measures.map(({ id, name, unit, period }) => {
    const figure = lookup(registerWord, id);
    const unitName = choose(unit, language);
    return {
      question: `${registerWord}[${id}]`,
      item: '',
      questionText: period === undefined ? choose(name, language) : `${choose(name, language)} (${period})`,
      answer:
        figure.state === 'answered' && typeof figure.value === 'number'
          ? `${words.phrases.formatNumber(figure.value)} ${unitName}`
          : renderMissingFigure(figure, language),
    };
  });
}

function renderMissingFigure(figure: AnswerState, language: 'sv' | 'en'): string {
  const { absences } = chooseVocabulary(language);
  return absences[figure.state === 'withheld' ? figure.reason : 'NOT_AVAILABLE'].word;
}

function listReadMeasures(round: Round, column: Column): readonly RegisterMeasure[] {
  const read = new Set(listColumnRules(column).flatMap((rule) => listRegisterMeasures(rule.expression)));
  return round.registerMeasures.filter(({ id }) => read.has(id));
}

/** Every rule of a column: those of its outcomes, or those of its number. */
function listColumnRules(column: Column): readonly Rule[] {
  const { result } = column.description;
  if (result.kind === 'outcome') return result.rules.map(({ rule }) => rule);
  return [result.numerator, result.denominator, ...(result.illogicalWhen === undefined ? [] : [result.illogicalWhen])];
}

/** The cells that the rules read, in the order of the form. */
function listRuleCells(column: Column, part: Part): readonly RuleCell[] {
  const known = cells.get(column);
  if (known !== undefined) return known;
  const references = listColumnRules(column).flatMap((rule) => listReferences(rule.expression));
  const read = part.questions.flatMap((question) => {
    const items = references
      .filter((reference) => reference.question === question.code)
      .map((reference) => (question.items.length === 0 ? '' : (reference.item ?? column.item)));
    return [...new Set(items)].map((item) => ({ question, item }));
  });
  cells.set(column, read);
  return read;
}

function renderAnswer(question: Question, answer: AnswerState, words: ExpressionWords, language: 'sv' | 'en'): string {
  const texts = chooseTexts(language);
  switch (answer.state) {
    case 'notAsked':
      return texts.notAsked;
    case 'unknown':
      return texts.noAnswer;
    case 'withheld':
      return renderMissingFigure(answer, language);
    case 'cannotProvide':
      return words.phrases.cannotProvide;
    case 'answered':
      if (typeof answer.value === 'number') return words.phrases.formatNumber(answer.value);
      if (question.kind === 'text') return String(answer.value);
      return [answer.value]
        .flat()
        .map((code) => words.labelOption(question.code, code))
        .join('; ');
  }
}

/** Index of the rule that gave the outcome; -1 when none holds, or the column has no outcome. */
function findDecidingRule({ column, observation, lookup }: Explaining): number {
  const { result } = column.description;
  if (result.kind !== 'outcome' || observation.status !== 'VALUE') return -1;
  return result.rules.findIndex(({ rule }) => evaluateTruth(rule.expression, lookup, column.item) === true);
}

function listRules(explaining: Explaining): OutcomeExplanation['rules'] {
  const { result } = explaining.column.description;
  if (result.kind !== 'outcome') return [];
  const deciding = findDecidingRule(explaining);
  return result.rules.map(({ outcome, rule }, index) => ({
    outcome,
    words: explainRule(rule.expression, explaining.words),
    decided: index === deciding,
  }));
}

function renderSentence(explaining: Explaining, rules: OutcomeExplanation['rules']): string {
  const { column, part, observation, words, language } = explaining;
  const { sentences } = chooseTexts(language);
  const { result } = column.description;
  if (column.withdrawn !== undefined) {
    return fillMessage(sentences.WITHDRAWN, { reason: choose(column.withdrawn, language) });
  }
  if (observation.status === 'ILLOGICAL') {
    const rule = result.kind === 'number' ? result.illogicalWhen : undefined;
    const isTrue = rule !== undefined && evaluateTruth(rule.expression, explaining.lookup, column.item) === true;
    if (!isTrue) return sentences.ILLOGICAL_ZERO;
    return fillMessage(sentences.ILLOGICAL, { rule: explainRule(rule.expression, words) });
  }
  if (observation.status === 'NOT_AVAILABLE' && lacksRegisterFigure(explaining)) return sentences.NO_REGISTER_FIGURE;
  if (observation.status !== 'VALUE') {
    return fillMessage(sentences[observation.status], { part: choose(part.name, language) });
  }
  if (observation.kind === 'number') {
    const { value, numerator, denominator } = observation;
    const unit = result.kind === 'number' ? choose(result.unit, language) : '';
    const format = words.phrases.formatNumber;
    const places = {
      value: format(value),
      unit,
      numerator: format(numerator),
      denominator: format(denominator),
    };
    const isPercentage = result.kind === 'number' && result.scale === percentScale;
    return fillMessage(isPercentage ? sentences.number : sentences.ratio, places);
  }
  const outcome = choose(getScaleStep(column.description, observation.outcome).label, language);
  const decided = rules.find((rule) => rule.decided);
  if (decided === undefined) return fillMessage(sentences.otherwise, { outcome });
  return fillMessage(sentences.decided, { outcome, rule: decided.words });
}

function lacksRegisterFigure({ measures, lookup }: Explaining): boolean {
  return measures.some(({ id }) => lookup(registerWord, id).state !== 'answered');
}

function chooseVocabulary(language: 'sv' | 'en'): Pick<typeof swedishVocabulary, 'absences'> {
  return language === 'en' ? englishVocabulary : swedishVocabulary;
}

function chooseTexts(language: 'sv' | 'en'): OutcomeTexts {
  return language === 'en' ? english : swedish;
}

function choose(text: Text, language: 'sv' | 'en'): string {
  return (language === 'en' ? text.en : undefined) ?? text.sv;
}
