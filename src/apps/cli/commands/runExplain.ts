import { Problem } from '../../../kernel/problem.ts';
import { explainOutcome } from '../../../stages/calculation/index.ts';
import { findColumn } from '../../../stages/definition/index.ts';
import { vocabulary as englishVocabulary } from '../../../texts/en/vocabulary.ts';
import { fillMessage } from '../../../texts/fill.ts';
import { vocabulary as swedishVocabulary } from '../../../texts/sv/vocabulary.ts';
import type { CommandEffects, ExitStatus } from '../effects.ts';
import { type DeliveryOptions, readDelivery } from '../readDelivery.ts';
import { reportDataProblems } from '../reportDataProblems.ts';

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
  const explanation = explainOutcome(
    delivery.round,
    column,
    unit.code,
    delivery.responses,
    delivery.words,
    effects.language,
  );
  if (options.json) {
    effects.print(JSON.stringify(explanation, null, 2));
  } else {
    const heads = effects.texts.explainHeads;
    const vocabulary = effects.language === 'en' ? englishVocabulary : swedishVocabulary;
    effects.print(`${column.code} ${column.name.sv}`);
    effects.print(`${unit.code} ${unit.name}`);
    effects.print(`\n${heads.answers}`);
    for (const entry of explanation.answers) {
      const cell = entry.item === '' ? entry.question : `${entry.question} [${entry.item}]`;
      effects.print(`  ${cell}  ${entry.questionText}\n    → ${entry.answer}`);
    }
    effects.print(`\n${heads.rules}`);
    for (const rule of explanation.rules) {
      effects.print(`  ${rule.decided ? '→' : ' '} ${vocabulary.outcomes[rule.outcome]}: ${rule.words}`);
    }
    effects.print(`\n${heads.result}\n  ${explanation.sentence}`);
  }
  const ofUnit = delivery.problems.filter((problem) => problem.unit === unit.code || problem.unit === '');
  return reportDataProblems(ofUnit, effects);
}
