// The rule in words: outcomes in the order that they are tried.

import type { Outcome } from '../../kernel/observation.ts';
import type { ReleasedColumn } from '../../stages/publication/index.ts';
import { LocalText } from '../../ui/LocalText.tsx';
import { ResultMark } from '../../ui/ResultCell.tsx';
import { type AreaView, findResult } from './areaView.ts';
import type { SiteContext } from './siteContext.ts';

export interface IndicatorRulesProps {
  readonly site: SiteContext;
  readonly view: AreaView;
  readonly column: ReleasedColumn;
}

export function IndicatorRules({ site, view, column }: IndicatorRulesProps) {
  const words = site.texts.indicator;
  const otherwise = findOtherwise(view, column);
  return (
    <section aria-labelledby="regel">
      <h2 id="regel">{words.ruleTitle}</h2>
      <p class="measure">
        <LocalText text={column.calculation} language={site.language} />
      </p>
      {column.rules.length > 0 && (
        <>
          <p class="measure">{words.ruleIntro}</p>
          <ol class="rules">
            {column.rules.map((rule, index) => (
              <li key={`${index} ${rule.outcome}`}>
                <ResultMark language={site.language} result={buildShown(column, rule.outcome)} />{' '}
                <span lang={site.language === 'en' ? 'sv' : undefined}>{words.ruleWhen(rule.words)}</span>
              </li>
            ))}
            {otherwise !== undefined && (
              <li>
                <ResultMark language={site.language} result={buildShown(column, otherwise)} /> {words.ruleOtherwise}
              </li>
            )}
          </ol>
        </>
      )}
    </section>
  );
}

/** A rule as a sentence without its end: `Ja när …`. */
export function describeRule(site: SiteContext, rule: ReleasedColumn['rules'][number]): string {
  return `${site.words.outcomes[rule.outcome]} ${site.texts.indicator.ruleWhen(rule.words)}`;
}

const colours = { JA: 'green', DELVIS: 'yellow', NEJ: 'red', EJ_AKTUELLT: undefined } as const;

function buildShown(column: ReleasedColumn, outcome: Outcome) {
  return {
    outcome,
    value: undefined,
    numerator: undefined,
    denominator: undefined,
    status: 'VALUE' as const,
    colour: column.hasColour ? colours[outcome] : undefined,
  };
}

/** Outcome when no rule holds: the declared one that no rule gives, else as the release's reasons show it. */
function findOtherwise(view: AreaView, column: ReleasedColumn): Outcome | undefined {
  const rest = column.outcomes.filter((outcome) => column.rules.every((rule) => rule.outcome !== outcome));
  if (rest.length === 1) return rest[0];
  const reason = view.data.reasons.find((entry) => entry.column === column.code && entry.decidedBy === -1);
  return reason && findResult(view, column.code, 'unit', reason.unit)?.outcome;
}
