// The rule in words: outcomes in the order that they are tried.

import type { ReleasedColumn } from '../../../stages/publication/index.ts';
import { LocalText } from '../../../ui/LocalText.tsx';
import { readText } from '../../../ui/language.ts';
import { describeOutcome, ResultMark } from '../../../ui/ResultCell.tsx';
import type { AreaView } from '../frame/areaView.ts';
import type { SiteContext } from '../frame/siteContext.ts';

export interface IndicatorRulesProps {
  readonly site: SiteContext;
  readonly view: AreaView;
  readonly column: ReleasedColumn;
}

export function IndicatorRules({ site, column }: IndicatorRulesProps) {
  const words = site.texts.indicator;
  const { otherwise } = column;
  return (
    <section aria-labelledby="regel">
      <h2 id="regel">{words.ruleTitle}</h2>
      <p class="measure">
        <LocalText text={column.calculation} language={site.language} />
      </p>
      {column.formula !== undefined && <Formula site={site} column={column} formula={column.formula} />}
      {column.rules.length > 0 && (
        <>
          <p class="measure">{words.ruleIntro}</p>
          <ol class="rules">
            {column.rules.map((rule, index) => (
              <li key={`${index} ${rule.outcome}`}>
                <ResultMark language={site.language} column={column} result={buildShown(column, rule.outcome)} />{' '}
                <span lang={site.language === 'en' ? 'sv' : undefined}>{words.ruleWhen(rule.words)}</span>
              </li>
            ))}
            {otherwise !== undefined && (
              <li>
                <ResultMark language={site.language} column={column} result={buildShown(column, otherwise)} />{' '}
                {words.ruleOtherwise}
              </li>
            )}
          </ol>
        </>
      )}
    </section>
  );
}

interface FormulaProps extends Pick<IndicatorRulesProps, 'site' | 'column'> {
  readonly formula: NonNullable<ReleasedColumn['formula']>;
}

/** What a measure in numbers is made of, and the register figures in it. */
function Formula({ site, column, formula }: FormulaProps) {
  const words = site.texts.indicator;
  const { numerator, denominator, illogicalWhen } = formula;
  const lang = site.language === 'en' ? 'sv' : undefined;
  return (
    <ul class="measure">
      <li lang={lang}>{words.formula(numerator, denominator)}</li>
      {illogicalWhen !== undefined && <li lang={lang}>{words.formulaIllogical(illogicalWhen)}</li>}
      {column.registers.map((measure) => (
        <li key={measure.id}>
          {words.registerFigure(
            readText(measure.name, site.language),
            readText(measure.unit, site.language),
            measure.register ?? words.notStated,
            measure.period ?? words.notStated,
          )}
        </li>
      ))}
    </ul>
  );
}

/** A rule as a sentence without its end: `Ja när …`. */
export function describeRule(site: SiteContext, column: ReleasedColumn, rule: ReleasedColumn['rules'][number]): string {
  return `${describeOutcome(column, rule.outcome, site.language)} ${site.texts.indicator.ruleWhen(rule.words)}`;
}

function buildShown(column: ReleasedColumn, outcome: string) {
  return {
    outcome,
    value: undefined,
    numerator: undefined,
    denominator: undefined,
    status: 'VALUE' as const,
    colour: column.scale.find((step) => step.outcome === outcome)?.colour,
  };
}
