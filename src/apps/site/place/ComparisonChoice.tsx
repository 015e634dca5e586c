// Which group the page reads the unit beside: its own groups and list as links, so that one tap changes it; other groups
// in a list to choose from.

import type { ReleasedUnit } from '../../../stages/publication/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { LocalPhrase } from '../../../ui/LocalText.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import type { UnitList } from '../compare/unitList.ts';
import { buildUnitAddress } from '../frame/areaWords.ts';
import { MomentFields } from '../frame/MomentFields.tsx';
import type { SiteContext } from '../frame/siteContext.ts';
import { type Comparison, comparisonParameter } from './comparison.ts';

interface ChoiceProps {
  readonly site: SiteContext;
  readonly unit: ReleasedUnit;
  readonly comparisons: readonly Comparison[];
  readonly others: readonly Comparison[];
  readonly comparison: Comparison | undefined;
  readonly list: UnitList;
  /** What else the address chooses. */
  readonly query: Readonly<Record<string, string>>;
}

/** Works without script. Nothing where there is no group to compare with. */
export function ComparisonChoice(props: ChoiceProps) {
  const { site, unit, comparisons, others, comparison, list, query } = props;
  const words = site.texts.briefing;
  if (comparison === undefined) return null;
  const isOther = others.includes(comparison);
  return (
    <section aria-label={words.compareLabel} class="comparison">
      <p class="comparison-label">{words.compareLabel}</p>
      <ul class="inline-list">
        {comparisons.map((candidate) => (
          <li key={candidate.key}>
            <a
              href={buildUnitAddress(site, unit.code, { ...query, [comparisonParameter]: candidate.value })}
              aria-current={candidate === comparison ? 'true' : undefined}
            >
              {candidate.label}
            </a>
          </li>
        ))}
        {isOther && (
          <li>
            <strong>{comparison.label}</strong>
          </li>
        )}
        {list.units.length === 0 && (
          <li class="no-print">
            <a href="#egen-lista">{words.groups.list}</a>
          </li>
        )}
      </ul>
      <p class="muted small measure">
        <LocalPhrase language={site.language} {...comparison.meaning} />{' '}
        {comparison.key !== 'skrGroup' && words.skrMeaning}
      </p>
      <OtherGroups {...props} comparison={comparison} />
    </section>
  );
}

/** Under the names of their kinds. */
function OtherGroups({ site, unit, others, comparison, query }: ChoiceProps & { readonly comparison: Comparison }) {
  const words = site.texts.briefing;
  const path = `/enhet/${unit.code}`;
  const kept = Object.entries(query).filter(([name, value]) => name !== comparisonParameter && value !== '');
  return (
    <details class="disclosure no-print" open={others.includes(comparison)}>
      <summary>
        <span>{words.otherGroups}</span>
      </summary>
      <form class="comparison-form" method="get" action={buildUnitAddress(site, unit.code)}>
        <MomentFields site={site} path={path} query={query} />
        {kept.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <SelectField
          name={comparisonParameter}
          label={words.otherGroup}
          value={comparison.value}
          options={others.map(({ value, label, key }) => ({
            value,
            label,
            group: key === 'list' ? undefined : site.words.levels[key],
          }))}
        />
        <Button kind="secondary">{words.otherButton}</Button>
      </form>
    </details>
  );
}
