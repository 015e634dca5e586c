import { Problem } from '../../../kernel/problem.ts';
import { explainOutcome, getScaleStep, type OutcomeExplanation } from '../../../stages/calculation/index.ts';
import { type Column, findColumn, type Part, type Text } from '../../../stages/definition/index.ts';
import { outcomeTexts as englishOutcomeTexts } from '../../../texts/en/outcome.ts';
import { fillMessage } from '../../../texts/fill.ts';
import { type OutcomeTexts, outcomeTexts as swedishOutcomeTexts } from '../../../texts/sv/outcome.ts';
import type { CommandEffects, ExitStatus } from '../effects.ts';
import { type Delivery, type DeliveryOptions, readDelivery } from '../readDelivery.ts';
import { reportDataProblems } from '../reportDataProblems.ts';

/** `indicator`: code of a column or description; `unit`: code with its leading zeros. */
export interface ExplainOptions extends DeliveryOptions {
  readonly indicator: string;
  readonly unit: string;
  readonly json?: boolean;
}

/** Prints why a unit has its outcome: the answers, the rules in words with the one that decided, the result. */
export async function runExplain(options: ExplainOptions, effects: CommandEffects): Promise<ExitStatus> {
  const delivery = await readDelivery(options, effects);
  const column = findColumn(delivery.round, options.indicator);
  const unit = delivery.frame.unitsByCode.get(options.unit);
  if (column === undefined || unit === undefined) {
    const [message, value] =
      column === undefined ? [effects.texts.noColumn, options.indicator] : [effects.texts.noUnit, options.unit];
    throw new Problem('USAGE', fillMessage(message, { round: options.round, value: value.slice(0, 60) }));
  }
  const explained = explainOutcome(
    delivery.round,
    column,
    unit.code,
    delivery.responses,
    delivery.words,
    effects.language,
    delivery.registers,
  );
  const explanation = {
    ...explained,
    rules: listAllRules(explained, column, effects.language),
    sentence: describeLeftOut(explained, column, delivery, effects.language) ?? explained.sentence,
  };
  if (options.json) {
    effects.print(JSON.stringify(explanation, null, 2));
  } else {
    const heads = effects.texts.explainHeads;
    effects.print(`${column.code} ${choose(column.name, effects.language)}`);
    effects.print(`${unit.code} ${unit.name}`);
    effects.print(`\n${heads.answers}`);
    for (const entry of explanation.answers) {
      const item = entry.item === '' ? undefined : delivery.words.labelItem(entry.question, entry.item);
      const cell = delivery.words.phrases.nameQuestion(entry.question, item);
      effects.print(`  ${cell}  ${entry.questionText}\n    → ${entry.answer}`);
    }
    effects.print(`\n${heads.rules}`);
    for (const rule of explanation.rules) {
      effects.print(
        `  ${rule.decided ? '→' : ' '} ${labelOutcome(column, rule.outcome, effects.language)}: ${rule.words}`,
      );
    }
    effects.print(`\n${heads.result}\n  ${explanation.sentence}`);
  }
  const ofUnit = delivery.problems.filter((problem) => problem.unit === unit.code || problem.unit === '');
  return reportDataProblems(ofUnit, effects);
}

function labelOutcome({ description }: Column, outcome: string, language: CommandEffects['language']): string {
  return choose(getScaleStep(description, outcome).label, language);
}

/** The rules with the outcome that is left when none of them holds, as the last. */
function listAllRules(
  explained: OutcomeExplanation,
  column: Column,
  language: CommandEffects['language'],
): OutcomeExplanation['rules'] {
  const { result } = column.description;
  if (result.kind !== 'outcome') return explained.rules;
  const { otherwiseRule: words } = chooseTexts(language);
  const decided = explained.status === 'VALUE' && !explained.rules.some((rule) => rule.decided);
  return [...explained.rules, { outcome: result.otherwise, words, decided }];
}

/** Why a part that was handed in counts as not answered; undefined when it was not, or has an answer. */
function describeLeftOut(
  explained: OutcomeExplanation,
  column: Column,
  { round, problems }: Delivery,
  language: CommandEffects['language'],
): string | undefined {
  if (explained.status !== 'NOT_ANSWERED') return undefined;
  const codes = problems
    .filter(({ unit, part }) => unit === explained.unit && part === column.part)
    .map(({ code }) => code)
    .filter((code) => code !== 'UNFRAMED');
  if (codes.length === 0) return undefined;
  const { sentences } = chooseTexts(language);
  const nameParts = (isNamed: (part: Part) => boolean): string =>
    round.parts
      .filter(isNamed)
      .map((part) => choose(part.name, language))
      .join(', ');
  const places = {
    part: nameParts((part) => part.code === column.part),
    compulsory: nameParts((part) => part.isCompulsory),
  };
  const isFaulty = codes.some((code) => code !== 'COMPULSORY_PART_MISSING');
  return fillMessage(isFaulty ? sentences.FAULTY : sentences.COMPULSORY_LACKING, places);
}

function chooseTexts(language: CommandEffects['language']): OutcomeTexts {
  return language === 'en' ? englishOutcomeTexts : swedishOutcomeTexts;
}

function choose(text: Text, language: CommandEffects['language']): string {
  return (language === 'en' ? text.en : undefined) ?? text.sv;
}
