import { Problem } from '../../../kernel/problem.ts';
import { buildDefinitionWorkbook } from '../../../products/definitionWorkbook/index.ts';
import { buildExpressionWords } from '../../../stages/calculation/index.ts';
import { getRound, readEditableFiles } from '../../../stages/definition/index.ts';
import { definitionImportTexts as english } from '../../../texts/en/definitionImport.ts';
import { fillMessage } from '../../../texts/fill.ts';
import { definitionImportTexts as swedish } from '../../../texts/sv/definitionImport.ts';
import { expressionPhrases } from '../../../texts/sv/expression.ts';
import type { CommandEffects, ExitStatus } from '../effects.ts';

/** `out`: the .xlsx file, overwritten where it is there. */
export interface DefinitionsExportOptions {
  /** Rounds to show; all where none is named. */
  readonly rounds: readonly number[];
  readonly out: string;
}

/** Writes the definitions as a workbook for those who do not read YAML. */
export async function runDefinitionsExport(
  options: DefinitionsExportOptions,
  effects: CommandEffects,
): Promise<ExitStatus> {
  effects.showProgress(effects.texts.working.writing);
  const definitions = readEditableFiles(await effects.readDefinitions());
  const { set } = definitions;
  if (set === undefined) throw new Problem('FAULTY_DEFINITIONS', effects.texts.definitionsFaulty);
  const named = options.rounds.map((year) => getRound(set, year));
  const rounds = named.length > 0 ? named : [...set.rounds.values()];
  const words = rounds.map((round) => [round.year, buildExpressionWords(round, expressionPhrases, 'sv')] as const);
  const workbook = buildDefinitionWorkbook({
    definitions,
    set,
    years: rounds.map(({ year }) => year),
    words: new Map(words),
    time: effects.now().toISOString(),
  });
  await effects.writeFile(options.out, workbook.bytes);
  const texts = effects.language === 'en' ? english : swedish;
  effects.print(fillMessage(texts.exported, { fields: workbook.editable, path: options.out }));
  return 0;
}
