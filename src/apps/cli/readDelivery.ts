// What `calculate`, `publish` and `explain` have in common: the files of the user become a frame, valid responses and
// a list of what was wrong. A part with a fault is left out; everything else goes on.

import type { ExpressionWords } from '../../kernel/expression/explainExpression.ts';
import { type DataProblem, Problem } from '../../kernel/problem.ts';
import { readAnswersCsv, readGroupsCsv, readRegistersCsv, readWithdrawalsCsv } from '../../products/dataFile/index.ts';
import { buildExpressionWords, calculateRound, type RoundResults } from '../../stages/calculation/index.ts';
import { checkHandIns, syntheticText } from '../../stages/collection/index.ts';
import {
  type Classifications,
  type DefinitionSet,
  getRound,
  type Round,
  withdrawColumns,
} from '../../stages/definition/index.ts';
import { type EditedResponses, editResponses } from '../../stages/editing/index.ts';
import { buildFrame, type Frame, importGroups } from '../../stages/frame/index.ts';
import {
  buildRegisterLookup,
  importRegisters,
  noRegisters,
  type RegisterLookup,
} from '../../stages/registers/index.ts';
import { dataTexts as englishDataTexts } from '../../texts/en/data.ts';
import { expressionPhrases as englishPhrases } from '../../texts/en/expression.ts';
import { fillMessage } from '../../texts/fill.ts';
import { dataTexts as swedishDataTexts } from '../../texts/sv/data.ts';
import { expressionPhrases as swedishPhrases } from '../../texts/sv/expression.ts';
import type { CommandEffects } from './effects.ts';
import { getDefinitions } from './getDefinitions.ts';

/** Paths of files as written on the command line. */
export interface DeliveryOptions {
  readonly round: number;
  readonly answers: string;
  readonly registers?: string;
  readonly groups?: string;
  /** File of columns that the agency has withdrawn. */
  readonly withdrawals?: string;
}

/** What is right of the files, calculated; what was wrong stands in `problems` with its line. */
export interface Delivery {
  readonly round: Round;
  readonly definitionHash: string;
  readonly classifications: Classifications;
  readonly sources: DefinitionSet['sources'];
  readonly rounds: DefinitionSet['rounds'];
  readonly frame: Frame;
  readonly responses: EditedResponses;
  /** Register figures that the round's rules read. */
  readonly registers: RegisterLookup;
  readonly calculated: RoundResults;
  readonly problems: readonly DataProblem[];
  /** Words of the round's rules in the language asked for. */
  readonly words: ExpressionWords;
  /** True when the file says of itself that its answers are synthetic. */
  readonly isSynthetic: boolean;
  readonly inputs: readonly { readonly name: string; readonly sha256: string }[];
}

/** Reads and checks the files, and calculates the round from what is valid. */
export async function readDelivery(options: DeliveryOptions, effects: CommandEffects): Promise<Delivery> {
  const definitions = await getDefinitions(effects);
  const defined = getRound(definitions, options.round);
  if (!defined.isQuestionnaireKnown) {
    throw new Problem('NO_QUESTIONNAIRE', fillMessage(effects.texts.noQuestionnaire, { round: defined.year }));
  }
  const { classifications } = definitions;
  const texts = effects.language === 'en' ? englishDataTexts : swedishDataTexts;
  effects.showProgress(effects.texts.working.reading);
  const answersBytes = await effects.readFile(options.answers);
  const registersBytes = options.registers === undefined ? undefined : await effects.readFile(options.registers);
  const groupsBytes = options.groups === undefined ? undefined : await effects.readFile(options.groups);
  const withdrawalsBytes = options.withdrawals === undefined ? undefined : await effects.readFile(options.withdrawals);

  const columns = new Set(defined.columns.map(({ code }) => code));
  const withdrawn = withdrawalsBytes && readWithdrawalsCsv(withdrawalsBytes, columns, texts);
  const round = withdrawn === undefined ? defined : withdrawColumns(defined, withdrawn.withdrawals);
  const answers = readAnswersCsv(answersBytes, texts);
  const groups = groupsBytes && readGroupsCsv(groupsBytes, texts);
  const registers = registersBytes && readRegistersCsv(registersBytes, texts);
  const plainFrame = buildFrame(round, classifications);
  const imported = groups && importGroups(plainFrame, groups.rows, texts);
  const frame = imported ? buildFrame(round, classifications, imported.groups) : plainFrame;
  const measures = round.registerMeasures.map(({ id }) => id);
  const delivered = registers && importRegisters({ ...frame, measures }, registers.rows, texts);
  const figures =
    delivered === undefined ? noRegisters : buildRegisterLookup(round.registerMeasures, delivered.observations);
  const phrases = effects.language === 'en' ? englishPhrases : swedishPhrases;
  const words = buildExpressionWords(round, phrases, effects.language);
  const handIns = checkHandIns(round, frame, answers.rows, texts, words);
  const responses = editResponses(round.year, handIns.responses);
  effects.showProgress(effects.texts.working.calculating);
  return {
    round,
    definitionHash: definitions.hash,
    classifications,
    sources: definitions.sources,
    rounds: definitions.rounds,
    frame,
    responses,
    registers: figures,
    calculated: calculateRound(round, frame, classifications, responses, figures),
    problems: [
      ...answers.problems,
      ...handIns.problems,
      ...nameFile('groups.csv', [...(groups?.problems ?? []), ...(imported?.problems ?? [])]),
      ...nameFile('registers.csv', [...(registers?.problems ?? []), ...(delivered?.problems ?? [])]),
      ...nameFile('withdrawals.csv', withdrawn?.problems ?? []),
    ].sort((a, b) => (a.line ?? 0) - (b.line ?? 0)),
    words,
    isSynthetic: answers.rows.some((row) => row.comment === syntheticText),
    inputs: [
      { name: 'answers.csv', sha256: effects.hash(answersBytes) },
      ...(registersBytes ? [{ name: 'registers.csv', sha256: effects.hash(registersBytes) }] : []),
      ...(groupsBytes ? [{ name: 'groups.csv', sha256: effects.hash(groupsBytes) }] : []),
      ...(withdrawalsBytes ? [{ name: 'withdrawals.csv', sha256: effects.hash(withdrawalsBytes) }] : []),
    ],
  };
}

/** A line number means the answers file unless the message says otherwise. */
function nameFile(file: string, problems: readonly DataProblem[]): readonly DataProblem[] {
  return problems.map((problem) => ({ ...problem, message: `${file}: ${problem.message}` }));
}
