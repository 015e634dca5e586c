// The report, the page and the slides for the committee, to take along: what they are, in which language, form and length.

import { madeForms } from '../../../products/unitReport/index.ts';
import { getAreaName } from '../frame/areaWords.ts';
import type { SiteContext } from '../frame/siteContext.ts';
import { type Comparison, comparisonParameter } from './comparison.ts';
import type { PlaceArea } from './loadPlaceAreas.ts';
import { PlaceWorkbooks } from './PlaceWorkbooks.tsx';
import { buildProductAddress } from './productAddress.ts';

interface ProductLinksProps {
  readonly site: SiteContext;
  readonly unit: string;
  readonly round: number;
  /** Areas whose workbooks are offered. */
  readonly areas: readonly PlaceArea[];
  readonly comparisons: readonly Comparison[];
  readonly comparison: Comparison | undefined;
}

/** With the group that the page shows; a list of the reader's own belongs to no release, so that the first group takes its place. */
export function ProductLinks({ site, unit, round, areas, comparisons, comparison }: ProductLinksProps) {
  const words = site.texts.briefing.products;
  const shown = comparison?.key === 'list' ? comparisons[0] : comparison;
  const isDefault = shown === undefined || shown === comparisons[0];
  const query = {
    omgang: String(round),
    // The area carries the version on that the page shows.
    omrade: site.moment.kind === 'version' ? site.moment.area : '',
    [comparisonParameter]: isDefault ? '' : shown.value,
  };
  return (
    <section aria-labelledby="ta-med" class="no-print">
      <h2 id="ta-med">{words.title}</h2>
      {shown !== undefined && <p class="measure">{words.lead(shown.place.name)}</p>}
      <ul class="index-list">
        {madeForms.map((form) => (
          <li key={`${form.kind} ${form.format}`}>
            <a href={buildProductAddress(site, unit, form, query)} rel="nofollow">
              {words.link(words.kinds[form.kind], words.formats[form.format])}
            </a>
            <span class="muted small">{words.extents[form.kind]}</span>
          </li>
        ))}
      </ul>
      <PlaceWorkbooks
        site={site}
        place={{ level: 'unit', code: unit }}
        round={round}
        areas={areas.map(({ view }) => ({ area: view.area, name: getAreaName(site, view) }))}
      />
    </section>
  );
}
