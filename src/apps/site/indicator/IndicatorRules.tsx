// The rule in words: outcomes in the order that they are tried.

import type { ReleasedColumn } from '../../../stages/publication/index.ts';
import { LocalPhrase, LocalText } from '../../../ui/LocalText.tsx';
import type { BilingualText } from '../../../ui/language.ts';
import { ResultMark } from '../../../ui/ResultCell.tsx';
import type { AreaView } from '../frame/areaView.ts';
import type { SiteContext } from '../frame/siteContext.ts';

/** `column` is of `view`. */
export interface IndicatorRulesProps {
  readonly site: SiteContext;
  readonly view: AreaView;
  readonly column: ReleasedColumn;
}

/** From the rules that calculated the figures, in words; the first that holds decides. */
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
                <SwedishPhrase site={site} texts={[rule.words]} tell={words.ruleWhen} />
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
  return (
    <ul class="measure">
      <li>
        <SwedishPhrase site={site} texts={[numerator, denominator]} tell={words.formula} />
      </li>
      {illogicalWhen !== undefined && (
        <li>
          <SwedishPhrase site={site} texts={[illogicalWhen]} tell={words.formulaIllogical} />
        </li>
      )}
      {column.registers.map((measure) => (
        <li key={measure.id}>
          <LocalPhrase
            language={site.language}
            texts={[
              measure.name,
              measure.unit,
              {
                sv: measure.register ?? words.notStated,
                en: measure.register === undefined ? words.notStated : undefined,
              },
            ]}
            tell={(name = '', unit = '', register = '') =>
              words.registerFigure(name, unit, register, measure.period ?? words.notStated)
            }
          />
        </li>
      ))}
    </ul>
  );
}

interface DecidedByRuleProps extends Pick<IndicatorRulesProps, 'site' | 'column'> {
  readonly rule: ReleasedColumn['rules'][number];
}

/** That the result follows from a rule: `Ja när …`. */
export function DecidedByRule({ site, column, rule }: DecidedByRuleProps) {
  const { why, ruleWhen } = site.texts.indicator;
  const step = column.scale.find(({ outcome }) => outcome === rule.outcome);
  return (
    <LocalPhrase
      language={site.language}
      texts={[step?.label ?? { sv: rule.outcome, en: rule.outcome }, readRule(rule.words)]}
      tell={(outcome = '', words = '') => why.decided(`${outcome} ${ruleWhen(words)}`)}
    />
  );
}

/** A rule in words, with the quotation marks of the pages. */
export function readRule(words: string): BilingualText {
  return { sv: words.replace(/[»«]/g, '”'), en: undefined };
}

interface SwedishPhraseProps {
  readonly site: SiteContext;
  /** Rules in words, which the release has in Swedish only. */
  readonly texts: readonly string[];
  readonly tell: (...texts: string[]) => string;
}

function SwedishPhrase({ site, texts, tell }: SwedishPhraseProps) {
  return <LocalPhrase language={site.language} texts={texts.map(readRule)} tell={(...told) => tell(...told)} />;
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
