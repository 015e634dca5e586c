import { listToldComparability, nameYears, type ReleasedColumn } from '../../../stages/publication/index.ts';
import { LocalText } from '../../../ui/LocalText.tsx';
import type { AreaView } from '../frame/areaView.ts';
import { getAreaNameByCode } from '../frame/areaWords.ts';
import type { SiteContext } from '../frame/siteContext.ts';

/** The years stand in the release. */
export interface IndicatorComparabilityProps {
  readonly site: SiteContext;
  readonly view: AreaView;
  readonly column: ReleasedColumn;
}

/** With which earlier years and other areas the indicator may be compared, and why. */
export function IndicatorComparability({ site, view, column }: IndicatorComparabilityProps) {
  const words = site.texts.indicator;
  const rows = view.data.areaComparability.filter((row) => row.columns.includes(column.code));
  return (
    <section aria-labelledby="jamfora">
      <h2 id="jamfora">{words.comparabilityTitle}</h2>
      <ul class="measure">
        {column.comparability.length === 0 && <li>{words.comparabilityUnknown}</li>}
        {listToldComparability(column.comparability).map((entry) => (
          <li key={nameYears(entry)}>
            <strong>
              {words.comparabilityYear(nameYears(entry), site.words.comparability[entry.status].toLowerCase())}
            </strong>{' '}
            <LocalText text={entry.reason} language={site.language} />
          </li>
        ))}
        {rows.map((row) => (
          <li key={row.name}>
            {words.comparabilityAreas(row.areas.map((area) => getAreaNameByCode(site, area)).join('; '))}
          </li>
        ))}
      </ul>
    </section>
  );
}
