import { LocalText } from '../../../ui/LocalText.tsx';
import { parameterNames } from '../area/areaQuery.ts';
import { buildAreaAddress, buildColumnAddress, buildUnitAddress, nameArea } from '../frame/areaWords.ts';
import type { SiteContext } from '../frame/siteContext.ts';
import { buildGroupAddress } from '../indicator/cellAddress.ts';
import type { PairHit } from './searchPairs.ts';

/** `Mjölby: Äldreomsorgen`: to the area or the indicator as the page of the place, or of the county, has it. */
export function PairLink({ site, pair }: { readonly site: SiteContext; readonly pair: PairHit }) {
  const { place, summary, indicator } = pair;
  return (
    <a href={buildPairAddress(site, pair)}>
      {place.name}:{' '}
      {indicator === undefined ? (
        nameArea(site, summary)
      ) : (
        <LocalText text={indicator.column.name} language={site.language} />
      )}
    </a>
  );
}

/** A city whose districts answer has no cell of its own: its page shows the area. */
function buildPairAddress(site: SiteContext, { place, summary, indicator, isNewest }: PairHit): string {
  if (place.kind === 'county') {
    return indicator === undefined
      ? buildAreaAddress(site, summary, { [parameterNames.county]: place.code })
      : buildGroupAddress(site, summary, indicator.code, 'county', place.code);
  }
  if (indicator !== undefined && summary.units.some(({ code }) => code === place.code)) {
    return buildColumnAddress(site, summary, indicator.code, place.code);
  }
  const omgang = isNewest ? '' : String(summary.round);
  return buildUnitAddress(site, place.code, { omgang, omrade: summary.area });
}
