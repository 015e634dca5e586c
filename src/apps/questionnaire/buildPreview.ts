// How the unit will look when its answers are published: each indicator of the part by its own rule, the answers that decide
// it, and what it was last time. Works on answers that are not all there.

import { buildCellKey, type CellKey } from '../../kernel/answer.ts';
import type { ExpressionWords } from '../../kernel/expression/explainExpression.ts';
import {
  buildExpressionWords,
  calculateUnitOutcome,
  chooseColour,
  explainOutcome,
} from '../../stages/calculation/index.ts';
import { buildFormState, type EarlierPart } from '../../stages/collection/index.ts';
import { type Column, compareYears, type Part, type Round } from '../../stages/definition/index.ts';
import { expressionPhrases as english } from '../../texts/en/expression.ts';
import { expressionPhrases as swedish } from '../../texts/sv/expression.ts';
import { type Language, readText } from '../../ui/language.ts';
import { describeOutcome, type ShownResult } from '../../ui/ResultCell.tsx';
import type { OpenedPart } from './openLink.ts';

/** `result` is what would be published of these answers, with the reason where there is no value. */
export interface PreviewRow {
  readonly column: Column;
  readonly result: ShownResult;
  /** The rule and the conclusion in words; undefined while nothing is decided. */
  readonly sentence: string | undefined;
  /** The answers that the rule reads, in words; `place`: question, and row where it is another than the indicator's. */
  readonly answers: readonly { readonly place: string; readonly answer: string }[];
  /** Every outcome's rule in words; empty for a number. */
  readonly rules: readonly { readonly label: string; readonly words: string }[];
  /** Codes of the questions whose answers are missing, in the order of the form. */
  readonly missing: readonly string[];
  /** What it was last time; undefined where nobody answered then, or several units did. */
  readonly earlier: EarlierResult | undefined;
}

/** `isSame`: the same outcome or number as now; whether the two compare is told by `caution`. */
export interface EarlierResult {
  readonly year: number;
  /** Undefined: the indicator was not measured then. */
  readonly result: ShownResult | undefined;
  readonly column: Column | undefined;
  readonly isSame: boolean;
  /** Why the two years do not compare just like that; undefined: they do. */
  readonly caution: string | undefined;
}

/** Rows in the order of publication. `answers`: what would be handed in. */
export function buildPreview(
  opened: OpenedPart,
  answers: ReadonlyMap<CellKey, string>,
  earlier: EarlierPart | undefined,
  language: Language,
): readonly PreviewRow[] {
  const { round, part, key } = opened;
  const columns = round.columns.filter((column) => column.part === part.code);
  const words = getWords(round, language);
  const { askedKeys } = buildFormState(part, answers);
  // As editing would have it: one response, of this unit to this part.
  const responses = {
    round: round.year,
    byUnitAndPart: new Map([[`${key.unit}|${part.code}`, { unit: key.unit, part: part.code, answers }]]),
  };
  return columns.map((column) => {
    const told = explainOutcome(round, column, key.unit, responses, words, language);
    const result = buildShown(column, told.status, told.outcome, told.value);
    const missing = told.answers
      .filter(({ question, item }) => {
        const cell = buildCellKey(question, item);
        return askedKeys.has(cell) && !answers.has(cell);
      })
      .map(({ question }) => question);
    const isDecided = told.status !== 'NOT_ANSWERED';
    return {
      column,
      result,
      sentence: isDecided ? told.sentence : undefined,
      answers: told.answers.map(({ question, item, answer }) => {
        return { place: namePlace(part, column, question, item, language), answer };
      }),
      rules: told.rules.map((rule) => {
        return { label: describeOutcome(column.description, rule.outcome, language), words: rule.words };
      }),
      missing: [...new Set(missing)],
      earlier: findEarlierResult(opened, column, result, earlier, language),
    };
  });
}

function namePlace(part: Part, column: Column, code: string, item: string, language: Language): string {
  if (item === '' || item === column.item) return code;
  const row = part.questions.find((question) => question.code === code)?.items.find(({ id }) => id === item);
  return row === undefined ? code : `${code} (${readText(row.label, language)})`;
}

const knownWords = new WeakMap<Round, Map<Language, ExpressionWords>>();

/** Kept by round, since explained rules are kept by the words they are told in. */
function getWords(round: Round, language: Language): ExpressionWords {
  const ofRound = knownWords.get(round) ?? new Map<Language, ExpressionWords>();
  knownWords.set(round, ofRound);
  const known = ofRound.get(language) ?? buildExpressionWords(round, language === 'en' ? english : swedish, language);
  ofRound.set(language, known);
  return known;
}

function buildShown(
  column: Column,
  status: ShownResult['status'],
  outcome: ShownResult['outcome'],
  value: string | undefined,
): ShownResult {
  const colour = outcome === undefined ? undefined : chooseColour(column.description, outcome);
  return { outcome, value, numerator: undefined, denominator: undefined, status, colour };
}

function findEarlierResult(
  { definitions, round }: OpenedPart,
  column: Column,
  now: ShownResult,
  earlier: EarlierPart | undefined,
  language: Language,
): EarlierResult | undefined {
  const [unit, ...others] = earlier?.units ?? [];
  if (earlier === undefined || unit === undefined || others.length > 0) return undefined;
  const before = definitions.rounds.get(earlier.round);
  const columnThen = before?.columns.find(({ series }) => series === column.series);
  const year = earlier.round;
  if (before === undefined || columnThen === undefined) {
    return { year, result: undefined, column: undefined, isSame: false, caution: undefined };
  }
  const questions = before.parts.find(({ code }) => code === columnThen.part)?.questions ?? [];
  const observed = calculateUnitOutcome(columnThen, questions, earlier.responses.get(unit));
  const result =
    observed.status !== 'VALUE'
      ? buildShown(columnThen, observed.status, undefined, undefined)
      : observed.kind === 'number'
        ? buildShown(columnThen, 'VALUE', undefined, observed.value)
        : buildShown(columnThen, 'VALUE', observed.outcome, undefined);
  const comparison = compareYears(definitions, column.series, year, round.year);
  return {
    year,
    result,
    column: columnThen,
    isSame: result.status === 'VALUE' && result.outcome === now.outcome && result.value === now.value,
    caution: comparison.status === 'direct' ? undefined : readText(comparison.reason, language),
  };
}
